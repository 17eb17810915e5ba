// A pack in an open, seeded database. Each query checks in its own transaction that the tables are still
// there: the browser or the user may have emptied them.
import type { Table } from 'dexie';
import { checksumOf } from '../../components/matcher/index.ts';
import type { EntityId } from '../model.ts';
import { DamagedDatabaseError } from './errors.ts';
import { byFirstDay, type PackSource } from './pack-source.ts';
import { type EventRow, eventOf, type Row, recordOf } from './row.ts';
import type { Database, StoredPack } from './schema.ts';
import { distrust, quickPackState, requireWhole } from './seed.ts';

/** Rows read at a time: some milliseconds, so that pages stay smooth. */
const PORTION = 500;

/** Reading more than this part of a table by key takes longer than reading all of it. */
const MANY = 1 / 4;

/** Queries that are begun at once: some milliseconds. */
const MOST_QUERIES = 100;

/** The events of these rows, by first day. */
const eventsOf = (rows: readonly EventRow[]) => rows.map(eventOf).sort(byFirstDay);

/**
 * Its queries reject with Dexie's errors, with a DamagedDatabaseError if rows are missing, and with a
 * DamagedRowError if one of those that were read is not what was stored.
 */
export function databaseSource(db: Database): PackSource {
  async function read<T>(query: (pack: StoredPack) => PromiseLike<T>): Promise<T> {
    return db.transaction('r', db.ofPack, async () =>
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

  async function byId<T extends { readonly id: string }, I>(
    table: Table<Row<T>, string, I>,
    ids: readonly string[],
    countOf: (pack: StoredPack) => number,
  ): Promise<Map<string, T>> {
    const rows = await read((pack) => rowsWith(table, new Set(ids), countOf(pack)));
    return new Map(rows.map((row) => [row.id, recordOf(row)]));
  }

  return {
    info: async () => {
      const { asset: _asset, counts: _counts, ...info } = await read(async (pack) => pack);
      return info;
    },
    entities: (ids) => byId(db.entities, ids, ({ counts }) => counts.entities),
    sources: (ids) => byId(db.sources, ids, ({ counts }) => counts.sources),
    eventsOf: async (ids: readonly EntityId[]) => {
      const wanted = new Set(ids);
      const rows = await read(async ({ counts }) => {
        if (wanted.size > Math.min(counts.entities * MANY, MOST_QUERIES)) {
          const all = await rowsOf(db.events, counts.events);
          return all.filter(({ entities }) => entities.some((id) => wanted.has(id)));
        }
        const keys = await Promise.all(
          [...wanted].map((id) => db.events.where('entities').equals(id).primaryKeys()),
        );
        return rowsWith(db.events, new Set(keys.flat()), counts.events);
      });
      return eventsOf(rows);
    },
    eventsInRange: async (from, to) => {
      const rows = await read(() =>
        db.events
          .where('from')
          .belowOrEqual(to)
          .and((row) => row.to >= from)
          .toArray(),
      );
      return eventsOf(rows);
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
      return eventsOf([...until, ...since]);
    },
    allEntities: async () =>
      (await read(({ counts }) => rowsOf(db.entities, counts.entities))).map(recordOf),
    allEvents: async () => eventsOf(await read(({ counts }) => rowsOf(db.events, counts.events))),
    allSources: async () =>
      (await read(({ counts }) => rowsOf(db.sources, counts.sources))).map(recordOf),
    readIndex: async () => {
      const tables = [...db.ofPack, db.indexes];
      const both = () => Promise.all([quickPackState(db), db.indexes.toArray()]);
      // Chromium keeps an index in a file of its own, which may be damaged or gone while the rest is whole.
      const [state, rows] = await db
        .transaction('r', tables, both)
        .catch(async () => [{ pack: await read(async (pack) => pack) }, []] as const);
      const { asset } = requireWhole(state);
      const row = rows.find(({ pack }) => pack === asset);
      return row && checksumOf(row.blob) === row.sum ? row.blob : undefined;
    },
    writeIndex: async (blob) => {
      const { asset } = await read(async (pack) => pack);
      await db.indexes.put({ pack: asset, blob, sum: checksumOf(blob) });
    },
    distrust: () => distrust(db),
    close: () => db.close(),
  };
}
