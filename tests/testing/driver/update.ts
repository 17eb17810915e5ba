// Updates the extension in a running browser.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inChrome } from './firefox.ts';
import type { Driver } from './launch.ts';
import type { Manifest } from './manifest.ts';

/** Runs in Firefox's own window with the extension as `addon`. */
export const withAddon = ({ engine }: Driver, does: string): Promise<unknown> =>
  inChrome(
    engine.browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('sidelight@sidelight.invalid');
      ${does}
    })()`,
  );

/**
 * The unpacked extension in `folder` as it is now. Chromium gets a newer version in the same place; Firefox ends
 * the extension and starts it, as an update does.
 */
export async function updateExtension(driver: Driver, folder: string): Promise<void> {
  await driver.leaveExtension();
  if (driver.name === 'firefox') {
    await withAddon(driver, 'await addon.disable(); await addon.enable();');
    return;
  }
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  await writeFile(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
  await driver.engine.browser.installExtension(folder);
}
