// The rejected names in the browser's storage: the one place that reads and writes them.
import { browser } from 'wxt/browser';
import { brokenKeyOf, changeItem, storedItem } from '../settings/stored-item.ts';
import { parseRejectedNames } from './check.ts';
import {
  type RejectedName,
  type RejectedNameKey,
  withName,
  withoutName,
} from './rejected-names.ts';

type Names = readonly RejectedName[];

/** The key and the member `marks` are older than the name "rejected names": users have them. */
const item = storedItem('wrong-marks', parseRejectedNames);

const change = (next: (names: Names) => Names | null): Promise<Names | null> =>
  changeItem(item, next, (names) => ({ version: 1, marks: names }));

/** In the order in which they were added. */
export const readRejectedNames = item.read;

/** Calls back with all of them on every change. Returns how to stop. */
export const watchRejectedNames = item.watch;

/** Adds one, unless it is there already. False if there is no room for it. */
export const addRejectedName = async (name: RejectedName): Promise<boolean> =>
  (await change((names) => withName(names, name))) !== null;

/** Removes one; no error if it is not there. */
export async function dropRejectedName(key: RejectedNameKey): Promise<void> {
  await change((names) => withoutName(names, key));
}

/** Removes all, and the copy of a list that could not be read in full. */
export async function dropAllRejectedNames(): Promise<void> {
  await change(() => []);
  await browser.storage.local.remove(brokenKeyOf(item));
}

/**
 * Adds those that are not there yet, and returns their number. Null, and no change, if there is no
 * room.
 */
export async function addRejectedNames(more: Names): Promise<number | null> {
  let added = 0;
  const done = await change((before) => {
    let names: Names | null = before;
    for (const name of more) names = names && withName(names, name);
    added = (names?.length ?? 0) - before.length;
    return names;
  });
  return done && added;
}
