// Damaged databases in a real IndexedDB, and that the store heals them.
import Dexie from 'dexie';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { harbourPack, largePack } from '../../tests/testing/packs.ts';
import {
  expectWhole,
  ids,
  name,
  open,
  ownDatabase,
  store,
  tamper,
} from '../../tests/testing/store.ts';
import { eventRowOf } from './row.ts';
import type { Database } from './schema.ts';

ownDatabase();

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

  it.each<[string, (db: Database) => PromiseLike<unknown>]>([
    ['a name is gone', (db) => db.entities.delete('place-3')],
    ['an event has no names', (db) => db.events.update('event-0', { entities: null as never })],
    ['an event has one name', (db) => db.events.update('event-0', { entities: ['place-0'] })],
    ['an event has no day', (db) => db.events.update('event-0', { from: null as never })],
  ])('is half-written where no query has looked: %s', async (_, damage) => {
    const large = { loadAsset: async () => largePack(400), countAfterMs: 3_000 };
    await store(large).store.info();
    await tamper(async (db) => damage(db));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const loadAsset = vi.fn(large.loadAsset);
    const { store: made } = store({ ...large, loadAsset });
    await made.info();
    expect(loadAsset, 'not found yet').not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_999);
    expect(vi.getTimerCount(), 'counted too early').toBe(1);
    vi.advanceTimersByTime(1);
    await expect
      .poll(async () => {
        await made.info();
        return loadAsset.mock.calls.length;
      })
      .toBe(1);
    expect((await made.entities(['place-3'])).size).toBe(1);
    expect(ids(await made.eventsOf(['place-1'])).includes('event-0')).toBe(true);
    expect(ids(await made.eventsInRange('2000-01-01', '2000-01-01'))).toEqual(['event-0']);
  });

  it('is half-written: rows without their pack', async () => {
    await tamper((db) => db.events.bulkAdd(harbourPack('0').events.map(eventRowOf)));
    await expectWhole(store().store);
  });

  it('has a pack row of another shape', async () => {
    await seeded();
    await tamper((db) => db.packs.put({ id: 'harbour' } as never));
    await expectWhole(store().store);
  });

  it.each([2, 10, 990])('has version %d with unknown tables', async (version) => {
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
      await tamper((db) => db.indexes.update('hash of 1', { blob }));
      await expectWhole(store().store);
      await tamper(async (db) => {
        expect((await db.indexes.get('hash of 1'))?.blob.byteLength).toBe(good.byteLength);
      });
    }
  });

  it('has an index that is not a blob', async () => {
    await seeded();
    await tamper((db) => db.indexes.update('hash of 1', { blob: 'nonsense' as never }));
    await expectWhole(store().store);
  });
});
