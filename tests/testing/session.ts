// A browser with the extension for a file of tests, in each of the two browsers.
// Must not know: what is tested.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type ErrorWatch, watchErrors } from './driver/errors.ts';
import { Driver } from './driver/launch.ts';
import { strangers } from './driver/noise.ts';
import { openWeb, type Web } from './driver/server.ts';
import { type Found, settled, tabOf } from './driver/tabs.ts';
import { welcomed } from './driver/welcomed.ts';
import { samplePages } from './pages/index.ts';

export interface Session {
  readonly browser: BrowserName;
  readonly driver: Driver;
  /** The folder from which Chromium loaded the extension. */
  readonly folder: string;
}

export interface SessionOptions {
  readonly browsers?: readonly BrowserName[];
  /** Loads the extension, unpacked, from a copy that was changed so; the tests may change it further. */
  readonly change?: (folder: string) => Promise<unknown>;
}

/** Two browsers on two cores miss a moment now and then; a fault is there every time. */
const RETRY = process.env.CI ? 2 : 1;

const both: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Declares the tests of `body` for each browser. They share one browser, started before the first.
 * After each test nothing may have left the browser but what the sample pages account for, and no
 * script of the extension may have failed.
 */
export function inEachBrowser(
  name: string,
  body: (session: Session) => void,
  { browsers = both, change }: SessionOptions = {},
): void {
  describe.each(browsers)(`${name} (%s)`, { retry: RETRY }, (browser) => {
    let folder = '';
    let driver: Driver | undefined;
    let web: Web | undefined;
    let errors: ErrorWatch | undefined;
    let engine: Driver['engine'] | undefined;

    beforeAll(async () => {
      web = await openWeb(samplePages);
      folder = inject('extension')[browser];
      if (change) {
        const copy = await mkdtemp(join(tmpdir(), 'sidelight-extension-'));
        await cp(folder, copy, { recursive: true });
        folder = copy;
        await change(folder);
      }
      const started = await launch(browser, web, change && folder);
      driver = started;
      // The welcome page comes in front of whatever is open, and a page behind it makes no frames.
      await welcomed(started);
    });
    beforeEach(async () => {
      engine = driver?.engine;
      errors = driver && (await watchErrors(driver, { workers: false }));
    });
    afterEach(async () => {
      // A browser that the test has started anew is not the one that was watched.
      if (engine === driver?.engine) {
        expect(await errors?.take(), 'errors of the extension').toEqual([]);
      }
      expect(strangers(web?.requests ?? []), 'requests that left the browser').toEqual([]);
    });
    afterAll(async () => {
      await driver?.close();
      await web?.close();
      if (change) await rm(folder, { recursive: true });
    });

    body({
      browser,
      get folder() {
        return folder;
      },
      get driver() {
        if (!driver) throw new Error('The browser did not start');
        return driver;
      },
    });
  });
}

/** A browser on a new profile with the packaged extension, or with an unpacked copy of it. */
export function launch(browser: BrowserName, web: Web, copy?: string): Promise<Driver> {
  const { firefoxPackage, ...built } = inject('extension');
  const packed = browser === 'firefox' && !copy ? firefoxPackage : undefined;
  return Driver.launch({ browser, extension: copy ?? built[browser], packed, web });
}

export interface Visit {
  readonly page: Awaited<ReturnType<Driver['open']>>;
  readonly tab: number;
  readonly found: Found;
}

/** Opens a page and waits until the page script is done with it; the page is in front. */
export async function visit(driver: Driver, url: string): Promise<Visit> {
  const page = await driver.open(url);
  const tab = await tabOf(driver, page);
  const found = await settled(driver, tab);
  await page.bringToFront();
  return { page, tab, found };
}

/** Waits until `look` gives what is expected; the last difference is the test's failure. */
export const soon = <T>(look: () => Promise<T>, timeout = 5_000) =>
  expect.poll(look, { timeout, interval: 50 });
