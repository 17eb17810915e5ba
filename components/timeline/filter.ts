// Which events the reader asked for: by name and by words in all of their text.
// Must not know: how they are shown.
import type { EntityId } from '../../data/model.ts';
import { fold } from './fold.ts';
import type { TimelineEvent, TimelineName, TimelineState } from './model.ts';

const haystacks = new WeakMap<TimelineEvent, string>();

/** All text of an event, folded; worked out at the first search and kept with the event. */
function haystack(event: TimelineEvent): string {
  let text = haystacks.get(event);
  if (text === undefined) {
    const parts = [event.title, event.summary, event.date, event.dispute, event.note];
    for (const { name } of event.names) parts.push(name);
    for (const { publisher, title, says } of event.sources) parts.push(publisher, title, says);
    text = fold(parts.filter(Boolean).join('\n'));
    haystacks.set(event, text);
  }
  return text;
}

/** The events that hold every word of `q` somewhere in their text. No words: all of them. */
export function search(events: readonly TimelineEvent[], q: string): readonly TimelineEvent[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  if (words.length === 0) return events;
  return events.filter((event) => {
    const text = haystack(event);
    return words.every((word) => text.includes(word));
  });
}

/** The events of at least one of `names`. No names: all of them. */
export function ofNames(
  events: readonly TimelineEvent[],
  names: readonly EntityId[],
): readonly TimelineEvent[] {
  if (names.length === 0) return events;
  const wanted = new Set(names);
  return events.filter((event) => event.names.some(({ id }) => wanted.has(id)));
}

/** What the state leaves of the events. */
export const filterEvents = (
  events: readonly TimelineEvent[],
  state: Pick<TimelineState, 'q' | 'names'>,
): readonly TimelineEvent[] => ofNames(search(events, state.q), state.names);

export interface NameCount extends TimelineName {
  readonly count: number;
}

/** The names of the events with how many events each has, most first, then by name. */
export function countNames(events: readonly TimelineEvent[]): NameCount[] {
  const counts = new Map<EntityId, { name: TimelineName; count: number }>();
  for (const { names } of events) {
    for (const name of names) {
      const known = counts.get(name.id);
      if (known) known.count++;
      else counts.set(name.id, { name, count: 1 });
    }
  }
  return [...counts.values()]
    .map(({ name, count }) => ({ ...name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The list with the name put in, or taken out if it was there. */
export const toggleName = (names: readonly EntityId[], id: EntityId): readonly EntityId[] =>
  names.includes(id) ? names.filter((name) => name !== id) : [...names, id];
