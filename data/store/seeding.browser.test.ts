// When the store seeds a real IndexedDB, and what it does with the pack that is there.
import { describe, expect, it, vi } from 'vitest';
import { harbourPack } from '../../tests/testing/packs.ts';
import { expectWhole, ownDatabase, store, tamper } from '../../tests/testing/store.ts';
import { seed } from './seed.ts';

ownDatabase();

describe('seeding', () => {
  it('loads the asset once, then never again', async () => {
    const first = store();
    await expectWhole(first.store);
    expect(first.loadAsset).toHaveBeenCalledOnce();
    const second = store();
    await expectWhole(second.store);
    expect(second.loadAsset).not.toHaveBeenCalled();
  });

  it('replaces the pack by that of a new asset, and the index with it', async () => {
    await expectWhole(store().store);
    const next = harbourPack('2');
    const renamed = next.entities.map((entity) =>
      entity.id === 'tide-office' ? { ...entity, aliases: [{ text: 'Bureau of Tides' }] } : entity,
    );
    const { store: made } = store({
      asset: 'another',
      loadAsset: async () => ({ ...next, entities: renamed }),
    });
    await expectWhole(made, '2');
    const matcher = await made.matcher();
    expect(matcher.find('The Bureau of Tides', 'en')).toHaveLength(1);
    expect(matcher.find('The Tide Office', 'en')).toHaveLength(0);
  });

  it('replaces a pack of the same version by that of another asset', async () => {
    await expectWhole(store().store);
    const pack = harbourPack();
    const events = pack.events.map((event) => ({ ...event, place: 'At sea' }));
    const next = { asset: 'corrected', loadAsset: vi.fn(async () => ({ ...pack, events })) };
    expect((await store(next).store.allEvents()).map(({ place }) => place)).toEqual(
      events.map(() => 'At sea'),
    );
    await expectWhole(store(next).store);
    expect(next.loadAsset).toHaveBeenCalledOnce();
  });

  it('happens once when two contexts open the store at the same time', async () => {
    const [one, two] = [store(), store()];
    await Promise.all([expectWhole(one.store), expectWhole(two.store)]);
    expect(one.loadAsset.mock.calls.length + two.loadAsset.mock.calls.length).toBe(1);
  });

  it('leaves the old pack when it is interrupted', async () => {
    await expectWhole(store().store);
    await tamper(async (db) => {
      const seeding = seed(db, harbourPack('2'), 'another');
      db.close();
      await expect(seeding).rejects.toThrow();
    });
    await expectWhole(store().store, '1');
  });

  it('leaves nothing when the first seeding fails', async () => {
    await tamper(async (db) => {
      const twice = {
        ...harbourPack(),
        events: [...harbourPack().events, ...harbourPack().events],
      };
      await expect(seed(db, twice, 'twice')).rejects.toThrow();
      expect(await db.events.count()).toBe(0);
      expect(await db.packs.count()).toBe(0);
    });
    await expectWhole(store().store);
  });
});
