// A clock that goes only when a test lets it, so that what has to do with time comes out the same on
// any machine.
import { afterEach, type MockInstance, vi } from 'vitest';
import { nextTask } from '../../components/annotator/watch/scheduler.ts';

let looking: MockInstance | undefined;

/**
 * Stops the clock, at 0, with all timers, frames and idle moments. `costMs`: what a look at the clock
 * takes by that clock. Work that looks at it now and then takes as long as it has steps.
 */
export function stopClock(costMs = 0): void {
  vi.useFakeTimers({
    toFake: [
      'performance',
      'setTimeout',
      'clearTimeout',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
      'cancelIdleCallback',
    ],
  });
  const now = performance.now.bind(performance);
  let looks = 0;
  looking = vi.spyOn(performance, 'now').mockImplementation(() => now() + looks++ * costMs);
}

/** Lets time pass: a millisecond, then the tasks that are due, and so on. */
export async function pass(ms: number): Promise<void> {
  for (let i = 0; i < ms; i++) {
    vi.advanceTimersByTime(1);
    await nextTask();
  }
}

/** Lets time pass until something has come about; `each` is called after each millisecond. */
export async function passUntil(event: Promise<unknown>, each = () => {}): Promise<void> {
  let come = false;
  void event.then(() => {
    come = true;
  });
  for (await nextTask(); !come; each()) await pass(1);
}

/** Timers, frames and idle moments that something waits for. */
export const waiting = (): number => vi.getTimerCount();

afterEach(() => {
  looking?.mockRestore();
  vi.useRealTimers();
});
