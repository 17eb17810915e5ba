// The reader's choices as an address's query and back. Must not know: whose address.
import { emptyState, type TimelineState } from './model.ts';

// Digits and the signs of ISO 8601-2; anything else in the address is not a date.
const EDTF_LIKE = /^[\dXxT.:/~?%-]{4,40}$/;

/** `?entity=air-koryo&entity=vladivostok&date=2020-03-09&q=flight` as state; what is no use is ignored. */
export function parseState(query: string): TimelineState {
  const params = new URLSearchParams(query);
  const date = params.get('date');
  return {
    q: params.get('q') ?? emptyState.q,
    names: [...new Set(params.getAll('entity').filter(Boolean))],
    date: date && EDTF_LIKE.test(date) ? date : null,
  };
}

/** The query for a state, with its question mark; empty for the empty state. */
export function formatState({ q, names, date }: TimelineState): string {
  const params = new URLSearchParams();
  for (const name of names) params.append('entity', name);
  if (date) params.set('date', date);
  if (q.trim()) params.set('q', q);
  const query = params.toString();
  return query && `?${query}`;
}
