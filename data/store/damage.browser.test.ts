// Rows and indexes in a real IndexedDB that are not what was stored, and that the first question heals them.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../components/matcher/index.ts';
import { harbourPack, largePack } from '../../tests/testing/packs.ts';
import { expectWhole, ownDatabase, store, tamper } from '../../tests/testing/store.ts';
import type { EventRow } from './row.ts';
import type { Database } from './schema.ts';

ownDatabase();

type Table = 'packs' | 'entities' | 'events' | 'sources';

/** The row with this id: `change` makes another record of its JSON, or its members are replaced. */
const row = (table: Table, id: string, change: (json: string) => string) => (db: Database) =>
  db
    .table(table)
    .where(':id')
    .equals(id)
    .modify((stored) => {
      stored.json = encode(change(new TextDecoder().decode(stored.json)));
    });

const encode = (json: string) =>
  new TextEncoder().encode(json.padEnd((json.length + 3) & ~3)).buffer;

/** A row with other members: what belongs to them stays as it was. */
const members = (table: Table, id: string, change: object) => (db: Database) =>
  db.table(table).where(':id').equals(id).modify(change);

/** A row without some of its members. */
const without =
  (table: Table, id: string, ...gone: string[]) =>
  (db: Database) =>
    db
      .table(table)
      .where(':id')
      .equals(id)
      .modify((stored) => {
        for (const member of gone) delete stored[member];
      });

async function swapEvents(db: Database): Promise<void> {
  const [a, b] = (await db.events.bulkGet(['a', 'b'])) as [EventRow, EventRow];
  await db.events.bulkPut([
    { ...a, id: 'b' },
    { ...b, id: 'a' },
  ]);
}

/** What pages and the extension's pages ask for, all of it as the asset has it. */
async function expectTheAsset(options: Parameters<typeof store>[0] = {}): Promise<void> {
  const { store: made } = store(options);
  const pack = harbourPack();
  const events = pack.events.toSorted((a, b) => a.from.localeCompare(b.from));
  const of = <T extends { readonly id: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.id, row]));
  expect(await made.eventsOf(pack.entities.map(({ id }) => id))).toEqual(events);
  expect(await made.entities(pack.entities.map(({ id }) => id))).toEqual(of(pack.entities));
  expect(await made.sources(['s1', 's2'])).toEqual(of(pack.sources));
  expect(await made.eventsInRange('2020-01-01', '2022-12-31')).toEqual(events);
  expect(await made.eventsAround('2021-01-01', 9, 9)).toEqual(events);
  expect(await made.allEvents()).toEqual(events);
  expect(await made.allEntities()).toEqual(pack.entities.toSorted(byId));
  expect(await made.allSources()).toEqual(pack.sources);
  const { entities: _, events: __, sources: ___, ...info } = pack;
  expect(await made.info()).toEqual(info);
  await expectWhole(made);
}

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

beforeEach(async () => {
  const { store: made } = store();
  await expectWhole(made);
});

describe('a row', () => {
  it.each<[string, (db: Database) => PromiseLike<unknown>]>([
    ['an event without citations', row('events', 'a', (json) => json.replace('citations', 'cit'))],
    ['a title null', row('events', 'b', (json) => json.replace('"Event b"', 'null'))],
    ['a letter flipped', row('events', 'b', (json) => json.replace('Event', 'Evdnt'))],
    ['cut short', row('events', 'b', (json) => json.slice(0, 40))],
    ['zeros', row('events', 'b', (json) => '\0'.repeat(json.length))],
    ['empty', row('entities', 'old-harbour', () => '')],
    ['null', row('entities', 'old-harbour', () => 'null')],
    ['without JSON', without('entities', 'tide-office', 'json')],
    ['without a checksum', without('entities', 'tide-office', 'sum')],
    ['without all but its id', without('sources', 's1', 'sum', 'json')],
    ['JSON null', members('sources', 's1', { json: null })],
    ['JSON of an odd length', members('sources', 's1', { json: new ArrayBuffer(7) })],
    ['JSON that is a text', members('sources', 's1', { json: '{}' })],
    ['a checksum null', members('sources', 's1', { sum: null })],
    ['another checksum', members('sources', 's1', { sum: 1 })],
    ['another first day', members('events', 'a', { from: '1999-01-01' })],
    ['another last day', members('events', 'a', { to: '2020-03-10' })],
    ['other names', members('events', 'a', { entities: ['old-harbour', 'tide-office'] })],
    ['two events swapped', swapEvents],
    ['the pack’s, another day', row('packs', 'harbour', (json) => json.replace('12-01', '12-02'))],
    ['the pack’s, without JSON', without('packs', 'harbour', 'json')],
    [
      'damaged, and no index',
      async (db: Database) => {
        await without('entities', 'old-harbour', 'json')(db);
        await db.indexes.clear();
      },
    ],
  ])('that is wrong is healed: %s', async (_, damage) => {
    await tamper(async (db) => damage(db));
    await expectTheAsset();
  });

  it('of the first of many is healed, while the next ones are being read', async () => {
    const many = { asset: 'hash of many', loadAsset: async () => largePack(1300) };
    const { store: before } = store(many);
    const events = await before.allEvents();
    const [first = ''] = events.map(({ id }) => id).sort();
    await tamper(row('events', first, (json) => json.replace('title', 'tilte')));
    const { store: made, onProblem } = store(many);
    expect(await made.allEvents()).toEqual(events);
    expect(onProblem.mock.calls.map(([problem]) => problem.name)).toEqual(['DamagedRowError']);
  });
});

describe('an index', () => {
  const kept = () =>
    new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
      void tamper(async (db) =>
        resolve(new Uint8Array((await db.indexes.toArray())[0]?.blob as ArrayBuffer)),
      );
    });
  const HEADER = 64;
  const other = () =>
    new Uint8Array(
      compile([
        {
          ...{ id: 'x', kind: 'place', name: 'Old Harbour', common: false },
          names: [{ text: 'Old Harbour' }],
          decoys: [],
        },
      ]),
    );

  it.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['its body zero', (bytes) => bytes.fill(0, HEADER)],
    ['its body ones', (bytes) => bytes.fill(0xff, HEADER)],
    ['its last 64 bytes zero', (bytes) => bytes.fill(0, -64)],
    ['a byte gone', (bytes) => bytes.slice(0, -1)],
    ['half of it gone', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['the index of another pack', other],
  ])('that is damaged is compiled anew: %s', async (_, damage) => {
    const good = await kept();
    await tamper((db) => db.indexes.toCollection().modify({ blob: damage(good.slice()).buffer }));
    await expectTheAsset();
    expect(await kept()).toEqual(good);
  });

  it('that cannot be read is compiled anew, and nothing is seeded', async () => {
    await tamper((db) => db.indexes.toCollection().modify({ blob: new ArrayBuffer(0) }));
    const { getAll } = IDBObjectStore.prototype;
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    read.mockImplementation(function (this: IDBObjectStore, ...query) {
      if (this.name !== 'indexes') return getAll.apply(this, query);
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    });
    const { store: made, loadAsset, onProblem } = store();
    await expectWhole(made);
    expect(loadAsset).not.toHaveBeenCalled();
    expect(onProblem).not.toHaveBeenCalled();
    read.mockRestore();
    expect((await kept()).length).toBeGreaterThan(HEADER);
  });

  it('with any one bit flipped is compiled anew', async () => {
    const good = await kept();
    for (let bit = 0; bit < good.length * 8; bit += 61) {
      const bad = good.slice();
      bad[bit >> 3] = (bad[bit >> 3] as number) ^ (1 << (bit & 7));
      await tamper((db) => db.indexes.toCollection().modify({ blob: bad.buffer }));
      const { store: made } = store();
      await made.matcher();
      made.close();
      expect(await kept(), `bit ${bit}`).toEqual(good);
    }
  });
});

describe('what stays damaged', () => {
  /** A disk that writes each row wrong. */
  const miswrite = () => {
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      stored,
    ) {
      return add.call(this, this.name === 'events' ? { ...stored, sum: 0 } : stored);
    });
  };

  it('is answered from memory after one more seeding, and healed by the next context', async () => {
    await tamper(without('events', 'a', 'sum'));
    miswrite();
    const { store: made, loadAsset, onProblem } = store();
    for (let times = 0; times < 3; times++) await expectWhole(made);
    // Once to seed, once to work from memory.
    expect(loadAsset).toHaveBeenCalledTimes(2);
    expect(onProblem).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
    const next = store();
    await expectWhole(next.store);
    expect(next.loadAsset).toHaveBeenCalledOnce();
  });

  it('is healed once for all questions that meet it at the same time', async () => {
    await tamper((db) => db.events.toCollection().modify({ sum: 0 }));
    const { store: made, loadAsset } = store();
    await made.info();
    await Promise.all([
      ...['a', 'b', 'c'].map(() => made.allEvents()),
      made.eventsOf(['old-harbour']),
      made.eventsAround(null, 1, 9),
    ]);
    expect(loadAsset).toHaveBeenCalledOnce();
    await expectWhole(made);
  });
});
