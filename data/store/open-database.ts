// Opens the database, and seeds or heals it first if necessary. README.md has a drawing of its states.
import Dexie from 'dexie';
import { asPack } from './asset.ts';
import { DamagedDatabaseError } from './errors.ts';
import { Database } from './schema.ts';
import { distrust, isSeeded, packState, quickPackState, seed } from './seed.ts';

export interface DatabaseOptions {
  readonly name: string;
  /** The hash of the asset: only a new one, or healing, loads it. */
  readonly asset: string;
  /** The bundled asset, parsed. */
  readonly loadAsset: () => Promise<unknown>;
  /** Count all rows before opening, because something was wrong. Otherwise count them later. */
  readonly thorough: boolean;
  /** How long after opening rows are counted, in milliseconds. */
  readonly countAfterMs: number;
}

async function connect(name: string): Promise<Database> {
  const db = new Database(name);
  await db.open();
  if (db.isOfAnotherVersion) {
    db.close();
    throw new DamagedDatabaseError('The database is of another version.');
  }
  return db;
}

/** The open database, if it is whole and of this asset: the usual case, without lock and asset. */
async function openSeeded(options: DatabaseOptions): Promise<Database | undefined> {
  const { name, asset, thorough, countAfterMs } = options;
  let db: Database | undefined;
  try {
    db = await connect(name);
    if (await isSeeded(db, asset, thorough ? packState : quickPackState)) {
      if (!thorough) countLater(db, countAfterMs);
      return db;
    }
  } catch {
    // Seeding meets the same error, and heals or reports it.
  }
  db?.close();
  return undefined;
}

/** Counts all rows. If some are missing, the next query heals. */
function countLater(db: Database, afterMs: number): void {
  setTimeout(async () => {
    try {
      const state = await db.transaction('r', db.ofPack, () => packState(db));
      if ('damage' in state) await distrust(db);
    } catch {
      // The database was closed, or the next query fails too and heals it.
    }
  }, afterMs);
}

async function seedAndOpen({ name, asset, loadAsset }: DatabaseOptions): Promise<Database> {
  const pack = asPack(await loadAsset());
  let db: Database | undefined;
  try {
    db = await connect(name);
    await seed(db, pack, asset);
    return db;
  } catch {
    // It is of a later version, or cannot be opened or written: delete it and begin again.
    db?.close();
    await Dexie.delete(name);
    db = await connect(name);
    await seed(db, pack, asset);
    return db;
  }
}

/**
 * The database, open, whole, and seeded with this asset. Contexts that seed at the same
 * time (background, timeline) take turns; the later ones find it seeded. Rejects with an AssetError, or
 * with the browser's error if there can be no database.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return (
    (await openSeeded(options)) ??
    navigator.locks.request(
      `${options.name}-seed`,
      async () => (await openSeeded({ ...options, thorough: true })) ?? seedAndOpen(options),
    )
  );
}
