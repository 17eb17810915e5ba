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

const mark = (alias: string, site?: string): RejectedName => ({
  entity: 'tide-office',
  alias,
  surface: alias,
  name: 'Tide Office',
  ...(site && { site }),
  added: '2026-11-20',
});
const keep = (value: unknown) => browser.storage.local.set({ 'wrong-marks': value });

beforeEach(() => fakeBrowser.reset());

describe('names taken back', () => {
  it('are none at first, and interpretation writes nothing', async () => {
    expect(await readRejectedNames()).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('are kept, dropped one by one and all at once', async () => {
    expect(await addRejectedName(mark('a'))).toBe(true);
    expect(await addRejectedName(mark('a', 'post.example'))).toBe(true);
    expect(await addRejectedName(mark('b'))).toBe(true);
    await dropRejectedName(mark('a'));
    expect(await readRejectedNames()).toEqual([mark('a', 'post.example'), mark('b')]);
    await dropAllRejectedNames();
    expect(await readRejectedNames()).toEqual([]);
  });

  it('are all kept when several are added at the same time', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((alias) => addRejectedName(mark(alias))));
    expect((await readRejectedNames()).map(({ alias }) => alias).sort()).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('may be taken back twice', async () => {
    await addRejectedName(mark('a'));
    expect(await addRejectedName(mark('a'))).toBe(true);
    expect(await readRejectedNames()).toHaveLength(1);
    await dropRejectedName(mark('a'));
    await dropRejectedName(mark('a'));
    expect(await readRejectedNames()).toEqual([]);
  });

  it('are refused when there is no room, and none of those kept is lost', async () => {
    const full = Array.from({ length: MAX_REJECTED_NAMES }, (_, i) => mark(`name ${i}`));
    await keep({ version: 1, marks: full });
    expect(await addRejectedName(mark('one more'))).toBe(false);
    expect(await addRejectedNames([mark('name 3'), mark('one more')])).toBeNull();
    expect(await addRejectedNames([mark('name 3')])).toBe(0);
    expect(await readRejectedNames()).toEqual(full);
  });

  it('come in from a file in one go', async () => {
    await addRejectedName(mark('a'));
    expect(await addRejectedNames([mark('a'), mark('b'), mark('b', 'nos.nl')])).toBe(2);
    expect(await readRejectedNames()).toHaveLength(3);
  });

  it('are copied first where they could not be read in full', async () => {
    const broken = { version: 1, marks: [mark('a'), { entity: 'no name' }] };
    await keep(broken);
    await addRejectedName(mark('b'));
    expect(await readRejectedNames()).toEqual([mark('a'), mark('b')]);
    const { 'wrong-marks-broken': copy } = await browser.storage.local.get('wrong-marks-broken');
    expect(copy).toEqual(broken);
    await dropAllRejectedNames();
    expect(await browser.storage.local.get(null)).toEqual({
      'wrong-marks': { version: 1, marks: [] },
    });
  });

  it('are told to whoever watches, also when the storage is cleared', async () => {
    const heard = vi.fn();
    const stop = watchRejectedNames(heard);
    await addRejectedName(mark('a'));
    expect(heard).toHaveBeenLastCalledWith([mark('a')]);
    await browser.storage.local.set({ settings: {} });
    expect(heard).toHaveBeenCalledTimes(1);
    await browser.storage.local.remove('wrong-marks');
    expect(heard).toHaveBeenLastCalledWith([]);
    stop();
    await addRejectedName(mark('b'));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
