// What formats that know only ISO 8601 can honestly say of an EDTF date.
// Must not know: any format in particular.
import type { Day, EdtfDate } from '../../data/model.ts';
import { isInterval, type PartialDate, parseEdtf } from '../dates/edtf.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const year = (n: number): string => String(n).padStart(4, '0');

/** `2020`, `2020-03` or `2020-03-09`: as exact as it is known. A season is known by its year. */
export const isoOf = (part: PartialDate): string =>
  [
    year(part.year),
    ...[part.month, part.day].flatMap((n) => (n === undefined ? [] : [two(n)])),
  ].join('-');

export interface Reduced {
  readonly start: PartialDate | null;
  /** Null for one date, or where the end is open. */
  readonly end: PartialDate | null;
  /** About, or not sure. */
  readonly circa: boolean;
}

/** A date as one or two partial dates; null where it is malformed. */
export function reduce(date: EdtfDate): Reduced | null {
  const parsed = parseEdtf(date);
  if (!parsed) return null;
  const { start, end } = isInterval(parsed) ? parsed : { start: parsed, end: null };
  const circa = [start, end].some((part) => part?.about || part?.unsure);
  return { start, end, circa };
}

/** Whether the date is one day and certain, so that nothing need be said about it. */
export const isExactDay = (date: EdtfDate): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** The day after, for formats whose spans end before their last day. */
export function dayAfter(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
