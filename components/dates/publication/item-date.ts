// The dates in a page's microdata and RDFa.
import type { DateClues } from '../../../data/date-clues.ts';
import type { ReadDate, Told } from './written-date.ts';

/** Teasers are articles too: the page's own is the one with its headline, or the only one. */
export function itemDate(items: DateClues['items'], read: ReadDate): Told | null {
  const own = items.filter((item) => item.own).flatMap(({ value }) => read(value) ?? []);
  if (own[0]) return own[0];
  const [first, ...rest] = items.flatMap(({ value }) => read(value) ?? []);
  return first && rest.every(({ date }) => date === first.date) ? first : null;
}
