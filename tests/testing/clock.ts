// A clock that a test turns by hand: what waits for some time waits for the test, and a slow machine
// changes nothing.
import { vi } from 'vitest';
import { effects } from './frames.ts';

/** The next frame, and the task after it in which effects run, have passed by then. */
export const FRAME_MS = 50;

/**
 * From now on time passes by `pass` alone: for timers, frames and `performance.now()`. (But Vitest's own
 * `userEvent`, `expect.poll` and `vi.waitFor` turn the clock too.) Effects that wait for a real frame run
 * first, for Preact has one queue of them for all tests.
 */
export async function takeClock(): Promise<void> {
  await effects();
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'performance',
    ],
  });
}

/** So much time passes, and what is under way in promises gets its turn. */
export const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
};

/** Effects that wait for a frame of this clock run first. */
export async function giveBackClock(): Promise<void> {
  await pass(FRAME_MS);
  vi.useRealTimers();
}
