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

  /** What `make` makes of the rows of a table that are wanted, in portions. For use within `read`. */
  async function fromRows<T extends Row, I, R>(
    table: Table<T, string, I>,
    count: number,
    make: (row: T) => R,
    isWanted: (row: T) => boolean = () => true,
  ): Promise<R[]> {
    const made: R[] = [];
    let rows = 0;
    let next = table.toCollection().limit(PORTION).toArray();
    for (let portion: T[]; ; ) {
      portion = await next;
      const last = portion.length < PORTION ? undefined : portion.at(-1);
      if (last) {
        // Read by the browser while these are parsed here.
        next = table.where(':id').above(last.id).limit(PORTION).toArray();
        // A damaged row ends the transaction, and this query with it.
        next.catch(() => {});
      }
      for (const row of portion) if (isWanted(row)) made.push(make(row));
      rows += portion.length;
      if (!last) break;
    }
    if (rows === count) return made;
    throw new DamagedDatabaseError(`The database has ${rows} ${table.name}, not ${count}.`);
  }

  /** What `make` makes of the rows with these ids. For use within `read`. */
  async function fromRowsWith<T extends Row, I, R>(
    table: Table<T, string, I>,
    ids: ReadonlySet<string>,
    count: number,
    make: (row: T) => R,
  ): Promise<R[]> {
    if (ids.size > count * MANY) return fromRows(table, count, make, ({ id }) => ids.has(id));
    const rows = await table.bulkGet([...ids]);
    return rows.flatMap((row) => (row === undefined ? [] : [make(row)]));
  }

  async function byId<T extends { readonly id: string }, I>(
    table: Table<Row<T>, string, I>,
    ids: readonly string[],
    countOf: (pack: StoredPack) => number,
  ): Promise<Map<string, T>> {
    const records = await read((pack) =>
      fromRowsWith(table, new Set(ids), countOf(pack), recordOf<T>),
    );
    return new Map(records.map((record) => [record.id, record]));
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
      const events = await read(async ({ counts }) => {
        if (wanted.size > Math.min(counts.entities * MANY, MOST_QUERIES)) {
          return fromRows(db.events, counts.events, eventOf, ({ entities }) =>
            entities.some((id) => wanted.has(id)),
          );
        }
        const keys = await Promise.all(
          [...wanted].map((id) => db.events.where('entities').equals(id).primaryKeys()),
        );
        return fromRowsWith(db.events, new Set(keys.flat()), counts.events, eventOf);
      });
      return events.sort(byFirstDay);
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
    allEntities: () => read(({ counts }) => fromRows(db.entities, counts.entities, recordOf)),
    allEvents: async () =>
      (await read(({ counts }) => fromRows(db.events, counts.events, eventOf))).sort(byFirstDay),
    allSources: () => read(({ counts }) => fromRows(db.sources, counts.sources, recordOf)),
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
