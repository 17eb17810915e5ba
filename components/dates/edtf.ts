// Parses the part of EDTF (ISO 8601-2) that packs and articles use.
// https://www.loc.gov/standards/datetime/
import type { Day, EdtfDate } from '../../data/model.ts';

/** A date of reduced precision: 2020, 2020-03, 2020-03-09, spring (2020-21), or early 2020 (2020-37). */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 spring, 1 summer, 2 autumn, 3 winter, of the northern hemisphere. */
  readonly season?: 0 | 1 | 2 | 3;
  /** 0 early, 1 mid, 2 late: the four-month stretches of ISO 8601-2. */
  readonly third?: 0 | 1 | 2;
  /** `~`: approximate. */
  readonly about: boolean;
  /** `?`: uncertain. */
  readonly unsure: boolean;
}

/** `null` is an open or unknown end (`..` or nothing). */
export interface Interval {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

function parsePart(text: string): PartialDate | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, y, m, d, mark] = match;
  const doubt = { about: mark === '~' || mark === '%', unsure: mark === '?' || mark === '%' };
  const year = Number(y);
  if (m === undefined) return { year, ...doubt };
  const month = Number(m);
  if (month >= 21 && month <= 24 && d === undefined) {
    return { year, season: (month - 21) as 0 | 1 | 2 | 3, ...doubt };
  }
  if (month >= 37 && month <= 39 && d === undefined) {
    return { year, third: (month - 37) as 0 | 1 | 2, ...doubt };
  }
  if (month < 1 || month > 12) return null;
  if (d === undefined) return { year, month, ...doubt };
  const day = Number(d);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day, ...doubt } : null;
}

/** A date, an interval, or null if `text` is neither. */
export function parseEdtf(text: EdtfDate): PartialDate | Interval | null {
  const ends = text.split('/');
  if (ends.length === 1) return parsePart(text);
  if (ends.length !== 2) return null;
  const [start, end] = ends.map((part) =>
    part === '..' || part === '' ? null : (parsePart(part) ?? undefined),
  );
  return start === undefined || end === undefined || (!start && !end) ? null : { start, end };
}

/** Distinguishes the two results of `parseEdtf`. */
export const isInterval = (date: PartialDate | Interval): date is Interval => 'start' in date;

/** The first day that `date` can mean; null if it is malformed or has no start. */
export function firstDay(date: EdtfDate): Day | null {
  const parsed = parseEdtf(date);
  const part = parsed && isInterval(parsed) ? parsed.start : parsed;
  if (!part) return null;
  const month =
    part.season === undefined
      ? (part.month ?? 1 + 4 * (part.third ?? 0))
      : seasonStart(part.season);
  return iso(part.year, month, part.day ?? 1);
}

/** The last day that `date` can mean; null if it is malformed or has no end. */
export function lastDay(date: EdtfDate): Day | null {
  const parsed = parseEdtf(date);
  const part = parsed && isInterval(parsed) ? parsed.end : parsed;
  if (!part) return null;
  let { year } = part;
  let month = part.month ?? 4 + 4 * (part.third ?? 2);
  if (part.season !== undefined) {
    month = ((seasonStart(part.season) + 1) % 12) + 1;
    if (part.season === 3) year += 1;
  }
  return iso(year, month, part.day ?? daysIn(year, month));
}

/** The first month of a meteorological season: spring begins in March; winter ends in the next year. */
const seasonStart = (season: number): number => 3 + 3 * season;

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const iso = (year: number, month: number, day: number): Day =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
