// The names that the reader took back, in the browser's storage: the one place that reads and writes
// them. Must not know: pages, names.
import { browser } from 'wxt/browser';
import { parseRejectedNames } from './check.ts';
import {
  type RejectedName,
  type RejectedNameKey,
  withName,
  withoutName,
} from './rejected-names.ts';

const KEY = 'wrong-marks';
/** Where records that could not be read in full are kept as they were. */
const BROKEN_KEY = 'wrong-marks-broken';

/** In the order in which they were made. Writes nothing; rejects only if the browser's storage does. */
export async function readRejectedNames(): Promise<readonly RejectedName[]> {
  const kept = await browser.storage.local.get(KEY);
  return parseRejectedNames(kept[KEY]).marks;
}

/** Calls back with all of them on every change, whoever made it. Returns how to stop. */
export function watchRejectedNames(onChange: (marks: readonly RejectedName[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseRejectedNames(change.newValue).marks);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Changes the records, in turn with other writers of the extension's own origin. (A page script's
 * locks are its page's: it asks the background.) Null from `change` leaves all as it is.
 */
function change(
  next: (marks: readonly RejectedName[]) => readonly RejectedName[] | null,
): Promise<boolean> {
  return navigator.locks.request('sidelight-wrong-marks', async () => {
    const kept = await browser.storage.local.get(KEY);
    const { marks: before, sound } = parseRejectedNames(kept[KEY]);
    const marks = next(before);
    if (!marks) return false;
    if (marks === before && sound) return true;
    const copy = sound ? {} : { [BROKEN_KEY]: kept[KEY] };
    await browser.storage.local.set({ ...copy, [KEY]: { version: 1, marks } });
    return true;
  });
}

/** False where there is room for no more. */
export const addRejectedName = (mark: RejectedName): Promise<boolean> =>
  change((marks) => withName(marks, mark));

/** One that is not there is no error. */
export async function dropRejectedName(key: RejectedNameKey): Promise<void> {
  await change((marks) => withoutName(marks, key));
}

/** Drops them all, and the copy of those that could not be read. */
export async function dropAllRejectedNames(): Promise<void> {
  await change(() => []);
  await browser.storage.local.remove(BROKEN_KEY);
}

/** Adds those that are not there yet and tells how many that were. Null where all would not fit. */
export async function addRejectedNames(more: readonly RejectedName[]): Promise<number | null> {
  let added = 0;
  const done = await change((before) => {
    let marks: readonly RejectedName[] | null = before;
    for (const mark of more) marks = marks && withName(marks, mark);
    added = (marks?.length ?? 0) - before.length;
    return marks;
  });
  return done ? added : null;
}
