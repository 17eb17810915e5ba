// Writes a pack into the database, all or nothing, and tells whether that was done.
// Must not know: where the pack comes from, what to do with a damaged database.
import type { Pack } from '../model.ts';
import { DamagedDatabaseError } from './errors.ts';
import type { Database, PackRow } from './schema.ts';

/** The row of the pack if the tables are whole, else what is wrong with them. */
export type PackState = { readonly row: PackRow } | { readonly damage: string };

/**
 * Looks whether there is a pack and all of its rows. It tells and does not throw: a query that it
 * goes along with in one transaction would be aborted.
 */
export async function packState(db: Database): Promise<PackState> {
  const [row, entities, events, sources] = await Promise.all([
    db.packs.toCollection().first(),
    db.entities.count(),
    db.events.count(),
    db.sources.count(),
  ]);
  if (!row) return { damage: 'The database has no pack.' };
  const found = JSON.stringify({ entities, events, sources });
  const wanted = JSON.stringify(row.counts);
  return found === wanted ? { row } : { damage: `The database has ${found}, not ${wanted}.` };
}

/**
 * The same by a glance: whether there is a pack, and no table of it empty. Counting the rows of a large
 * pack takes longer than whatever is asked of them.
 */
export async function quickPackState(db: Database): Promise<PackState> {
  const [row, ...firsts] = await Promise.all([
    db.packs.toCollection().first(),
    ...[db.entities, db.events, db.sources].map((table) =>
      table.toCollection().limit(1).primaryKeys(),
    ),
  ]);
  // A row of another shape is no pack's either.
  if (!row?.counts) return { damage: 'The database has no pack.' };
  const { entities, events, sources } = row.counts;
  const emptied = [entities, events, sources].some((count, at) => count > 0 && !firsts[at]?.length);
  return emptied ? { damage: 'A table of the database is empty.' } : { row };
}

/** Throws a DamagedDatabaseError unless the tables are whole. */
export function requireWhole(state: PackState): PackRow {
  if ('row' in state) return state.row;
  throw new DamagedDatabaseError(state.damage);
}

/** Whether the database is whole, by `look`, and its pack the one of this release of the extension. */
export async function isSeeded(db: Database, release: string, look = packState): Promise<boolean> {
  const tables = [db.packs, db.entities, db.events, db.sources];
  const state = await db.transaction('r', tables, () => look(db));
  return 'row' in state && state.row.release === release;
}

/**
 * Replaces what is in the database by this pack, in one transaction: if it is cut short, what was
 * there before stays. A whole database with this very version of the pack is left as it is.
 */
export async function seed(db: Database, pack: Pack, release: string): Promise<void> {
  const { entities, events, sources, ...info } = pack;
  await db.transaction('rw', db.tables, async () => {
    const present = await packState(db);
    if ('row' in present && present.row.id === pack.id && present.row.version === pack.version) {
      await db.packs.update(pack.id, { release });
      return;
    }
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.entities.bulkAdd([...entities]);
    await db.sources.bulkAdd([...sources]);
    await db.events.bulkAdd([...events]);
    // Last, so that a pack without its row was never written to the end.
    await db.packs.add({
      ...info,
      release,
      counts: { entities: entities.length, events: events.length, sources: sources.length },
    });
  });
}
