// Which events fit the user's choices: words in any of their texts, names, tags, publishers, disputes
// and time.
import { creditOf } from '../../../data/credit.ts';
import type { Fields } from '../../../data/fields.ts';
import type { EntityId, Language } from '../../../data/model.ts';
import {
  type Bookkeeping,
  noFilters,
  type Span,
  type TextLanguages,
  type TimelineEvent,
  type TimelineFilters,
} from '../model.ts';
import { fold, wordsOf } from './fold.ts';

/** Tags are searched separately, by their names in the user's language. */
type Searched = Fields<
  TimelineEvent,
  'title' | 'summary' | 'date' | 'place' | 'dispute' | 'note' | 'names' | 'sources',
  'tags' | TextLanguages | Bookkeeping
>;

const haystacks = new WeakMap<TimelineEvent, string>();

/** All text of an event, folded. Built at the first search and kept for as long as the event. */
function haystack(event: TimelineEvent): string {
  let text = haystacks.get(event);
  if (text === undefined) {
    const searched: Searched = event;
    const { title, summary, date, place, dispute, note, names, sources } = searched;
    const parts = [title, summary, date, place, dispute, note];
    for (const { name, local } of names) parts.push(name, local?.text);
    for (const source of sources) parts.push(creditOf(source), source.title, source.says);
    text = fold(parts.filter(Boolean).join('\n'));
    haystacks.set(event, text);
  }
  return text;
}

/** Builds an event's haystack ahead of the first search. */
export const prepare = (event: TimelineEvent): void => void haystack(event);

/** The events that contain every word of `q` somewhere in their text; all events if `q` is empty. */
export function search(
  events: readonly TimelineEvent[],
  q: string,
  nameOfTag: NameOfTag = unchanged,
): readonly TimelineEvent[] {
  const words = wordsOf(q);
  if (words.length === 0) return events;
  const tags = new Map<string, string>();
  const tagText = (tag: string): string => {
    const known = tags.get(tag) ?? fold(nameOfTag(tag));
    tags.set(tag, known);
    return known;
  };
  return events.filter((event) => {
    const text = haystack(event);
    return words.every(
      (word) => text.includes(word) || event.tags.some((tag) => tagText(tag).includes(word)),
    );
  });
}

/** What a tag is called in the user's language. */
export type NameOfTag = (tag: string) => string;

const unchanged: NameOfTag = (tag) => tag;

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

/** The events that pass all filters. Returns the same array if no filter leaves anything out. */
export function filterEvents(
  events: readonly TimelineEvent[],
  filters: Partial<TimelineFilters>,
  nameOfTag?: NameOfTag,
): readonly TimelineEvent[] {
  const { q, names, tags, publishers, disputed, span } = { ...noFilters, ...filters };
  let left = ofAny(search(events, q, nameOfTag), names, nameIds);
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
  /** By which it is found too: the canonical name. */
  readonly also?: string;
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

/** What the user calls the name with this id; the id itself if no event has it. */
export function nameIn(events: readonly TimelineEvent[], id: EntityId): Label {
  for (const { names } of events) {
    const found = names.find((one) => one.id === id);
    if (!found) continue;
    const { name, local } = found;
    return local
      ? { label: local.text, lang: local.lang, also: name }
      : { label: name, lang: 'en' };
  }
  return { label: id };
}

/** The list without the item if it has it, else with it. */
export const toggle = (items: readonly string[], id: string): readonly string[] =>
  items.includes(id) ? items.filter((item) => item !== id) : [...items, id];
