import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_REJECTED_NAMES, type RejectedName } from './rejected-names.ts';
import {
  addRejectedName,
  addRejectedNames,
  dropAllRejectedNames,
  dropRejectedName,
  readRejectedNames,
  watchRejectedNames,
} from './storage.ts';

const record = (alias: string, site?: string): RejectedName => ({
  entity: 'tide-office',
  alias,
  surface: alias,
  name: 'Tide Office',
  ...(site && { site }),
  added: '2026-11-20',
});
const store = (value: unknown) => browser.storage.local.set({ 'wrong-marks': value });

beforeEach(() => fakeBrowser.reset());

describe('rejected names', () => {
  it('are none at first, and reading writes nothing', async () => {
    expect(await readRejectedNames()).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('are stored, and dropped one by one and all at once', async () => {
    expect(await addRejectedName(record('a'))).toBe(true);
    expect(await addRejectedName(record('a', 'post.example'))).toBe(true);
    expect(await addRejectedName(record('b'))).toBe(true);
    await dropRejectedName(record('a'));
    expect(await readRejectedNames()).toEqual([record('a', 'post.example'), record('b')]);
    await dropAllRejectedNames();
    expect(await readRejectedNames()).toEqual([]);
  });

  it('are all stored when several are added at the same time', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((alias) => addRejectedName(record(alias))));
    expect((await readRejectedNames()).map(({ alias }) => alias).sort()).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('may be added twice and dropped twice', async () => {
    await addRejectedName(record('a'));
    expect(await addRejectedName(record('a'))).toBe(true);
    expect(await readRejectedNames()).toHaveLength(1);
    await dropRejectedName(record('a'));
    await dropRejectedName(record('a'));
    expect(await readRejectedNames()).toEqual([]);
  });

  it('are refused when there is no room, and none of those stored is lost', async () => {
    const full = Array.from({ length: MAX_REJECTED_NAMES }, (_, i) => record(`name ${i}`));
    await store({ version: 1, marks: full });
    expect(await addRejectedName(record('one more'))).toBe(false);
    expect(await addRejectedNames([record('name 3'), record('one more')])).toBeNull();
    expect(await addRejectedNames([record('name 3')])).toBe(0);
    expect(await readRejectedNames()).toEqual(full);
  });

  it('are added from a file in one go', async () => {
    await addRejectedName(record('a'));
    expect(await addRejectedNames([record('a'), record('b'), record('b', 'nos.nl')])).toBe(2);
    expect(await readRejectedNames()).toHaveLength(3);
  });

  it('are copied first if they could not be read in full', async () => {
    const broken = { version: 1, marks: [record('a'), { entity: 'no name' }] };
    await store(broken);
    await addRejectedName(record('b'));
    expect(await readRejectedNames()).toEqual([record('a'), record('b')]);
    const { 'wrong-marks-broken': copy } = await browser.storage.local.get('wrong-marks-broken');
    expect(copy).toEqual(broken);
    await dropAllRejectedNames();
    expect(await browser.storage.local.get(null)).toEqual({
      'wrong-marks': { version: 1, marks: [] },
    });
  });

  it('reach every watcher, also when the storage is cleared', async () => {
    const heard = vi.fn();
    const stop = watchRejectedNames(heard);
    await addRejectedName(record('a'));
    expect(heard).toHaveBeenLastCalledWith([record('a')]);
    await browser.storage.local.set({ settings: {} });
    expect(heard).toHaveBeenCalledTimes(1);
    await browser.storage.local.remove('wrong-marks');
    expect(heard).toHaveBeenLastCalledWith([]);
    stop();
    await addRejectedName(record('b'));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
