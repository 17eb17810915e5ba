// EDTF dates as a pack may write them, and the days that they can mean.
import edtf from 'edtf';
import type { Day } from '../model.ts';

/** The first and last day that a date can mean. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const WRITTEN = /^\d{4}(-\d{2}(-\d{2})?)?[?~%]?$/;

/** The first and last month of seasons (winter ends in the next year) and of thirds of a year. */
const STRETCHES: Readonly<Record<string, readonly [first: string, last: string]>> = {
  21: ['03', '05'],
  22: ['06', '08'],
  23: ['09', '11'],
  24: ['12', '02'],
  37: ['01', '04'],
  38: ['05', '08'],
  39: ['09', '12'],
};

/**
 * The days that an EDTF date can mean: a year, month, day, season (`2020-21`, of the northern
 * hemisphere) or third of a year (`2020-37`: early 2020), or two of them joined by `/`, each with `~`
 * where approximate or `?` where uncertain. Times, unspecified digits and open intervals give
 * undefined, as do impossible dates.
 */
export function daysOf(text: string): Days | undefined {
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every((part) => WRITTEN.test(part))) return undefined;
  try {
    const months = [first(parts), last(parts)].join('/');
    const date = edtf(parts.length === 1 && !isStretch(text) ? text : months, {
      types: ['Date', 'Interval'],
      level: 1,
    });
    const days = { from: dayOf(date.min), to: dayOf(date.max) };
    if (days.from > days.to) return undefined;
    // edtf parses 2021-02-29 as the first of March.
    return [days.from, days.to].every((day, end) => day.startsWith(plain(months.split('/')[end])))
      ? days
      : undefined;
  } catch {
    return undefined;
  }
}

/** The date without its qualifier. */
const plain = (part = ''): string => part.replace(/[?~%]$/, '');

/** True for a season or a third, for which edtf counts a wrong number of months. */
const isStretch = (part: string): boolean => /^\d{4}-(2[1-4]|3[7-9])$/.test(plain(part));

function first(parts: readonly string[]): string {
  const part = parts[0] ?? '';
  if (!isStretch(part)) return part;
  return `${part.slice(0, 4)}-${STRETCHES[part.slice(5, 7)]?.[0]}`;
}

function last(parts: readonly string[]): string {
  const part = parts.at(-1) ?? '';
  if (!isStretch(part)) return part;
  const [year, stretch] = [Number(part.slice(0, 4)), part.slice(5, 7)];
  return `${stretch === '24' ? year + 1 : year}-${STRETCHES[stretch]?.[1]}`;
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
