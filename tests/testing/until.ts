// Waits by polling, where there is no event to wait for.
import { PATIENCE_MS } from './patience.ts';

/** Time between two polls (ms): short beside what a browser takes to answer one. */
const EVERY_MS = 40;

/** Repeats `look` until `accept` is true of its result, which it returns. Throws the last complaint. */
export async function until<T>(
  look: () => Promise<T>,
  accept: (seen: T) => boolean,
  complain: (seen: T) => string,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (accept(seen)) return seen;
    if (Date.now() > deadline) throw new Error(complain(seen));
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
