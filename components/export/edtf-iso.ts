// EDTF dates for formats that know only ISO 8601.
import type { Day, EdtfDate } from '../../data/model.ts';
import { isInterval, type PartialDate, parseEdtf } from '../dates/edtf.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const year = (n: number): string => String(n).padStart(4, '0');

/** `2020`, `2020-03` or `2020-03-09`, as exact as the date is. A season becomes its year. */
export const isoOf = (part: PartialDate): string =>
  [
    year(part.year),
    ...[part.month, part.day].flatMap((n) => (n === undefined ? [] : [two(n)])),
  ].join('-');

export interface Reduced {
  readonly start: PartialDate | null;
  /** Null for a single date, or if the end is open. */
  readonly end: PartialDate | null;
  /** `~` or `?`. */
  readonly circa: boolean;
}

/** A date as one or two partial dates; null if it is malformed. */
export function reduce(date: EdtfDate): Reduced | null {
  const parsed = parseEdtf(date);
  if (!parsed) return null;
  const { start, end } = isInterval(parsed) ? parsed : { start: parsed, end: null };
  const circa = [start, end].some((part) => part?.about || part?.unsure);
  return { start, end, circa };
}

/** True if the date is a single day without `~` or `?`. */
export const isExactDay = (date: EdtfDate): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** The next day, for formats in which the end of a span is exclusive. */
export function dayAfter(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
