// A pack in an open, seeded database. Every query checks in its own transaction that the tables are
// whole still: a browser or a reader may have emptied one since. Must not know: how to heal.
import type { Table } from 'dexie';
import type { EntityId } from '../model.ts';
import { byFirstDay, type PackReader } from './reader.ts';
import type { Database, PackRow } from './schema.ts';
import { packState, wholePack } from './seed.ts';

const indexKey = ({ id, version }: PackRow) => `${id}@${version}`;

/** Rejects with Dexie's errors, and with a DamagedDatabaseError where rows are gone. */
export function databaseReader(db: Database): PackReader {
  const packTables = [db.packs, db.entities, db.events, db.sources];

  async function read<T>(query: () => PromiseLike<T>): Promise<T> {
    const [answer, state] = await db.transaction('r', packTables, () =>
      Promise.all([query(), packState(db)]),
    );
    wholePack(state);
    return answer;
  }

  async function byId<T extends { readonly id: string }>(
    table: Pick<Table<T, string>, 'bulkGet'>,
    ids: readonly string[],
  ): Promise<Map<string, T>> {
    const found = await read(() => table.bulkGet([...new Set(ids)]));
    return new Map(found.filter((row) => row !== undefined).map((row) => [row.id, row]));
  }

  return {
    info: async () => {
      const row = wholePack(await read(() => packState(db)));
      const { release: _release, counts: _counts, ...info } = row;
      return info;
    },
    entities: (ids) => byId(db.entities, ids),
    sources: (ids) => byId(db.sources, ids),
    eventsOf: async (ids: readonly EntityId[]) => {
      const wanted = new Set(ids);
      const events = await read(async () => {
        const keys = await Promise.all(
          [...wanted].map((id) => db.events.where('entities').equals(id).primaryKeys()),
        );
        const found = new Set(keys.flat());
        // Reading many one by one takes longer than reading all.
        if (found.size * 4 < (await db.events.count())) return db.events.bulkGet([...found]);
        return (await db.events.toArray()).filter(({ id }) => found.has(id));
      });
      return events.filter((event) => event !== undefined).sort(byFirstDay);
    },
    eventsInRange: async (from, to) => {
      const events = await read(() =>
        db.events
          .where('from')
          .belowOrEqual(to)
          .and((event) => event.to >= from)
          .toArray(),
      );
      return events.sort(byFirstDay);
    },
    eventsAround: async (day, each) => {
      const [until, since] = await read(() =>
        Promise.all([
          day === null
            ? []
            : db.events.where('from').belowOrEqual(day).reverse().limit(each).toArray(),
          (day === null ? db.events.orderBy('from') : db.events.where('from').above(day))
            .limit(each)
            .toArray(),
        ]),
      );
      return [...until, ...since].sort(byFirstDay);
    },
    allEntities: () => read(() => db.entities.toArray()),
    allEvents: async () => (await read(() => db.events.toArray())).sort(byFirstDay),
    allSources: () => read(() => db.sources.toArray()),
    readIndex: async () => {
      const [state, rows] = await db.transaction('r', [...packTables, db.indexes], () =>
        Promise.all([packState(db), db.indexes.toArray()]),
      );
      const key = indexKey(wholePack(state));
      return rows.find(({ pack }) => pack === key)?.blob;
    },
    writeIndex: async (blob) => {
      const pack = indexKey(wholePack(await read(() => packState(db))));
      await db.indexes.put({ pack, blob });
    },
    close: () => db.close(),
  };
}
