// A browser with the extension for a file of tests.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { watchErrors } from './driver/errors.ts';
import type { Driver } from './driver/launch.ts';
import { strangers } from './driver/noise.ts';
import { openWeb } from './driver/server.ts';
import { launch } from './launch.ts';
import { samplePages } from './pages/index.ts';
import { borrow, discard, forgetUser, leftBehind, type Running } from './shared-browser.ts';
import { soon } from './visit.ts';

export interface Session {
  readonly browser: BrowserName;
  readonly driver: Driver;
  /** The folder from which Chromium loaded the extension. */
  readonly folder: string;
}

export interface SessionOptions {
  readonly browsers?: readonly BrowserName[];
  /** For tests that end the browser, or leave behind what cannot be taken back: it is not shared. */
  readonly own?: boolean;
  /** Loads the extension, unpacked, from a copy that was changed so; the tests may change it further. */
  readonly change?: (folder: string) => Promise<unknown>;
}

const both: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Declares the tests of `body`, which run in each browser. They share one with all others that leave
 * nothing behind, which is proved after the last of them. After each test nothing may have left the
 * browser but what the sample pages account for, and no script of the extension may have failed.
 */
export function inEachBrowser(
  name: string,
  body: (session: Session) => void,
  { browsers = both, own = false, change }: SessionOptions = {},
): void {
  const browser = inject('browser');
  describe.runIf(browsers.includes(browser))(name, () => {
    let folder = inject('extension')[browser];
    let running: Running | undefined;
    let engine: Driver['engine'] | undefined;
    let failed = false;
    const isShared = !own && !change;

    /** What a test that failed has left open would fail those after it, and its own next try. */
    async function cleanUp(): Promise<void> {
      if (!running?.driver.engine.browser.connected) return;
      await running.driver.closePages();
      if (isShared) await forgetUser();
    }

    beforeAll(async () => {
      if (change) {
        const copy = await mkdtemp(join(tmpdir(), 'sidelight-extension-'));
        await cp(folder, copy, { recursive: true });
        folder = copy;
        await change(folder);
      }
      running = isShared ? await borrow() : await startOwn(browser, change && folder);
    });
    beforeEach(async () => {
      engine = running?.driver.engine;
      await running?.errors.take();
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') {
        failed = true;
        await cleanUp();
      }
      // A browser that the test has started anew is not the one that was watched.
      if (engine === running?.driver.engine) {
        expect(await running?.errors.take(), 'errors of the extension').toEqual([]);
      }
      expect(strangers(running?.web.requests ?? []), 'requests that left the browser').toEqual([]);
    });
    afterAll(async () => {
      // What a test that failed has left behind is nobody's concern.
      if (isShared && failed) await discard();
      if (!isShared) {
        await running?.driver.close();
        await running?.web.close();
      }
      if (change) await rm(folder, { recursive: true });
    });

    body({
      browser,
      get folder() {
        return folder;
      },
      get driver() {
        if (!running) throw new Error('The browser did not start');
        return running.driver;
      },
    });

    test.runIf(isShared)('leaves nothing behind in the browser', async ({ skip }) => {
      if (failed) skip();
      // What the user chose and read is put back; everything else the tests have put back themselves.
      await forgetUser();
      await soon(leftBehind).toEqual({});
    });
  });
}

async function startOwn(browser: BrowserName, copy: string | undefined): Promise<Running> {
  const web = await openWeb(samplePages);
  const driver = await launch(browser, web, copy);
  return { web, driver, errors: await watchErrors(driver, { workers: false }) };
}
