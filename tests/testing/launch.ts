/// <reference types="chrome" />
// Starts a browser with the extension as it was built for this run of the tests.
import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { Driver } from './driver/launch.ts';
import type { Web } from './driver/server.ts';
import { welcomed } from './driver/welcomed.ts';

const MOST_STARTS = 3;

/** Whether the pages of the extension have their words. */
export const hasWords = (driver: Driver): Promise<boolean> =>
  driver.inExtension(() => chrome.i18n.getMessage('extensionName') !== '');

/**
 * A browser on a new profile with the packaged extension, or with an unpacked copy of it, when its first
 * run's page is open: that comes in front of whatever is open, and a page behind it makes no frames.
 *
 * Now and then Chromium starts the process of an extension's pages without the extension's words, which
 * it asks for once in the life of a process: that is no browser to test in, and it is started anew.
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
