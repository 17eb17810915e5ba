// Fetches the events that a timeline shows, with their names and sources, from a pack.
import type {
  Day,
  EdtfDate,
  Entity,
  EntityId,
  PackEvent,
  Source,
  SourceId,
} from '../../../data/model.ts';
import { lastDay } from '../../dates/index.ts';
import type { TimelineEvent } from '../model.ts';
import { toTimeline } from './from-pack.ts';

/** The queries that a timeline makes; the store answers them. */
export interface PackQueries {
  entities(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, Entity>>;
  sources(ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Source>>;
  eventsOf(ids: readonly EntityId[]): Promise<readonly PackEvent[]>;
  /**
   * Up to `before` events that began on or before the day and `after` later ones, by first day.
   * Without a day, the first `after` events.
   */
  eventsAround(day: Day | null, before: number, after: number): Promise<readonly PackEvent[]>;
  allEntities(): Promise<readonly Entity[]>;
  allEvents(): Promise<readonly PackEvent[]>;
  allSources(): Promise<readonly Source[]>;
}

/** Events before and after the article's date: more than any first screen shows of either. */
const BEFORE = 24;
const AFTER = 36;

/** The events of the timeline's first screen, loaded long before all of them. */
export async function firstEvents(
  pack: PackQueries,
  date: EdtfDate | null,
  locale: string,
): Promise<TimelineEvent[]> {
  const day = date && lastDay(date);
  return timelineEvents(pack, await pack.eventsAround(day, BEFORE, AFTER), locale);
}

/** These events of the pack, with their names and sources, in the same order. */
export async function timelineEvents(
  pack: Pick<PackQueries, 'entities' | 'sources'>,
  events: readonly PackEvent[],
  locale: string,
): Promise<TimelineEvent[]> {
  const [entities, sources] = await Promise.all([
    pack.entities([...new Set(events.flatMap((event) => event.entities))]),
    pack.sources([...new Set(events.flatMap(({ citations }) => citations.map((c) => c.source)))]),
  ]);
  return inPortions(events, toTimeline(entities, sources, locale));
}

/** Every event, by first day. */
export async function everyEvent(pack: PackQueries, locale: string): Promise<TimelineEvent[]> {
  const [events, entities, sources] = await Promise.all([
    pack.allEvents(),
    pack.allEntities(),
    pack.allSources(),
  ]);
  const byId = <T extends { readonly id: string }>(all: readonly T[]): Map<string, T> =>
    new Map(all.map((one) => [one.id, one]));
  return inPortions(events, toTimeline(byId(entities), byId(sources), locale));
}

/** Events converted without a pause: some milliseconds. */
const PORTION = 1000;

/** `map` that lets the page respond after each portion. */
async function inPortions<From, To>(all: readonly From[], make: (one: From) => To): Promise<To[]> {
  const made: To[] = [];
  for (let from = 0; from < all.length; from += PORTION) {
    for (const one of all.slice(from, from + PORTION)) made.push(make(one));
    // After the last portion too: the caller has work of its own to do.
    if (all.length > PORTION) await new Promise((resolve) => setTimeout(resolve));
  }
  return made;
}
