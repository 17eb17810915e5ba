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
  /** A browser that is not shared: for tests that end it, or change what cannot be undone. */
  readonly own?: boolean;
  /** Loads the extension, unpacked, from a copy that this function has changed; tests may change it further. */
  readonly change?: (folder: string) => Promise<unknown>;
}

const both: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Declares the tests of `body` in each browser. They share a browser with all tests that leave nothing
 * behind, which is proved after the last of them. After each test there may have been no request but
 * those of the sample pages, and no error in a script of the extension.
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
    let clean = false;
    const isShared = !own && !change;

    /** Closes what a failed test left open: it would fail later tests, and the test's own retry. */
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
      // If the test has restarted the browser, it is not the one that was watched.
      if (engine === running?.driver.engine) {
        expect(await running?.errors.take(), 'errors of the extension').toEqual([]);
      }
      expect(strangers(running?.web.requests ?? []), 'requests that left the browser').toEqual([]);
    });
    afterAll(async () => {
      // After a failed test, or a failed hook, something may be left behind.
      if (isShared && !clean) await discard();
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
      // Only settings and history are reset here; the tests undo everything else themselves.
      await forgetUser();
      await soon(leftBehind).toEqual({});
      clean = true;
    });
  });
}

async function startOwn(browser: BrowserName, copy: string | undefined): Promise<Running> {
  const web = await openWeb(samplePages);
  const driver = await launch(browser, web, copy);
  return { web, driver, errors: await watchErrors(driver, { workers: false }) };
}
