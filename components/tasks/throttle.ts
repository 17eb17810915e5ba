// Throttles our work to a small part of the page's time.

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
