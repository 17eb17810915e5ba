/// <reference types="chrome" />
// Changes the user's settings in the extension's storage.
import type { Settings } from '../../../components/settings/settings.ts';
import type { Driver } from './launch.ts';

/** Sets some of the settings and leaves the others as they are. */
export async function setSettings(driver: Driver, change: Partial<Settings>): Promise<void> {
  await driver.inExtension(async (patch: object) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({
      settings: {
        version: 1,
        rules: { everySite: false, sites: {} },
        density: 'every',
        theme: 'auto',
        hoverDelayMs: 300,
        ...(settings as object | undefined),
        ...patch,
      },
    });
  }, change);
}
