// Which events fit the user's choices of names, tags, publishers, disputes and time.
import type { EntityId, Language } from '../../../data/model.ts';
import {
  noFilters,
  type Span,
  type TimelineEvent,
  type TimelineFilters,
  type TimelineName,
} from '../model.ts';

/** The events that have at least one key of `wanted`; all events if `wanted` is empty. */
function ofAny(
  events: readonly TimelineEvent[],
  wanted: readonly string[],
  keysOf: (event: TimelineEvent) => readonly string[],
): readonly TimelineEvent[] {
  if (wanted.length === 0) return events;
  const set = new Set(wanted);
  return events.filter((event) => keysOf(event).some((key) => set.has(key)));
}

/** The events that have all of these names. */
function ofAll(
  events: readonly TimelineEvent[],
  names: readonly EntityId[],
): readonly TimelineEvent[] {
  if (names.length === 0) return events;
  return events.filter((event) => {
    const ids = nameIds(event);
    return names.every((name) => ids.includes(name));
  });
}

/** Those of its names and of what they are part of. */
export const nameIds = ({ names }: TimelineEvent): readonly EntityId[] => [
  ...new Set(names.flatMap(({ id, wholes = [] }) => [id, ...wholes])),
];
export const publishersOf = (event: TimelineEvent): readonly string[] => [
  ...new Set(event.sources.map(({ publisher }) => publisher)),
];
/** Publishers are called what they are called in English. */
export const publisherLabel = (publisher: string): Label => ({ label: publisher, lang: 'en' });
export const tagsOf = (event: TimelineEvent): readonly string[] => event.tags;

/** True if the event began in these months, by which the list and the strip place it too. */
export const isWithin = ({ from }: TimelineEvent, span: Span): boolean =>
  from.slice(0, 7) >= span.from && from.slice(0, 7) <= span.to;

/** The events that pass all filters but the search. Returns the same array if none leaves anything out. */
export function filterEvents(
  events: readonly TimelineEvent[],
  filters: Partial<Omit<TimelineFilters, 'q'>>,
): readonly TimelineEvent[] {
  const { names, anyName, tags, publishers, disputed, span } = { ...noFilters, ...filters };
  let left = anyName ? ofAny(events, names, nameIds) : ofAll(events, names);
  left = ofAny(left, tags, tagsOf);
  left = ofAny(left, publishers, publishersOf);
  if (disputed) left = left.filter((event) => event.dispute !== undefined);
  return span ? left.filter((event) => isWithin(event, span)) : left;
}

/** What something to filter by is called. */
export interface Label {
  readonly label: string;
  /** The language of the label, if it is not the interface's. */
  readonly lang?: Language;
  /** By which it is found too: the canonical name, and aliases in all languages. */
  readonly also?: readonly string[];
}

/** Something to filter by, with how many events have it. */
export interface Choice extends Label {
  readonly id: string;
  readonly count: number;
}

/**
 * All names, tags or publishers of the events, most events first, then by label. `chosen` ones are
 * included even if no event has them, so that they can be unchosen.
 */
export function countChoices(
  events: readonly TimelineEvent[],
  idsOf: (event: TimelineEvent) => readonly string[],
  labelOf: (id: string) => Label,
  chosen: readonly string[] = [],
): Choice[] {
  const counts = new Map(chosen.map((id) => [id, 0]));
  for (const event of events) {
    for (const id of idsOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ ...labelOf(id), id, count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/**
 * Says what the user calls the name with an id; the id itself if no event has it. Make it once for the
 * same events: it looks through them when it is first asked.
 */
export function namesIn(events: readonly TimelineEvent[]): (id: EntityId) => Label {
  let labels: Map<EntityId, Label> | undefined;
  return (id) => {
    labels ??= labelsOf(events);
    return labels.get(id) ?? { label: id };
  };
}

function labelsOf(events: readonly TimelineEvent[]): Map<EntityId, Label> {
  const labels = new Map<EntityId, Label>();
  for (const { names } of events) {
    for (const name of names) if (!labels.has(name.id)) labels.set(name.id, labelOf(name));
  }
  return labels;
}

function labelOf({ name, local = { text: name, lang: 'en' }, aliases = [] }: TimelineName): Label {
  return { label: local.text, lang: local.lang, also: [name, ...aliases.map(({ text }) => text)] };
}

/** The list without the item if it has it, else with it. */
export const toggle = (items: readonly string[], id: string): readonly string[] =>
  items.includes(id) ? items.filter((item) => item !== id) : [...items, id];
