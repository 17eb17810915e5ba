// A clock that only a test moves, so that results that depend on time are the same on any machine.
import { afterEach, type MockInstance, vi } from 'vitest';
import { nextTask } from '../../components/tasks/tasks.ts';

const nextFrame = requestAnimationFrame.bind(window);

let looking: MockInstance | undefined;

/**
 * Stops the clock at 0, with all timers, frames and idle callbacks. Reading the clock advances it by
 * `costMs`: work that reads it regularly takes as long as it has steps.
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

/** Lets time pass millisecond by millisecond, with the tasks that are due after each. */
export async function pass(ms: number): Promise<void> {
  for (let i = 0; i < ms; i++) {
    vi.advanceTimersByTime(1);
    await nextTask();
  }
}

/** Lets the browser paint: what observers of sizes report comes with its own frames, which no test moves. */
export const paint = (): Promise<unknown> =>
  new Promise((resolve) => nextFrame(() => nextFrame(resolve)));

/** Lets time pass until a condition holds; `each` is called after each millisecond. */
export async function passUntil(event: Promise<unknown>, each = () => {}): Promise<void> {
  let come = false;
  void event.then(() => {
    come = true;
  });
  for (await nextTask(); !come; each()) await pass(1);
}

/** The number of pending timers, frames and idle callbacks. */
export const waiting = (): number => vi.getTimerCount();

afterEach(() => {
  looking?.mockRestore();
  vi.useRealTimers();
});
