// Writes a pack into the database, all or nothing, and checks whether one is there.
import type { Pack } from '../model.ts';
import { DamagedDatabaseError } from './errors.ts';
import type { Database, PackRow } from './schema.ts';

/** The row of the pack if its tables are whole, else what is wrong with them. */
export type PackState = { readonly row: PackRow } | { readonly damage: string };

/**
 * Checks that there is a pack, and counts its rows. Returns damage instead of throwing, because an error
 * would abort the caller's transaction.
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
 * Checks only that there is a pack and no table of it is empty. Counting the rows of a large pack takes
 * longer than most queries.
 */
export async function quickPackState(db: Database): Promise<PackState> {
  const [row, ...firsts] = await Promise.all([
    db.packs.toCollection().first(),
    ...[db.entities, db.events, db.sources].map((table) =>
      table.toCollection().limit(1).primaryKeys(),
    ),
  ]);
  // A row without counts was not written by `seed`.
  if (!row?.counts) return { damage: 'The database has no pack.' };
  const { entities, events, sources } = row.counts;
  const emptied = [entities, events, sources].some((count, at) => count > 0 && !firsts[at]?.length);
  return emptied ? { damage: 'A table of the database is empty.' } : { row };
}

/** The row of the pack. Throws a DamagedDatabaseError if the tables are damaged. */
export function requireWhole(state: PackState): PackRow {
  if ('row' in state) return state.row;
  throw new DamagedDatabaseError(state.damage);
}

/** True if the database is whole, by `check`, and was seeded or compared by this release. */
export async function isSeeded(db: Database, release: string, check = packState): Promise<boolean> {
  const tables = [db.packs, db.entities, db.events, db.sources];
  const state = await db.transaction('r', tables, () => check(db));
  return 'row' in state && state.row.release === release;
}

/**
 * Replaces what is in the database by this pack, in one transaction: if it is interrupted, everything
 * stays as it was. If the database is whole and has this version of the pack, its rows are kept, so a
 * changed pack needs a new version.
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
    // The pack's row is written last: without it, the other rows are not trusted.
    await db.packs.add({
      ...info,
      release,
      counts: { entities: entities.length, events: events.length, sources: sources.length },
    });
  });
}
