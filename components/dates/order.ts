// Sorts events by time, and divides them at an article's date.
import type { Day, EdtfDate } from '../../data/model.ts';
import { lastDay } from './edtf.ts';

interface InTime {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
}

/** By first day, then by last day, then by id. As for `sort`. */
export function compareEvents(a: InTime, b: InTime): number {
  return order(a.from, b.from) || order(a.to, b.to) || order(a.id, b.id);
}

/**
 * Divides `events`, keeping their order: `until` has those that began by the last day that
 * `articleDate` can mean, `since` the later ones. Without a valid date all are in `until`.
 */
export function splitAt<E extends { readonly from: Day }>(
  events: readonly E[],
  articleDate: EdtfDate | null,
): { until: E[]; since: E[] } {
  const day = articleDate === null ? null : lastDay(articleDate);
  const until: E[] = [];
  const since: E[] = [];
  for (const event of events) (day === null || event.from <= day ? until : since).push(event);
  return { until, since };
}

/** Compares ISO days as text, independent of any locale. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
