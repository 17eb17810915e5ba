/// <reference types="chrome" />
// Private windows.
import { closePage } from './close-page.ts';
import type { Driver } from './launch.ts';
import { whenPageIdle } from './tabs.ts';
import { withAddon } from './update.ts';

/** Lets the extension run in private windows, as a user does on the browser's page of extensions. */
const ALLOW = { chromium: allowInChromium, firefox: allowInFirefox };

async function allowInChromium(driver: Driver): Promise<void> {
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

/** Firefox starts the extension again for it. */
async function allowInFirefox(driver: Driver): Promise<void> {
  const isAllowed = await driver.inExtension(() => chrome.extension.isAllowedIncognitoAccess());
  if (isAllowed) return;
  await driver.leaveExtension();
  await withAddon(
    driver,
    `const { ExtensionPermissions } =
      ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add(addon.id, {
      permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [],
    });
    await addon.disable();
    await addon.enable();`,
  );
}

/** Opens a page in a private window, waits until the page script is done, and returns its tab. */
export async function visitPrivately(driver: Driver, url: string): Promise<number> {
  await ALLOW[driver.name](driver);
  const tab = await driver.inExtension(async (address: string) => {
    const opened = await chrome.windows.create({ incognito: true, url: address });
    return opened?.tabs?.[0]?.id;
  }, url);
  if (tab === undefined) throw new Error('No private window opened');
  await whenPageIdle(driver, tab);
  return tab;
}

export const closePrivateWindows = (driver: Driver): Promise<void> =>
  driver.inExtension(async () => {
    for (const { id, incognito } of await chrome.windows.getAll()) {
      if (incognito && id !== undefined) await chrome.windows.remove(id);
    }
  });
