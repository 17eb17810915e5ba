// Writes a pack into the database, all or nothing, and checks whether one is there.
import type { Pack } from '../model.ts';
import { DamagedDatabaseError } from './errors.ts';
import { eventRowOf, recordOf, rowOf } from './row.ts';
import type { Database, StoredPack } from './schema.ts';

/** The pack if its tables are whole, else what is wrong with them. */
export type PackState = { readonly pack: StoredPack } | { readonly damage: string };

/** The pack's own row; undefined if there is none, or none that `seed` has written. */
async function storedPack(db: Database): Promise<StoredPack | undefined> {
  const row = await db.packs.toCollection().first();
  try {
    return row && recordOf(row);
  } catch {
    return undefined;
  }
}

const NO_PACK = { damage: 'The database has no pack.' };

/**
 * Checks that there is a pack, and counts its rows. Returns damage instead of throwing, because an error
 * would abort the caller's transaction.
 */
export async function packState(db: Database): Promise<PackState> {
  const [pack, entities, events, sources, involved] = await Promise.all([
    storedPack(db),
    db.entities.count(),
    db.events.orderBy('from').count(),
    db.sources.count(),
    db.events.orderBy('entities').count(),
  ]);
  if (!pack) return NO_PACK;
  const found = JSON.stringify({ entities, events, sources, involved });
  const wanted = JSON.stringify(pack.counts);
  return found === wanted ? { pack } : { damage: `The database has ${found}, not ${wanted}.` };
}

/**
 * Checks only that there is a pack and no table of it is empty. Counting the rows of a large pack takes
 * longer than most queries.
 */
export async function quickPackState(db: Database): Promise<PackState> {
  const [pack, ...firsts] = await Promise.all([
    storedPack(db),
    ...[db.entities, db.events, db.sources].map((table) =>
      table.toCollection().limit(1).primaryKeys(),
    ),
  ]);
  if (!pack) return NO_PACK;
  const { entities, events, sources } = pack.counts;
  const emptied = [entities, events, sources].some((count, at) => count > 0 && !firsts[at]?.length);
  return emptied ? { damage: 'A table of the database is empty.' } : { pack };
}

/** The pack. Throws a DamagedDatabaseError if the tables are damaged. */
export function requireWhole(state: PackState): StoredPack {
  if ('pack' in state) return state.pack;
  throw new DamagedDatabaseError(state.damage);
}

/** Deletes the pack's row: whoever opens the database next, or asks a question of it, has it seeded anew. */
export async function distrust(db: Database): Promise<void> {
  await db.packs.clear();
}

/** True if the database is whole, by `check`, and was seeded from this asset. */
export async function isSeeded(db: Database, asset: string, check = packState): Promise<boolean> {
  const state = await db.transaction('r', db.ofPack, () => check(db));
  return 'pack' in state && state.pack.asset === asset;
}

/**
 * Replaces what is in the database by this pack, in one transaction: if it is interrupted, everything
 * stays as it was.
 */
export async function seed(db: Database, pack: Pack, asset: string): Promise<void> {
  const { entities, events, sources, ...info } = pack;
  const counts = {
    entities: entities.length,
    events: events.length,
    sources: sources.length,
    involved: events.reduce((sum, event) => sum + new Set(event.entities).size, 0),
  };
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.ofPack.map((table) => table.clear()));
    // An index of this asset is as good as before: it has a checksum of its own.
    await db.indexes.where(':id').notEqual(asset).delete();
    await db.entities.bulkAdd(entities.map(rowOf));
    await db.sources.bulkAdd(sources.map(rowOf));
    await db.events.bulkAdd(events.map(eventRowOf));
    // The pack's row is written last: without it, the other rows are not trusted.
    await db.packs.add(rowOf({ ...info, asset, counts }));
  });
}
