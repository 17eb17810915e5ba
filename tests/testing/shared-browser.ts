// One browser for all tests that leave nothing behind in it, and the proof that they leave nothing.
import { inject } from 'vitest';
import { databaseState } from './driver/database.ts';
import { type ErrorWatch, watchErrors } from './driver/errors.ts';
import type { Driver } from './driver/launch.ts';
import { openWeb, type Web } from './driver/server.ts';
import { type BrowserState, stateOf } from './driver/state.ts';
import { askBackground } from './driver/tabs.ts';
import { forgetUserData } from './driver/user-data.ts';
import { hasWords, launch } from './launch.ts';
import { samplePages } from './pages/index.ts';
import { until } from './until.ts';

export interface Running {
  readonly web: Web;
  readonly driver: Driver;
  readonly errors: ErrorWatch;
}

interface Shared extends Running {
  /** The state before the first test. */
  readonly state: BrowserState;
}

/** Lives as long as the worker, which runs one file of tests after another. */
let shared: Promise<Shared> | undefined;

async function start(): Promise<Shared> {
  const web = await openWeb(samplePages);
  const driver = await launch(inject('browser'), web);
  await driver.closeTab('/welcome.html');
  const errors = await watchErrors(driver, { workers: false });
  // The dataset is stored after the install.
  const state = await until(
    () => stateOf(driver),
    ({ rows }) => Object.values(rows).length > 0 && Object.values(rows).every(Boolean),
    ({ rows }) => `The dataset is not whole: ${JSON.stringify(rows)}`,
  );
  return { web, driver, errors, state };
}

/** The running browser, or a new one. Its pages and its log of requests are reset. */
export async function borrow(): Promise<Running> {
  if (shared && !(await hasWords((await shared).driver))) {
    console.warn('The browser has lost the words of the extension; it is restarted.');
    await discard();
  }
  shared ??= start();
  // The next caller tries again.
  shared.catch(() => {
    shared = undefined;
  });
  const running = await shared;
  running.web.serve(samplePages);
  running.web.forget();
  return running;
}

/** What differs from the state before the first test, as `now` and `before`. Empty if nothing was left behind. */
export async function leftBehind(): Promise<Record<string, { now: unknown; before: unknown }>> {
  if (!shared) return {};
  const { driver, state } = await shared;
  const now = await stateOf(driver);
  const keys = Object.keys(state) as (keyof BrowserState)[];
  const differing = keys.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(state[key]));
  return Object.fromEntries(differing.map((key) => [key, { now: now[key], before: state[key] }]));
}

/** Resets settings and history to their first state, and restores a dataset that was deleted. */
export async function forgetUser(): Promise<void> {
  if (!shared) return;
  const { driver, state } = await shared;
  await driver.inExtension(async (kept: Record<string, unknown>) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(kept);
  }, state.local);
  await forgetUserData(driver);
  // A background that has the dataset in memory does not notice that it is gone.
  if ((await databaseState(driver)) !== 'whole') await driver.stopBackground();
  await askBackground(driver, 'find', { lang: 'en', blocks: [{ text: 'Air Koryo' }] });
}

/** Ends the browser: the next caller of `borrow` gets a new one. */
export async function discard(): Promise<void> {
  const running = await shared;
  shared = undefined;
  await running?.driver.close();
  await running?.web.close();
}
