/// <reference types="chrome" />
// Starts a browser with the extension that was built for this test run.
import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { Driver } from './driver/launch.ts';
import type { Web } from './driver/server.ts';
import { welcomed } from './driver/welcomed.ts';

const MOST_STARTS = 3;

/** True if the extension's pages have the texts of the interface. */
export const hasWords = (driver: Driver): Promise<boolean> =>
  driver.inExtension(() => chrome.i18n.getMessage('extensionName') !== '');

/**
 * A browser on a new profile with the packaged extension, or with an unpacked copy of it. Resolves when
 * the welcome page is open: it comes in front of other pages, which then make no frames.
 *
 * Now and then Chromium starts the process of an extension's pages without the texts of the interface,
 * which it loads once per process. Such a browser is closed and another one started.
 */
export async function launch(browser: BrowserName, web: Web, copy?: string): Promise<Driver> {
  const { firefoxPackage, ...built } = inject('extension');
  const packed = browser === 'firefox' && !copy ? firefoxPackage : undefined;
  const options = { browser, extension: copy ?? built[browser], packed, web };
  for (let start = 1; ; start++) {
    const driver = await Driver.launch(options);
    await welcomed(driver);
    if (start === MOST_STARTS || (await hasWords(driver))) return driver;
    console.warn(`${browser} started without the words of the extension; it is started anew.`);
    await driver.close();
  }
}
