import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeItem, inTurn, type Parse, storedItem, watchStorage } from './stored-item.ts';

/** A list of words; anything else in it is left out. */
const parse: Parse<readonly string[]> = (raw = []) => {
  const list = Array.isArray(raw) ? raw : [];
  const value = list.filter((each) => typeof each === 'string');
  return { value, sound: Array.isArray(raw) && value.length === raw.length };
};
const item = storedItem('words', parse);
const add = (word: string) => changeItem(item, (words) => [...words, word]);
const store = (words: unknown) => browser.storage.local.set({ words });
const stored = () => browser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

it('reads nothing as nothing, and does not write', async () => {
  expect(await item.read()).toEqual([]);
  expect(await stored()).toEqual({});
});

it('reads what it can of a broken value, and leaves it as it is', async () => {
  await store(['ebb', 7]);
  expect(await item.read()).toEqual(['ebb']);
  expect(await stored()).toEqual({ words: ['ebb', 7] });
});

it('gives the new value of a change, and reads it back', async () => {
  expect(await add('ebb')).toEqual(['ebb']);
  expect(await add('flow')).toEqual(['ebb', 'flow']);
  expect(await item.read()).toEqual(['ebb', 'flow']);
  expect(await stored()).toEqual({ words: ['ebb', 'flow'] });
});

it('copies a broken value before it writes', async () => {
  await store(['ebb', 7]);
  await add('flow');
  expect(await stored()).toEqual({ words: ['ebb', 'flow'], 'words-broken': ['ebb', 7] });
});

it('never copies over an earlier copy', async () => {
  for (const broken of [['ebb', 7], ['ebb', 8], 'none']) {
    await store(broken);
    await add('flow');
  }
  expect(await stored()).toMatchObject({
    'words-broken': ['ebb', 7],
    'words-broken-2': ['ebb', 8],
    'words-broken-3': 'none',
  });
});

it('mends a broken value even if the change leaves it as it was read', async () => {
  await store(['ebb', 7]);
  await changeItem(item, (words) => words);
  expect(await stored()).toEqual({ words: ['ebb'], 'words-broken': ['ebb', 7] });
});

it('writes nothing for null, or for a sound value as it was', async () => {
  await store(['ebb']);
  const onChange = vi.fn();
  const stop = watchStorage(onChange);
  expect(await changeItem(item, () => null)).toBeNull();
  expect(await changeItem(item, (words) => words)).toEqual(['ebb']);
  expect(onChange).not.toHaveBeenCalled();
  await store('broken');
  expect(await changeItem(item, () => null)).toBeNull();
  expect(await stored()).toEqual({ words: 'broken' });
  stop();
});

it('stores what `encode` makes of the value', async () => {
  const boxed = storedItem('words', (raw) => parse((raw as { list: unknown } | undefined)?.list));
  await changeItem(
    boxed,
    () => ['ebb'],
    (list) => ({ list }),
  );
  expect(await stored()).toEqual({ words: { list: ['ebb'] } });
  expect(await boxed.read()).toEqual(['ebb']);
});

it('loses no change of writers at the same time', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map(add));
  expect(await item.read()).toEqual(['a', 'b', 'c', 'd']);
});

it('runs the next writer of a lock after one that failed, and other locks at once', async () => {
  const order: string[] = [];
  const slow = Promise.withResolvers<void>();
  const first = inTurn('words', async () => {
    await slow.promise;
    order.push('first');
    throw new Error('full');
  });
  const second = inTurn('words', async () => void order.push('second'));
  await inTurn('others', async () => void order.push('other'));
  slow.resolve();
  await expect(first).rejects.toThrow('full');
  await second;
  expect(order).toEqual(['other', 'first', 'second']);
});

it('leaves the value alone if the change throws', async () => {
  await store(['ebb']);
  const change = changeItem(item, () => {
    throw new Error('no');
  });
  await expect(change).rejects.toThrow('no');
  expect(await stored()).toEqual({ words: ['ebb'] });
});

it('calls back on changes of the value only, until stopped', async () => {
  const onChange = vi.fn();
  const stop = item.watch(onChange);
  await browser.storage.local.set({ other: 1 });
  await browser.storage.session.set({ words: ['not here'] });
  expect(onChange).not.toHaveBeenCalled();
  await add('ebb');
  expect(onChange).toHaveBeenLastCalledWith(['ebb']);
  await store(['ebb', 7]);
  expect(onChange).toHaveBeenLastCalledWith(['ebb']);
  await browser.storage.local.remove('words');
  expect(onChange).toHaveBeenLastCalledWith([]);
  expect(onChange).toHaveBeenCalledTimes(3);
  stop();
  await add('flow');
  expect(onChange).toHaveBeenCalledTimes(3);
});
