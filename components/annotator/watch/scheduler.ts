// Waits for frames, and counts the time that our work takes.
import { nextTask } from '../../tasks/tasks.ts';

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
