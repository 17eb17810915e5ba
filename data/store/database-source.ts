// A pack in an open, seeded database. Each query checks in its own transaction that the tables are still
// there: the browser or the user may have emptied them.
import type { Table } from 'dexie';
import type { EntityId } from '../model.ts';
import { DamagedDatabaseError } from './errors.ts';
import { byFirstDay, type PackSource } from './pack-source.ts';
import type { Database, PackRow } from './schema.ts';
import { quickPackState, requireWhole } from './seed.ts';

/** Rows read at a time: some milliseconds, so that pages stay smooth. */
const PORTION = 500;

/** Reading more than this part of a table by key takes longer than reading all of it. */
const MANY = 1 / 4;

type Row = { readonly id: string };

const indexKey = ({ id, version }: PackRow) => `${id}@${version}`;

/** Its queries reject with Dexie's errors, and with a DamagedDatabaseError if rows are missing. */
export function databaseSource(db: Database): PackSource {
  const packTables = [db.packs, db.entities, db.events, db.sources];

  async function read<T>(query: (row: PackRow) => PromiseLike<T>): Promise<T> {
    return db.transaction('r', packTables, async () =>
      query(requireWhole(await quickPackState(db))),
    );
  }

  /** All rows of a table, in portions. For use within `read`. */
  async function rowsOf<T extends Row, I>(table: Table<T, string, I>, count: number): Promise<T[]> {
    const rows: T[] = [];
    for (let portion: T[] = []; ; ) {
      const last = portion.at(-1);
      const rest = last ? table.where(':id').above(last.id) : table.toCollection();
      portion = await rest.limit(PORTION).toArray();
      for (const row of portion) rows.push(row);
      if (portion.length < PORTION) break;
    }
    if (rows.length === count) return rows;
    throw new DamagedDatabaseError(`The database has ${rows.length} ${table.name}, not ${count}.`);
  }

  /** The rows with these ids. For use within `read`. */
  async function rowsWith<T extends Row, I>(
    table: Table<T, string, I>,
    ids: ReadonlySet<string>,
    count: number,
  ): Promise<T[]> {
    if (ids.size > count * MANY) {
      return (await rowsOf(table, count)).filter(({ id }) => ids.has(id));
    }
    return (await table.bulkGet([...ids])).filter((row) => row !== undefined);
  }

  async function byId<T extends Row, I>(
    table: Table<T, string, I>,
    ids: readonly string[],
    countOf: (row: PackRow) => number,
  ): Promise<Map<string, T>> {
    const rows = await read((pack) => rowsWith(table, new Set(ids), countOf(pack)));
    return new Map(rows.map((row) => [row.id, row]));
  }

  return {
    info: async () => {
      const { release: _release, counts: _counts, ...info } = await read(async (row) => row);
      return info;
    },
    entities: (ids) => byId(db.entities, ids, ({ counts }) => counts.entities),
    sources: (ids) => byId(db.sources, ids, ({ counts }) => counts.sources),
    eventsOf: async (ids: readonly EntityId[]) => {
      const wanted = new Set(ids);
      const events = await read(async ({ counts }) => {
        const keys = await Promise.all(
          [...wanted].map((id) => db.events.where('entities').equals(id).primaryKeys()),
        );
        return rowsWith(db.events, new Set(keys.flat()), counts.events);
      });
      return events.sort(byFirstDay);
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
    eventsAround: async (day, before, after) => {
      const [until, since] = await read(() =>
        Promise.all([
          day === null
            ? []
            : db.events.where('from').belowOrEqual(day).reverse().limit(before).toArray(),
          (day === null ? db.events.orderBy('from') : db.events.where('from').above(day))
            .limit(after)
            .toArray(),
        ]),
      );
      return [...until, ...since].sort(byFirstDay);
    },
    allEntities: () => read(({ counts }) => rowsOf(db.entities, counts.entities)),
    allEvents: async () =>
      (await read(({ counts }) => rowsOf(db.events, counts.events))).sort(byFirstDay),
    allSources: () => read(({ counts }) => rowsOf(db.sources, counts.sources)),
    readIndex: async () => {
      const [state, rows] = await db.transaction('r', [...packTables, db.indexes], () =>
        Promise.all([quickPackState(db), db.indexes.toArray()]),
      );
      const key = indexKey(requireWhole(state));
      return rows.find(({ pack }) => pack === key)?.blob;
    },
    writeIndex: async (blob) => {
      const pack = indexKey(await read(async (row) => row));
      await db.indexes.put({ pack, blob });
    },
    close: () => db.close(),
  };
}
