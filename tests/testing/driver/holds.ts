/// <reference types="chrome" />
// For how long at a stretch the background was held: how late a timer of its thread came.
import { runInBackground } from './background.ts';
import type { Driver } from './launch.ts';

/** Between two looks at the clock (ms): browsers make it no shorter. */
const EVERY_MS = 5;

/** Runs in the background, so it must be self-contained. */
const start = `(scope) => {
  let last = performance.now();
  scope.longestHold = 0;
  scope.looksAtClock = scope.setInterval(() => {
    const now = performance.now();
    scope.longestHold = Math.max(scope.longestHold, now - last - ${EVERY_MS});
    last = now;
  }, ${EVERY_MS});
}`;

const stop = `(scope) => {
  scope.clearInterval(scope.looksAtClock);
  return scope.longestHold ?? null;
}`;

/**
 * The longest stretch for which the background took nothing else while `does` ran (ms). Infinity if the
 * browser ended it meanwhile.
 */
export async function longestHold(driver: Driver, does: () => Promise<unknown>): Promise<number> {
  await runInBackground(driver, start);
  await does();
  return (await runInBackground<number | null>(driver, stop)) ?? Infinity;
}
