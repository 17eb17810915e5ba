// A pack in memory, for browsers that give no database.
import type { Pack } from '../model.ts';
import { byFirstDay, type PackSource } from './pack-source.ts';

const pick = <T extends { readonly id: string }>(records: readonly T[], ids: readonly string[]) => {
  const wanted = new Set(ids);
  return new Map(records.filter(({ id }) => wanted.has(id)).map((record) => [record.id, record]));
};

/** Answers as the database does. It keeps a compiled index for as long as it lives. */
export function memorySource(pack: Pack): PackSource {
  const { entities, events: unsorted, sources, ...info } = pack;
  const events = [...unsorted].sort(byFirstDay);
  let index: ArrayBuffer | undefined;
  return {
    info: async () => info,
    entities: async (ids) => pick(entities, ids),
    sources: async (ids) => pick(sources, ids),
    eventsOf: async (ids) =>
      events.filter((event) => ids.some((id) => event.entities.includes(id))),
    eventsInRange: async (from, to) =>
      events.filter((event) => event.from <= to && event.to >= from),
    eventsAround: async (day, before, after) => {
      const then = day === null ? 0 : events.filter(({ from }) => from <= day).length;
      return events.slice(Math.max(0, then - before), then + after);
    },
    allEntities: async () => [...entities],
    allEvents: async () => [...events],
    allSources: async () => [...sources],
    readIndex: async () => index,
    writeIndex: async (blob) => {
      index = blob;
    },
    close: () => {},
  };
}
