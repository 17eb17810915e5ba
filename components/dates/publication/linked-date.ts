// The dates in a page's JSON-LD.
import type { LinkedValues } from '../../../data/date-clues.ts';
import type { ReadDate, Told } from './written-date.ts';

/** The date of the likeliest things that have one. Articles with different dates are a list of others. */
export function linkedDate(linked: readonly LinkedValues[], read: ReadDate): Told | null {
  for (const { published, own } of linked) {
    const [first, ...rest] = published.flatMap((text) => read(text) ?? []);
    if (first && (own || rest.every(({ date }) => date === first.date))) return first;
  }
  return null;
}

/** The day of the last change that the likeliest things tell of. */
export function linkedChange(linked: readonly LinkedValues[], read: ReadDate): Told | null {
  return linked.flatMap(({ changed }) => changed.flatMap((text) => read(text) ?? []))[0] ?? null;
}
