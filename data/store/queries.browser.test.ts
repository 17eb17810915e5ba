// What the store answers, from a real IndexedDB and from memory.
import { describe, expect, it, vi } from 'vitest';
import { largePack } from '../../tests/testing/packs.ts';
import { expectWhole, ids, ownDatabase, refuse, store } from '../../tests/testing/store.ts';

ownDatabase();

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

  it('of some names are found, whether few or most of all', async () => {
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

  it('of very many names are found by few queries', async () => {
    const { store: made } = store(many);
    await made.info();
    const asked = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
    const keysOnly = vi.spyOn(IDBIndex.prototype, 'openKeyCursor');
    const nobody = Array.from({ length: 5000 }, (_, n) => `nobody-${n}`);
    expect(ids(await made.eventsOf([...nobody, 'place-3']))).toHaveLength(
      (await made.eventsOf(['place-3'])).length,
    );
    expect(asked.mock.calls.length + keysOnly.mock.calls.length).toBe(1);
  });

  it('and their sources are all read, in portions', async () => {
    const { store: made } = store({ loadAsset: async () => largePack(1300) });
    const pack = largePack(1300);
    expect(ids(await made.allEvents()).toSorted()).toEqual(ids(pack.events).toSorted());
    const wanted = ids(pack.sources);
    expect(wanted.length).toBeGreaterThan(1000);
    expect(ids((await made.sources(wanted)).values()).toSorted()).toEqual(wanted.toSorted());
    expect(ids((await made.sources(wanted.slice(3, 5))).values())).toEqual(wanted.slice(3, 5));
  });
});
