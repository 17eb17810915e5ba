// EDTF dates as a pack may write them, and the days that they can mean.
// Must not know: what the dates belong to.
import edtf from 'edtf';
import type { Day } from '../model.ts';

/** The first and last day that a date can mean. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const WRITTEN = /^\d{4}(-\d{2}(-\d{2})?)?[?~%]?$/;

/**
 * The days that an EDTF date of level 0 or 1 can mean: a year, month or day, or two of them joined
 * by `/`, each with `~` where approximate or `?` where uncertain. Times, seasons, unspecified
 * digits and open intervals, which a reader cannot be shown, give undefined, as do impossible dates.
 */
export function daysOf(text: string): Days | undefined {
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every((part) => WRITTEN.test(part))) return undefined;
  try {
    const date = edtf(text, { types: ['Date', 'Interval'], level: 1 });
    const days = { from: dayOf(date.min), to: dayOf(date.max) };
    if (days.from > days.to) return undefined;
    // edtf takes 2021-02-29 for the first of March.
    return [days.from, days.to].every((day, end) => day.startsWith(written(parts, end)))
      ? days
      : undefined;
  } catch {
    return undefined;
  }
}

/** The first or last part of a date as it is written, without its qualifier. */
function written(parts: readonly string[], end: number): string {
  return (parts[end] ?? parts[0] ?? '').replace(/[?~%]$/, '');
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
