// Waits for what nothing tells of, by looking again and again.
import { PATIENCE_MS } from './patience.ts';

/** Between two looks (ms): short beside what the browsers take for one. */
const EVERY_MS = 40;

/** Looks until `accept` is true of what is seen, and gives that. Throws with what `complain` says of the last look. */
export async function until<T>(
  look: () => Promise<T>,
  accept: (seen: T) => boolean,
  complain: (seen: T) => string,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (accept(seen)) return seen;
    if (Date.now() > deadline) throw new Error(complain(seen));
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
