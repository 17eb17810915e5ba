// Random numbers that are the same on every run.

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** A linear congruential generator (Numerical Recipes). */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}
