// Puts events in the order of time and parts them at an article's date.
// Must not know: how a date is written in any language.
import type { Day, EdtfDate } from '../../data/model.ts';
import { lastDay } from './edtf.ts';

interface InTime {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
}

/** Oldest first; of two with the same first day the shorter; then by id, so the order is total. */
export function compareEvents(a: InTime, b: InTime): number {
  return order(a.from, b.from) || order(a.to, b.to) || order(a.id, b.id);
}

/**
 * Parts `events`, keeping their order: `until` holds what had begun by the last day that
 * `articleDate` can mean, `since` what began later. Without a (readable) date all is `until`.
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

/** ISO days compare as text: no locale may have a say in it. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
