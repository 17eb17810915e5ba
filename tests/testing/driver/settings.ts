/// <reference types="chrome" />
// Changes the user's settings in the extension's storage.
import { defaultSettings, type Settings } from '../../../components/settings/settings.ts';
import type { Driver } from './launch.ts';

/** Sets some of the settings and leaves the others as they are. */
export async function setSettings(driver: Driver, change: Partial<Settings>): Promise<void> {
  await driver.inExtension(
    async (first: object, patch: object) => {
      const { settings } = await chrome.storage.local.get('settings');
      const next = { ...first, ...(settings as object | undefined), ...patch };
      await chrome.storage.local.set({ settings: next });
    },
    defaultSettings,
    change,
  );
}
