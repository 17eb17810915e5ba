// A clock that a test moves by hand, so that a slow machine changes nothing.
import { vi } from 'vitest';
import { effects } from './frames.ts';

/** Longer than the next frame and the task after it, in which effects run (ms). */
export const FRAME_MS = 50;

/**
 * From now on only `pass` lets time pass, for timers, frames and `performance.now()`. (Vitest's own
 * `userEvent`, `expect.poll` and `vi.waitFor` move the clock too.) Effects that wait for a real frame run
 * first, because Preact has one queue of them for all tests.
 */
export async function takeClock(): Promise<void> {
  await effects();
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'performance',
    ],
  });
}

/** Lets that much time pass (ms) and runs pending promises. */
export const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
};

/** First runs the effects that wait for a frame of this clock. */
export async function giveBackClock(): Promise<void> {
  await pass(FRAME_MS);
  vi.useRealTimers();
}
