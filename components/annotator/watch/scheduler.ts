// Waits for tasks and frames, throttles our work to a small part of the page's time, and counts the
// time spent.
import { nextTask } from '../../tasks/tasks.ts';

/** Resolves in `ms` ms. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, ms));

/** Resolves when `work` does, or in `ms` ms if that is sooner; leaves no timer behind. */
export const within = (ms: number, work: Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });

/** Resolves when the page has nothing to do, or after `timeout` ms at the latest. */
export const whenBrowserIdle = (timeout = 1000): Promise<void> =>
  new Promise((resolve) => void requestIdleCallback(() => resolve(), { timeout }));

/** Resolves after a frame, when styles are up to date; within 150 ms on a page that is not rendered. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, 150);
    const frame = requestAnimationFrame(() => nextTask().then(done));
    function done(): void {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      resolve();
    }
  });
}

/** Main-thread time spent, in milliseconds. */
export class Work {
  totalMs = 0;
  longestMs = 0;
  slices = 0;

  /** Runs one slice of work and counts its time. */
  slice<T>(task: () => T): T {
    const start = performance.now();
    try {
      return task();
    } finally {
      const spent = performance.now() - start;
      this.totalMs += spent;
      this.longestMs = Math.max(this.longestMs, spent);
      this.slices++;
    }
  }
}

/** A pause is this many times as long as the work before it: work takes at most a tenth of the time. */
const REST = 9;
/** The shortest and the longest pause (ms). */
const SOON = 25;
const LATEST = 2000;

/** Runs a task soon after a request, but not so often that it takes over the page. */
export class Throttle {
  readonly #task: () => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #notBefore = 0;

  /** Aborting `signal` leaves no timer behind. */
  constructor(task: () => void, signal: AbortSignal) {
    this.#task = task;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Requests one run of the task. */
  ask(): void {
    if (this.#timer !== undefined || this.#signal.aborted) return;
    this.#timer = setTimeout(this.#due, SOON);
  }

  /** Looks at the pause only now: a run that was under way at the request had not been counted yet. */
  readonly #due = (): void => {
    const left = this.#notBefore - performance.now();
    this.#timer = left > 0 ? setTimeout(this.#due, left) : undefined;
    if (left <= 0) this.#task();
  };

  /** Counts what the last run cost (ms). */
  rest(spentMs: number): void {
    this.#notBefore = performance.now() + Math.min(spentMs * REST, LATEST);
  }
}
