// Counts, in the world of the extension's page scripts, what the browser calls there and how long that takes.

import { runInTab } from '../../testing/driver/inside.ts';
import type { Driver } from '../../testing/driver/launch.ts';

export interface Counted {
  /** Calls of observers of intersections and of timers. */
  readonly calls: number;
  readonly ms: number;
}

/** As text: the script runs in the page. Only what is made from now on is counted. */
const COUNT = `() => {
  const counted = { calls: 0, ms: 0 };
  globalThis.sidelightCounted = counted;
  const timed = (call) => function (...args) {
    const began = performance.now();
    try { return call.apply(this, args); } finally {
      counted.calls++;
      counted.ms += performance.now() - began;
    }
  };
  globalThis.IntersectionObserver = class extends IntersectionObserver {
    constructor(call, options) { super(timed(call), options); }
  };
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (call, ...rest) => later(timed(call), ...rest);
}`;

export const startCounting = (driver: Driver, tab: number): Promise<void> =>
  runInTab(driver, tab, COUNT);

export const counted = (driver: Driver, tab: number): Promise<Counted> =>
  runInTab(driver, tab, '() => globalThis.sidelightCounted');
