// The database and its substitute, which must behave alike.
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryArea, write } from '../../tests/testing/user-area.ts';
import type { UserArea } from './area.ts';
import { openUserDatabase } from './database.ts';

let name: string;
let area: UserArea & { close?(): void };
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(async () => {
  area.close?.();
  await Dexie.delete(name);
});

describe.each([
  ['the database', () => openUserDatabase(name)],
  ['the session’s memory', async () => memoryArea()],
])('%s', (_, open) => {
  beforeEach(async () => {
    area = await open();
  });

  it('gives back the rows that were written, and deletes them', async () => {
    expect((await area.read('reads')).size).toBe(0);
    await write(area, 'reads', [
      ['ada', ['2026-10-03', '1.0']],
      ['port', 'anything'],
    ]);
    await write(area, 'rejected', [
      [0, { entity: 'a' }],
      [10, { entity: 'c' }],
      [9, { entity: 'b' }],
    ]);
    expect(await area.read('reads')).toEqual(
      new Map<string, unknown>([
        ['ada', ['2026-10-03', '1.0']],
        ['port', 'anything'],
      ]),
    );
    await write(area, 'reads', [['ada', undefined]]);
    expect([...(await area.read('reads')).keys()]).toEqual(['port']);
    expect(new Set((await area.read('rejected')).keys())).toEqual(new Set([0, 9, 10]));
  });

  it('writes all or nothing', async () => {
    await write(area, 'reads', [['ada', 1]]);
    const change = area.change(() => ({
      changes: { reads: new Map([['port', 1]]), rejected: new Map([[0, () => 'no clone']]) },
      answer: undefined,
    }));
    await expect(change).rejects.toThrow();
    const failing = area.change(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect([...(await area.read('reads')).keys()]).toEqual(['ada']);
  });

  it('loses no change of writers at the same time', async () => {
    const add = () =>
      area.change(({ reads }) => ({
        changes: { reads: new Map([[`n${reads.size}`, 1]]) },
        answer: reads.size,
      }));
    expect(await Promise.all([add(), add(), add()])).toEqual([0, 1, 2]);
    expect((await area.read('reads')).size).toBe(3);
  });
});

it('what is in the database is there when it is opened again', async () => {
  area = await openUserDatabase(name);
  await write(area, 'reads', [['port', 1]]);
  area.close?.();
  await expect(area.read('reads')).rejects.toThrow();
  area = await openUserDatabase(name);
  expect((await area.read('reads')).get('port')).toBe(1);
});
