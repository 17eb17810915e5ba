// What the tests of the store share: stores on a database of their own, and ways to damage it.
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { Database } from '../../data/store/schema.ts';
import { openStore, type Store, type StoreOptions } from '../../data/store/store.ts';
import { harbourPack } from './packs.ts';

/** The database of the current test. */
export let name = '';
/** The stores that the current test has opened. */
export const open: Store[] = [];

/** A slow machine must not look like a database that does not open. */
const PATIENCE_MS = 600_000;

/** A store with the harbour's pack of this version as its asset. */
export function store(options: Partial<StoreOptions> & { version?: string } = {}) {
  const { version = '1', ...rest } = options;
  const loadAsset = vi.fn(async (): Promise<unknown> => harbourPack(version));
  const onProblem = vi.fn();
  const made = openStore({
    name,
    asset: `hash of ${version}`,
    loadAsset,
    onProblem,
    patienceMs: PATIENCE_MS,
    ...rest,
  });
  open.push(made);
  return { store: made, loadAsset, onProblem };
}

export const ids = (records: Iterable<{ readonly id: string }>) => [...records].map(({ id }) => id);

/** Runs the queries that pages make, and expects the whole pack of the harbour. */
export async function expectWhole(made: Store, version = '1') {
  expect((await made.info()).version).toBe(version);
  expect(ids(await made.allEvents())).toEqual(['a', 'b', 'c']);
  expect(ids(await made.allEntities()).sort()).toEqual([
    'lightship-vesper',
    'old-harbour',
    'tide-office',
  ]);
  expect(ids(await made.allSources())).toEqual(['s1', 's2']);
  expect(ids(await made.eventsOf(['old-harbour']))).toEqual(['a', 'b']);
  const found = (await made.matcher()).find('At the Old Harbour.', 'en');
  expect(found[0]?.interpretations[0]?.entity).toBe('old-harbour');
}

/** Changes the database directly, not through the store. */
export async function tamper(change: (db: Database) => Promise<unknown>) {
  const db = new Database(name);
  await db.open();
  await change(db);
  db.close();
}

/** Makes the browser refuse any database for the rest of the test. */
export function refuse(error: DOMException): void {
  const fail = () => {
    throw error;
  };
  vi.spyOn(indexedDB, 'open').mockImplementation(fail);
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(fail);
}

/** Gives each test a new database. Call it once in a test file. */
export function ownDatabase(): void {
  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`;
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const made of open.splice(0)) made.close();
    await Promise.resolve(); // Stores close in promises, or Dexie warns of open connections.
    await Dexie.delete(name);
  });
}
