// Opens the database and leaves it whole and seeded, whatever state it was found in.
// Must not know: what is asked of it afterwards, what to do where there can be no database.
import Dexie from 'dexie';
import { asPack } from './asset.ts';
import { DamagedDatabaseError } from './errors.ts';
import { Database } from './schema.ts';
import { isSeeded, packState, quickPackState, seed } from './seed.ts';

export interface DatabaseOptions {
  readonly name: string;
  /** The extension's version: the asset is only looked at when it is new, or to heal. */
  readonly release: string;
  /** The bundled asset, parsed. */
  readonly loadAsset: () => Promise<unknown>;
  /** Count all rows first: something was wrong. Else that waits until nobody does. */
  readonly thorough: boolean;
  /** How long after opening, in milliseconds. */
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

/** The open database if it needs nothing. Takes no lock and reads no asset: the usual way. */
async function openSeeded(options: DatabaseOptions): Promise<Database | undefined> {
  const { name, release, thorough, countAfterMs } = options;
  let db: Database | undefined;
  try {
    db = await connect(name);
    if (await isSeeded(db, release, thorough ? packState : quickPackState)) {
      if (!thorough) countLater(db, countAfterMs);
      return db;
    }
  } catch {
    // Whatever it is, seeding meets it again and heals it or reports it.
  }
  db?.close();
  return undefined;
}

/** A pack that lacks rows gives up its own row, so that the next question, of any context, seeds it anew. */
function countLater(db: Database, afterMs: number): void {
  const tables = [db.packs, db.entities, db.events, db.sources];
  setTimeout(async () => {
    try {
      const state = await db.transaction('r', tables, () => packState(db));
      if ('damage' in state) await db.packs.clear();
    } catch {
      // Closed meanwhile; or it fails for the next question too, which heals.
    }
  }, afterMs);
}

async function seedAndOpen({ name, release, loadAsset }: DatabaseOptions): Promise<Database> {
  const pack = asPack(await loadAsset());
  let db: Database | undefined;
  try {
    db = await connect(name);
    await seed(db, pack, release);
    return db;
  } catch {
    // Of a later version, or so broken that it cannot be opened or written: begin anew.
    db?.close();
    await Dexie.delete(name);
    db = await connect(name);
    await seed(db, pack, release);
    return db;
  }
}

/**
 * The database, open, whole, and seeded with the asset of this release. Contexts that come at the
 * same time (background, timeline) take turns, and the later ones find it done. Rejects with an
 * AssetError, or with the browser's error where there can be no database.
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
