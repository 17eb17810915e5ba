// Browsers that give no database or no room, and assets that are damaged.
import { describe, expect, it, vi } from 'vitest';
import { harbourPack } from '../../tests/testing/packs.ts';
import { expectWhole, name, ownDatabase, refuse, store } from '../../tests/testing/store.ts';

ownDatabase();

it('matches without room to store the index', async () => {
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

  it('works from memory while another connection blocks it', async () => {
    const blocker = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 9999);
      request.onsuccess = () => resolve(request.result); // and ignores `versionchange`
      request.onerror = reject;
    });
    // It never opens, so the shortest timeout is enough.
    const { store: made, onProblem } = store({ patienceMs: 1 });
    await expectWhole(made);
    expect(String(onProblem.mock.calls[0]?.[0])).toContain('did not open within 1 ms');
    blocker.close();
  });
});

describe('a damaged asset', () => {
  it('is reported', async () => {
    const { store: made } = store({
      loadAsset: async () => ({ ...harbourPack(), events: 'none' }),
    });
    await expect(made.allEvents()).rejects.toThrow(
      'The bundled pack is damaged: events is string, not list. Install Sidelight again.',
    );
  });

  it('does no harm to a stored pack', async () => {
    await expectWhole(store().store);
    const broken = store({ asset: 'another', loadAsset: async () => null });
    await expect(broken.store.info()).rejects.toThrow('the file is not an object');
    await expectWhole(store().store);
  });

  it('that loads at a later query is used', async () => {
    const loadAsset = vi.fn(async (): Promise<unknown> => harbourPack());
    loadAsset.mockRejectedValueOnce(new Error('busy')).mockRejectedValueOnce(new Error('busy'));
    const { store: made } = store({ loadAsset });
    await expect(made.info()).rejects.toThrow('busy');
    await expectWhole(made);
  });
});
