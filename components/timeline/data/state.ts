// The user's choices as an address's query and back.
import { emptyState, type Span, type TimelineState } from '../model.ts';

// Digits and the characters of ISO 8601-2; anything else in the address is not a date.
const EDTF_LIKE = /^[\dXxT.:/~?%-]{4,40}$/;
const MONTHS = /^(\d{4}-(?:0[1-9]|1[0-2]))\/(\d{4}-(?:0[1-9]|1[0-2]))$/;

function parseSpan(text: string | null): Span | null {
  const [, from, to] = MONTHS.exec(text ?? '') ?? [];
  return from && to && from <= to ? { from, to } : null;
}

/**
 * `?entity=air-koryo&entity=vladivostok&any=1&tag=rail&source=TASS&disputed=1&span=2020-01/2020-06&
 * date=2020-03-09&q=flight&order=time&event=reopening` as state; anything invalid is ignored.
 */
export function parseState(query: string): TimelineState {
  const params = new URLSearchParams(query);
  const date = params.get('date');
  const all = (name: string): string[] => [...new Set(params.getAll(name).filter(Boolean))];
  return {
    q: params.get('q') ?? emptyState.q,
    byTime: params.get('order') === 'time',
    names: all('entity'),
    anyName: params.get('any') === '1',
    tags: all('tag'),
    publishers: all('source'),
    disputed: params.get('disputed') === '1',
    span: parseSpan(params.get('span')),
    event: params.get('event') || null,
    date: date && EDTF_LIKE.test(date) ? date : null,
  };
}

/** True if the state leaves events out or opens one: all events have to be loaded for that. */
export const narrows = ({ q, names, tags, publishers, disputed, span, event }: TimelineState) =>
  q.trim() !== '' ||
  names.length + tags.length + publishers.length > 0 ||
  disputed ||
  span !== null ||
  event !== null;

/** The query for a state, with its question mark; empty for the empty state. */
export function formatState(state: TimelineState): string {
  const { q, byTime, names, anyName, tags, publishers, disputed, span, event, date } = state;
  const params = new URLSearchParams();
  for (const name of names) params.append('entity', name);
  if (anyName) params.set('any', '1');
  for (const tag of tags) params.append('tag', tag);
  for (const publisher of publishers) params.append('source', publisher);
  if (disputed) params.set('disputed', '1');
  if (span) params.set('span', `${span.from}/${span.to}`);
  if (date) params.set('date', date);
  if (q.trim()) params.set('q', q);
  if (byTime) params.set('order', 'time');
  if (event) params.set('event', event);
  const query = params.toString();
  return query && `?${query}`;
}
