// Contexts that are killed while they seed a real IndexedDB, and the work that seeding and reading cause.
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { largePack } from '../../tests/testing/packs.ts';
import type { Seeding, SeedingReport } from '../../tests/testing/seed.worker.ts';
import { recordOf } from './row.ts';
import { Database } from './schema.ts';
import { openStore } from './store.ts';

let name = '';

beforeEach(() => {
  name = `kill-${crypto.randomUUID()}`;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(name);
});

/** A slow machine must not look like a database that does not open. */
const patienceMs = 600_000;
const EVENTS = 1000;
/** The rows of a pack of this many events: names, sources, events, and the pack itself. */
const rowsOf = (events: number) => events / 10 + events + events + 1;
const ROWS = rowsOf(EVENTS);

/** A context that has written this many rows while seeding, and halts. */
async function seedingUpTo(rows: number, version: string): Promise<Worker> {
  const worker = new Worker(new URL('../../tests/testing/seed.worker.ts', import.meta.url), {
    type: 'module',
  });
  const report = await new Promise<SeedingReport>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ name, version, events: EVENTS, rows } satisfies Seeding);
  });
  expect(report).toBe('halted');
  return worker;
}

async function killWhileSeeding(rows: number, version: string): Promise<void> {
  (await seedingUpTo(rows, version)).terminate();
}

/** What is in the database, read without the store. */
async function kept(): Promise<{ versions: string[]; rows: number }> {
  const db = new Database(name);
  await db.open();
  const packs = await db.packs.toArray();
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  db.close();
  return {
    versions: packs.map((row) => recordOf(row).version),
    rows: counts.reduce((sum, count) => sum + count),
  };
}

const open = (version: string, loadAsset: () => Promise<unknown>) =>
  openStore({ name, asset: version, patienceMs, countAfterMs: patienceMs, loadAsset });

async function answer(version: string): Promise<{ events: number; version: string }> {
  const store = open(version, async () => largePack(EVENTS, version));
  const events = (await store.allEvents()).length;
  const info = await store.info();
  store.close();
  return { events, version: info.version };
}

const whole = (version: string) => ({ versions: [version], rows: ROWS });

it.each([0, 1, 100, 600, 1600, ROWS - 1, ROWS])(
  'killed after %i rows of the first seeding: nothing is left, and the next context seeds',
  async (rows) => {
    await killWhileSeeding(rows, '1');
    expect(await kept()).toEqual({ versions: [], rows: 0 });
    expect(await answer('1')).toEqual({ events: EVENTS, version: '1' });
    expect(await kept()).toEqual(whole('1'));
  },
);

it.each([0, 1, 1600, ROWS])(
  'killed after %i rows of a new version: the old one is left, and the next context seeds',
  async (rows) => {
    expect((await answer('1')).version).toBe('1');
    await killWhileSeeding(rows, '2');
    expect(await kept()).toEqual(whole('1'));
    expect(await answer('2')).toEqual({ events: EVENTS, version: '2' });
    expect(await kept()).toEqual(whole('2'));
  },
);

it('killed in the middle, while another context waits for its turn', async () => {
  const worker = await seedingUpTo(600, '1');
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const answered = answer('1');
  await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(0);
  worker.terminate();
  expect(await answered).toEqual({ events: EVENTS, version: '1' });
  expect(await kept()).toEqual(whole('1'));
});

it('seeds 5,000 events in one transaction, once, and reads them in portions', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const writing = () => transactions.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
  const [add, get, getAll] = (['add', 'get', 'getAll'] as const).map((method) =>
    vi.spyOn(IDBObjectStore.prototype, method),
  );
  const first = open('1', async () => largePack(5000));
  await first.info();
  first.close();
  expect(writing()).toBe(1);
  expect(add).toHaveBeenCalledTimes(rowsOf(5000));

  const asset = vi.fn();
  const second = open('1', asset);
  await second.info();
  getAll?.mockClear();
  const some = await second.eventsOf(['place-1', 'place-2', 'place-3']);
  expect(some).toHaveLength(90);
  expect(get).toHaveBeenCalledTimes(some.length);
  expect(getAll).toHaveBeenCalledTimes(1); // the pack's row
  getAll?.mockClear();
  expect(await second.allEvents()).toHaveLength(5000);
  // The pack's row, ten portions of 500, and one that finds no more.
  expect(getAll).toHaveBeenCalledTimes(1 + 10 + 1);
  expect(get).toHaveBeenCalledTimes(some.length);
  second.close();
  expect(asset).not.toHaveBeenCalled();
  expect(writing()).toBe(1);
});
