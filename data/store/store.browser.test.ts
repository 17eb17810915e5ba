// The store against a real IndexedDB: what it answers, and that it heals.
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { harbourPack, largePack } from '../../tests/testing/packs.ts';
import { Database } from './schema.ts';
import { seed } from './seed.ts';
import { openStore, type Store, type StoreOptions } from './store.ts';

let name = '';
const open: Store[] = [];

/** A slow machine is not a database that does not open. */
const PATIENCE_MS = 600_000;

function store(options: Partial<StoreOptions> & { version?: string } = {}) {
  const { version = '1', ...rest } = options;
  const loadAsset = vi.fn(async (): Promise<unknown> => harbourPack(version));
  const onProblem = vi.fn();
  const made = openStore({
    name,
    release: '1.0.0',
    loadAsset,
    onProblem,
    patienceMs: PATIENCE_MS,
    ...rest,
  });
  open.push(made);
  return { store: made, loadAsset, onProblem };
}

const ids = (records: Iterable<{ readonly id: string }>) => [...records].map(({ id }) => id);

/** Everything that a page may ask, to see that all of it is there. */
async function expectWhole(made: Store, version = '1') {
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

/** The database as somebody else would open it, without the store's care. */
async function tamper(change: (db: Database) => Promise<unknown>) {
  const db = new Database(name);
  await db.open();
  await change(db);
  db.close();
}

/** The browser gives no database for the rest of the test. */
function refuse(error: DOMException): void {
  const fail = () => {
    throw error;
  };
  vi.spyOn(indexedDB, 'open').mockImplementation(fail);
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(fail);
}

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const made of open.splice(0)) made.close();
  await Promise.resolve(); // They close in promises; else Dexie warns of the connections.
  await Dexie.delete(name);
});

describe('the queries', () => {
  it.each([
    ['of the database', 0],
    ['in memory', 1],
  ])('%s answer alike', async (_, problems) => {
    if (problems > 0) refuse(new DOMException('There is no database', 'InvalidStateError'));
    const { store: made, onProblem } = store();
    await expectWhole(made);
    expect(onProblem).toHaveBeenCalledTimes(problems);
    expect(await made.info()).toEqual({
      id: 'harbour',
      version: '1',
      title: { en: 'The harbour' },
      licence: 'CC-BY-4.0',
      covers: '2020/2024',
      checked: '2024-12-01',
    });
    expect([...(await made.entities(['tide-office', 'nobody', 'tide-office'])).keys()]).toEqual([
      'tide-office',
    ]);
    expect((await made.sources(['s2'])).get('s2')?.url).toBe('https://post.example/s2');
    expect(ids(await made.eventsOf(['old-harbour', 'lightship-vesper']))).toEqual(['a', 'b']);
    expect(ids(await made.eventsOf(['nobody']))).toEqual([]);
    expect(ids(await made.eventsOf([]))).toEqual([]);
    expect(ids(await made.eventsOf(['tide-office', 'tide-office']))).toEqual(['c']);
    expect(ids(await made.eventsAround('2021-01-01', 1, 1))).toEqual(['b', 'c']);
    expect(ids(await made.eventsAround('2021-01-01', 9, 9))).toEqual(['a', 'b', 'c']);
    expect(ids(await made.eventsAround('2019-01-01', 9, 2))).toEqual(['a', 'b']);
    expect(ids(await made.eventsAround(null, 9, 2))).toEqual(['a', 'b']);
    expect(ids(await made.eventsInRange('2021-06-01', '2022-05-01'))).toEqual(['b', 'c']);
    expect(ids(await made.eventsInRange('2023-01-01', '2024-01-01'))).toEqual([]);
  });
});

describe('many events', () => {
  const many = { loadAsset: async () => largePack(400) };

  it('of a name are found among all, few or most', async () => {
    const { store: made } = store(many);
    const all = await made.allEvents();
    const of = (...names: string[]) =>
      all.filter(({ entities }) => entities.some((id) => names.includes(id))).map(({ id }) => id);
    const most = Array.from({ length: 30 }, (_, n) => `place-${n}`);
    expect(of(...most).length).toBeGreaterThan(300);
    expect(ids(await made.eventsOf(most))).toEqual(of(...most));
    expect(of('place-3').length).toBeLessThan(60);
    expect(ids(await made.eventsOf(['place-3']))).toEqual(of('place-3'));
  });

  it('and their sources are all read, portion after portion', async () => {
    const { store: made } = store({ loadAsset: async () => largePack(1300) });
    const pack = largePack(1300);
    expect(ids(await made.allEvents()).toSorted()).toEqual(ids(pack.events).toSorted());
    const wanted = ids(pack.sources);
    expect(wanted.length).toBeGreaterThan(1000);
    expect(ids((await made.sources(wanted)).values()).toSorted()).toEqual(wanted.toSorted());
    expect(ids((await made.sources(wanted.slice(3, 5))).values())).toEqual(wanted.slice(3, 5));
  });
});

describe('seeding', () => {
  it('reads the asset once, then never again', async () => {
    const first = store();
    await expectWhole(first.store);
    expect(first.loadAsset).toHaveBeenCalledOnce();
    const second = store();
    await expectWhole(second.store);
    expect(second.loadAsset).not.toHaveBeenCalled();
  });

  it('replaces the pack by that of a new release, and the index with it', async () => {
    await expectWhole(store().store);
    const next = harbourPack('2');
    const renamed = next.entities.map((entity) =>
      entity.id === 'tide-office' ? { ...entity, aliases: [{ text: 'Bureau of Tides' }] } : entity,
    );
    const { store: made } = store({
      release: '1.1.0',
      loadAsset: async () => ({ ...next, entities: renamed }),
    });
    await expectWhole(made, '2');
    const matcher = await made.matcher();
    expect(matcher.find('The Bureau of Tides', 'en')).toHaveLength(1);
    expect(matcher.find('The Tide Office', 'en')).toHaveLength(0);
  });

  it('keeps the rows when a new release has the same pack', async () => {
    await expectWhole(store().store);
    await tamper((db) => db.events.update('a', { place: 'still the first' }));
    const second = store({ release: '1.1.0' });
    expect((await second.store.allEvents())[0]?.place).toBe('still the first');
    expect(second.loadAsset).toHaveBeenCalledOnce();
    const third = store({ release: '1.1.0' });
    await expectWhole(third.store);
    expect(third.loadAsset).not.toHaveBeenCalled();
  });

  it('happens once when two contexts come at the same time', async () => {
    const [one, two] = [store(), store()];
    await Promise.all([expectWhole(one.store), expectWhole(two.store)]);
    expect(one.loadAsset.mock.calls.length + two.loadAsset.mock.calls.length).toBe(1);
  });

  it('leaves the old pack when it is cut short', async () => {
    await expectWhole(store().store);
    await tamper(async (db) => {
      const seeding = seed(db, harbourPack('2'), '1.1.0');
      db.close();
      await expect(seeding).rejects.toThrow();
    });
    await expectWhole(store().store, '1');
  });

  it('leaves nothing when the first one is cut short', async () => {
    await tamper(async (db) => {
      const twice = {
        ...harbourPack(),
        events: [...harbourPack().events, ...harbourPack().events],
      };
      await expect(seed(db, twice, '1.0.0')).rejects.toThrow();
      expect(await db.events.count()).toBe(0);
      expect(await db.packs.count()).toBe(0);
    });
    await expectWhole(store().store);
  });
});

describe('heals a database that', () => {
  const seeded = async () => expectWhole(store().store);

  it('was deleted while closed', async () => {
    await seeded();
    open.splice(0)[0]?.close();
    await Dexie.delete(name);
    await expectWhole(store().store);
  });

  it('is deleted while it is in use', async () => {
    const { store: made, onProblem } = store();
    await expectWhole(made);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onblocked = reject;
    });
    await expectWhole(made);
    expect(onProblem).toHaveBeenCalled();
  });

  it.each(['packs', 'entities', 'events', 'sources', 'indexes'] as const)(
    'lost its %s while closed',
    async (table) => {
      await seeded();
      await tamper((db) => db.table(table).clear());
      await expectWhole(store().store);
    },
  );

  it.each(['packs', 'entities', 'events', 'sources', 'indexes'] as const)(
    'loses its %s while it is in use',
    async (table) => {
      const { store: made } = store();
      await expectWhole(made);
      await tamper((db) => db.table(table).clear());
      await expectWhole(made);
    },
  );

  it('is half-written: rows are missing', async () => {
    await seeded();
    await tamper((db) => db.events.delete('b'));
    await expectWhole(store().store);
  });

  it('is half-written, though no question so far has asked for what is missing', async () => {
    const large = { loadAsset: async () => largePack(400), countAfterMs: 3_000 };
    await store(large).store.info();
    await tamper((db) => db.entities.delete('place-3'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { store: made } = store(large);
    const found = async () => [...(await made.entities(['place-3', 'place-4'])).keys()];
    expect(await found()).toEqual(['place-4']);
    vi.advanceTimersByTime(2_999);
    expect(vi.getTimerCount(), 'counted too early').toBe(1);
    vi.advanceTimersByTime(1);
    await expect.poll(found).toEqual(['place-3', 'place-4']);
  });

  it('is half-written: rows without their pack', async () => {
    await tamper((db) => db.events.bulkAdd([...harbourPack('0').events]));
    await expectWhole(store().store);
  });

  it('has a pack row of another shape', async () => {
    await seeded();
    await tamper((db) => db.packs.put({ id: 'harbour' } as never));
    await expectWhole(store().store);
  });

  it.each([2, 10, 990])('has version %d with tables that we do not know', async (version) => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => request.result.createObjectStore('future');
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
      request.onerror = reject;
    });
    const { store: made } = store();
    await expectWhole(made);
    await tamper(async (db) => {
      expect([...db.backendDB().objectStoreNames]).not.toContain('future');
    });
  });

  it('is of an older schema', async () => {
    const older = new Dexie(name);
    older.version(0.5).stores({ packs: 'id', entities: 'id', events: 'id', sources: 'id' });
    await older.open();
    const { entities, events, sources, ...info } = harbourPack();
    const counts = { entities: 1, events: 1, sources: 1 };
    await older.table('packs').add({ ...info, release: '1.0.0', counts });
    await older.table('entities').add(entities[0]);
    await older.table('events').add(events[0]);
    await older.table('sources').add(sources[0]);
    older.close();
    await expectWhole(store().store);
  });

  it('has an index that is garbage, of an older or newer format, or cut short', async () => {
    await seeded();
    const good = await new Promise<ArrayBuffer>((resolve) => {
      void tamper(async (db) => resolve((await db.indexes.toArray())[0]?.blob as ArrayBuffer));
    });
    const ofFormat = (version: number) => {
      const blob = good.slice(0);
      new Uint32Array(blob)[1] = version;
      return blob;
    };
    for (const blob of [
      new ArrayBuffer(0),
      new Uint8Array(999).fill(7).buffer,
      good.slice(0, -8),
      ofFormat(1),
      ofFormat(99),
    ]) {
      await tamper((db) => db.indexes.put({ pack: 'harbour@1', blob }));
      await expectWhole(store().store);
      await tamper(async (db) => {
        expect((await db.indexes.get('harbour@1'))?.blob.byteLength).toBe(good.byteLength);
      });
    }
  });

  it('has something that is no index', async () => {
    await seeded();
    await tamper((db) => db.indexes.put({ pack: 'harbour@1', blob: 'nonsense' as never }));
    await expectWhole(store().store);
  });
});

it('matches where there is no room to keep the index', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (this.name === 'indexes') throw new DOMException('The disk is full', 'QuotaExceededError');
    return put.apply(this, row);
  });
  const { store: made, onProblem } = store();
  await expectWhole(made);
  expect(String(onProblem.mock.calls[0]?.[0])).toContain('The disk is full');
  vi.restoreAllMocks();
  await expectWhole(store().store);
});

describe('without a database', () => {
  it('works from memory, as in a Firefox that keeps no history', async () => {
    refuse(new DOMException('A mutation operation was attempted', 'InvalidStateError'));
    const { store: made, onProblem } = store();
    await expectWhole(made);
    expect(onProblem).toHaveBeenCalledOnce();
  });

  it('works from memory while somebody blocks it', async () => {
    const blocker = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 9999);
      request.onsuccess = () => resolve(request.result); // and never hears `versionchange`
      request.onerror = reject;
    });
    // It opens never, so it matters not how long is waited.
    const { store: made, onProblem } = store({ patienceMs: 1 });
    await expectWhole(made);
    expect(String(onProblem.mock.calls[0]?.[0])).toContain('did not open within 1 ms');
    blocker.close();
  });
});

describe('a damaged asset', () => {
  it('is reported, and not asked again until the next question', async () => {
    const { store: made } = store({
      loadAsset: async () => ({ ...harbourPack(), events: 'none' }),
    });
    await expect(made.allEvents()).rejects.toThrow(
      'The bundled pack is damaged: events is string, not list. Install Sidelight again.',
    );
  });

  it('does no harm to a pack that is there', async () => {
    await expectWhole(store().store);
    const broken = store({ release: '1.1.0', loadAsset: async () => null });
    await expect(broken.store.info()).rejects.toThrow('the file is not an object');
    await expectWhole(store().store);
  });

  it('that loads at the second try is used', async () => {
    const loadAsset = vi.fn(async (): Promise<unknown> => harbourPack());
    loadAsset.mockRejectedValueOnce(new Error('busy')).mockRejectedValueOnce(new Error('busy'));
    const { store: made } = store({ loadAsset });
    await expect(made.info()).rejects.toThrow('busy');
    await expectWhole(made);
  });
});
