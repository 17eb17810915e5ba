// The queries of a pack, in a database or in memory.
import type { Day, Entity, EntityId, PackEvent, PackInfo, Source, SourceId } from '../model.ts';

export interface PackSource {
  info(): Promise<PackInfo>;
  /** Ids that the pack lacks are left out. */
  entities(ids: readonly EntityId[]): Promise<Map<EntityId, Entity>>;
  sources(ids: readonly SourceId[]): Promise<Map<SourceId, Source>>;
  /** The events that involve at least one of the entities, each once, by first day. */
  eventsOf(ids: readonly EntityId[]): Promise<PackEvent[]>;
  /** The events that may have happened between two days, both included, by first day. */
  eventsInRange(from: Day, to: Day): Promise<PackEvent[]>;
  /**
   * Up to `before` events that began on or before a day and `after` later ones. Without a day, the
   * first `after` events.
   */
  eventsAround(day: Day | null, before: number, after: number): Promise<PackEvent[]>;
  allEntities(): Promise<Entity[]>;
  /** By first day. */
  allEvents(): Promise<PackEvent[]>;
  allSources(): Promise<Source[]>;
  /** The compiled index stored for the pack, if there is one. */
  readIndex(): Promise<ArrayBuffer | undefined>;
  writeIndex(blob: ArrayBuffer): Promise<void>;
  /** Has what is stored seeded anew at the next opening; absent if nothing is stored. */
  distrust?(): Promise<void>;
  close(): void;
}

/** By first day, then by last day, then by id. As for `sort`. */
export const byFirstDay = (a: PackEvent, b: PackEvent): number =>
  compare(a.from, b.from) || compare(a.to, b.to) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
