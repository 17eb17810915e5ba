// Fetches what a timeline shows from records of any kind. Must not know: where the records are kept.
import type { Entity, EntityId, PackEvent, Source, SourceId } from '../../data/model.ts';
import { fromPack } from './from-pack.ts';
import type { TimelineEvent } from './model.ts';

/** The questions that a timeline asks; the store answers them. */
export interface Records {
  entities(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, Entity>>;
  sources(ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Source>>;
  eventsOf(ids: readonly EntityId[]): Promise<readonly PackEvent[]>;
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
  const events = await records.eventsOf(ids);
  const [entities, sources] = await Promise.all([
    records.entities([...new Set(events.flatMap((event) => event.entities))]),
    records.sources([
      ...new Set(events.flatMap(({ citations }) => citations.map((c) => c.source))),
    ]),
  ]);
  return fromPack(events, entities, sources, locale);
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
  return fromPack(events, byId(entities), byId(sources), locale);
}
