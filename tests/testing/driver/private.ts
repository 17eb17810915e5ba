/// <reference types="chrome" />
// Private windows, in Chromium.
import { closePage } from './close-page.ts';
import type { Driver } from './launch.ts';
import { whenPageIdle } from './tabs.ts';

/** Lets the extension run in private windows, as a user does on `chrome://extensions`. */
async function allowPrivate(driver: Driver): Promise<void> {
  const page = await driver.engine.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId: string) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: Record<string, (change: object) => Promise<void>>;
    };
    // Otherwise Chromium disables an unpacked extension when it restarts it.
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
  }, new URL(driver.engine.base).hostname);
  await closePage(page);
}

/** Opens a page in a private window, waits until the page script is done, and returns its tab. */
export async function visitPrivately(driver: Driver, url: string): Promise<number> {
  await allowPrivate(driver);
  const tab = await driver.inExtension(async (address: string) => {
    const opened = await chrome.windows.create({ incognito: true, url: address });
    return opened?.tabs?.[0]?.id;
  }, url);
  if (tab === undefined) throw new Error('No private window opened');
  await whenPageIdle(driver, tab);
  return tab;
}
