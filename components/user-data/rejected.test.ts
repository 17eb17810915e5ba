import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryArea, write } from '../../tests/testing/user-area.ts';
import { MAX_REJECTED_NAMES, type RejectedName } from '../rejected-names/rejected-names.ts';
import type { UserArea } from './area.ts';
import { createRejectedNames, type RejectedNames } from './rejected.ts';

const record = (alias: string, site?: string): RejectedName => ({
  entity: 'tide-office',
  alias,
  surface: alias,
  name: 'Tide Office',
  ...(site && { site }),
  added: '2026-11-20',
});

let area: UserArea;
let names: RejectedNames;
beforeEach(() => {
  area = memoryArea();
  names = createRejectedNames(area);
});

describe('rejected names', () => {
  it('are stored, and dropped one by one and all at once', async () => {
    expect(await names.all()).toEqual([]);
    expect(await names.add(record('a'))).toBe(true);
    expect(await names.add(record('a', 'post.example'))).toBe(true);
    expect(await names.add(record('b'))).toBe(true);
    await names.drop(record('a'));
    expect(await names.all()).toEqual([record('a', 'post.example'), record('b')]);
    await names.drop();
    expect(await names.all()).toEqual([]);
  });

  it('are all stored when several are added at the same time', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((alias) => names.add(record(alias))));
    expect((await names.all()).map(({ alias }) => alias).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('may be added twice and dropped twice', async () => {
    await names.add(record('a'));
    expect(await names.add(record('a'))).toBe(true);
    expect(await names.all()).toHaveLength(1);
    await names.drop(record('a'));
    await names.drop(record('a'));
    expect(await names.all()).toEqual([]);
  });

  it('are refused when there is no room, and none of those stored is lost', async () => {
    const full = Array.from({ length: MAX_REJECTED_NAMES }, (_, i) => record(`name ${i}`));
    await write(area, 'rejected', [...full.entries()]);
    expect(await names.add(record('one more'))).toBe(false);
    expect(await names.all()).toEqual(full);
  });

  it('are refused if they could not be read again', async () => {
    await expect(names.add(record('a', '%%%'))).rejects.toThrow('wrong site');
    await expect(names.add(record('x'.repeat(301)))).rejects.toThrow('wrong alias');
    expect((await area.read('rejected')).size).toBe(0);
  });

  it('that are bad are left out and kept, whatever else changes', async () => {
    await write(area, 'rejected', [
      [0, { entity: 'no name' }],
      [1, record('a')],
    ]);
    expect(await names.all()).toEqual([record('a')]);
    await names.add(record('b'));
    await names.drop(record('a'));
    expect(await names.all()).toEqual([record('b')]);
    expect((await area.read('rejected')).get(0)).toEqual({ entity: 'no name' });
    await names.drop();
    expect((await area.read('rejected')).size).toBe(0);
  });

  it('are read once for all pages, and again after a change or an error', async () => {
    const read = vi.spyOn(area, 'read');
    expect((await names.on('www.post.example')).size).toBe(0);
    await names.on('other.example');
    expect(read).toHaveBeenCalledOnce();
    await names.add(record('a', 'post.example'));
    expect((await names.on('www.post.example')).size).toBe(1);
    expect((await names.on('other.example')).size).toBe(0);
    expect(read).toHaveBeenCalledTimes(2);
    names.expire();
    read.mockRejectedValueOnce(new Error('closed'));
    await expect(names.on('post.example')).rejects.toThrow('closed');
    expect((await names.on('post.example')).size).toBe(1);
  });
});
