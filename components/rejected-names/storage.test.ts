import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_WRONG_MARKS, type WrongMark } from './rejected-names.ts';
import {
  addWrongMark,
  addWrongMarks,
  dropAllWrongMarks,
  dropWrongMark,
  readWrongMarks,
  watchWrongMarks,
} from './storage.ts';

const mark = (alias: string, site?: string): WrongMark => ({
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
  it('are none at first, and reading writes nothing', async () => {
    expect(await readWrongMarks()).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('are kept, dropped one by one and all at once', async () => {
    expect(await addWrongMark(mark('a'))).toBe(true);
    expect(await addWrongMark(mark('a', 'post.example'))).toBe(true);
    expect(await addWrongMark(mark('b'))).toBe(true);
    await dropWrongMark(mark('a'));
    expect(await readWrongMarks()).toEqual([mark('a', 'post.example'), mark('b')]);
    await dropAllWrongMarks();
    expect(await readWrongMarks()).toEqual([]);
  });

  it('are all kept when several are added at the same time', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((alias) => addWrongMark(mark(alias))));
    expect((await readWrongMarks()).map(({ alias }) => alias).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('may be taken back twice', async () => {
    await addWrongMark(mark('a'));
    expect(await addWrongMark(mark('a'))).toBe(true);
    expect(await readWrongMarks()).toHaveLength(1);
    await dropWrongMark(mark('a'));
    await dropWrongMark(mark('a'));
    expect(await readWrongMarks()).toEqual([]);
  });

  it('are refused when there is no room, and none of those kept is lost', async () => {
    const full = Array.from({ length: MOST_WRONG_MARKS }, (_, i) => mark(`name ${i}`));
    await keep({ version: 1, marks: full });
    expect(await addWrongMark(mark('one more'))).toBe(false);
    expect(await addWrongMarks([mark('name 3'), mark('one more')])).toBeNull();
    expect(await addWrongMarks([mark('name 3')])).toBe(0);
    expect(await readWrongMarks()).toEqual(full);
  });

  it('come in from a file in one go', async () => {
    await addWrongMark(mark('a'));
    expect(await addWrongMarks([mark('a'), mark('b'), mark('b', 'nos.nl')])).toBe(2);
    expect(await readWrongMarks()).toHaveLength(3);
  });

  it('are copied first where they could not be read in full', async () => {
    const broken = { version: 1, marks: [mark('a'), { entity: 'no name' }] };
    await keep(broken);
    await addWrongMark(mark('b'));
    expect(await readWrongMarks()).toEqual([mark('a'), mark('b')]);
    const { 'wrong-marks-broken': copy } = await browser.storage.local.get('wrong-marks-broken');
    expect(copy).toEqual(broken);
    await dropAllWrongMarks();
    expect(await browser.storage.local.get(null)).toEqual({
      'wrong-marks': { version: 1, marks: [] },
    });
  });

  it('are told to whoever watches, also when the storage is cleared', async () => {
    const heard = vi.fn();
    const stop = watchWrongMarks(heard);
    await addWrongMark(mark('a'));
    expect(heard).toHaveBeenLastCalledWith([mark('a')]);
    await browser.storage.local.set({ settings: {} });
    expect(heard).toHaveBeenCalledTimes(1);
    await browser.storage.local.remove('wrong-marks');
    expect(heard).toHaveBeenLastCalledWith([]);
    stop();
    await addWrongMark(mark('b'));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
