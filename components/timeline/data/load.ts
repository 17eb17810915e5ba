// Fetches what a timeline shows from records of any kind. Must not know: where the records are kept.
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

/** The questions that a timeline asks; the store answers them. */
export interface Records {
  entities(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, Entity>>;
  sources(ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Source>>;
  eventsOf(ids: readonly EntityId[]): Promise<readonly PackEvent[]>;
  /** By first day: up to so many that began until the day and after it; without one the first. */
  eventsAround(day: Day | null, before: number, after: number): Promise<readonly PackEvent[]>;
  allEntities(): Promise<readonly Entity[]>;
  allEvents(): Promise<readonly PackEvent[]>;
  allSources(): Promise<readonly Source[]>;
}

/** The events of some names, by first day. */
export async function eventsOfNames(
  records: Records,
  ids: readonly EntityId[],
  locale: string,
): Promise<TimelineEvent[]> {
  return withRecords(records, await records.eventsOf(ids), locale);
}

/** More than any first screen holds above the article's line, where that is its end, and below it. */
const BEFORE = 24;
const AFTER = 36;

/** What is on the first screen of the whole timeline, there long before all of it is. */
export async function firstEvents(
  records: Records,
  date: EdtfDate | null,
  locale: string,
): Promise<TimelineEvent[]> {
  const day = date && lastDay(date);
  return withRecords(records, await records.eventsAround(day, BEFORE, AFTER), locale);
}

/** Less is not the first screen of a popup. */
const ENOUGH = 8;

/**
 * What a popup shows first: the events of some names around a day. None where those nearest to the
 * day are not of these names and only reading all of them tells.
 */
export async function firstEventsOfNames(
  records: Records,
  ids: readonly EntityId[],
  date: EdtfDate | null,
  locale: string,
): Promise<TimelineEvent[]> {
  const day = date && lastDay(date);
  const near = await records.eventsAround(day, BEFORE, 2 * AFTER);
  const isAfter = ({ from }: PackEvent): boolean => day === null || from > day;
  const wanted = near.filter(({ entities }) => entities.some((id) => ids.includes(id)));
  // Today's article is younger than most datasets: what is above its line fills the screen then.
  const isEnd = near.filter(isAfter).length < 2 * AFTER;
  const seen = isEnd ? wanted : wanted.filter(isAfter);
  return seen.length < ENOUGH ? [] : withRecords(records, wanted, locale);
}

async function withRecords(
  records: Records,
  events: readonly PackEvent[],
  locale: string,
): Promise<TimelineEvent[]> {
  const [entities, sources] = await Promise.all([
    records.entities([...new Set(events.flatMap((event) => event.entities))]),
    records.sources([
      ...new Set(events.flatMap(({ citations }) => citations.map((c) => c.source))),
    ]),
  ]);
  return inPortions(events, toTimeline(entities, sources, locale));
}

/** Every event, by first day. */
export async function everyEvent(records: Records, locale: string): Promise<TimelineEvent[]> {
  const [events, entities, sources] = await Promise.all([
    records.allEvents(),
    records.allEntities(),
    records.allSources(),
  ]);
  const byId = <T extends { readonly id: string }>(all: readonly T[]): Map<string, T> =>
    new Map(all.map((one) => [one.id, one]));
  return inPortions(events, toTimeline(byId(entities), byId(sources), locale));
}

/** So many take some milliseconds. */
const PORTION = 1000;

/** `map`, without holding up the page for longer than a portion takes. */
async function inPortions<From, To>(all: readonly From[], make: (one: From) => To): Promise<To[]> {
  const made: To[] = [];
  for (let from = 0; from < all.length; from += PORTION) {
    for (const one of all.slice(from, from + PORTION)) made.push(make(one));
    // After the last one too: whoever waits for them has a portion of his own to do.
    if (all.length > PORTION) await new Promise((resolve) => setTimeout(resolve));
  }
  return made;
}
