// Moves what an earlier version kept in `storage.local`, where page scripts can read it, into the user's
// database. Written there first and removed here after, so that nothing is lost if it is interrupted: the
// next time finds all again, and adds nothing twice.
import { checkReadRecord, encodeReadRecord } from '../read-history/check.ts';
import { mergeRecords } from '../read-history/read-history.ts';
import { checkRejectedName } from '../rejected-names/check.ts';
import { isSameName } from '../rejected-names/rejected-names.ts';
import { isRecord } from '../settings/checks.ts';
import { inTurn } from '../settings/stored-item.ts';
import type { AllRows, Changes, Key, Rows, UserArea } from './area.ts';
import { nextKey } from './rejected.ts';

const READ = 'read:';
const REJECTED = 'wrong-marks';
/** The copy of a list that could not be read in full. */
const BROKEN = 'wrong-marks-broken';

/** The part of `browser.storage.local` that is used. */
export interface LocalStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

type Old = readonly (readonly [key: string, value: unknown])[];

async function oldRecords(local: LocalStorage): Promise<Old> {
  const isOld = (key: string) => key.startsWith(READ) || key === REJECTED || key === BROKEN;
  return Object.entries(await local.get(null)).filter(([key]) => isOld(key));
}

/** Safe to repeat, and to interrupt. What could not be read is carried over as it is. */
export const carryOver = (local: LocalStorage, area: UserArea): Promise<void> =>
  inTurn('carry-over', async () => {
    const old = await oldRecords(local);
    if (old.length === 0) return;
    await area.change((rows) => ({ changes: carried(old, rows), answer: undefined }));
    await local.remove(old.map(([key]) => key));
  });

/** Deletes the old records of one kind, where there was no database to carry them to. */
export async function dropOld(local: LocalStorage, kind: 'reads' | 'rejected'): Promise<void> {
  const keys = (await oldRecords(local)).map(([key]) => key);
  const dropped = keys.filter((key) => key.startsWith(READ) === (kind === 'reads'));
  if (dropped.length > 0) await local.remove(dropped);
}

const carried = (old: Old, rows: AllRows): Changes => ({
  reads: readsOf(old, rows.reads),
  rejected: rejectedOf(old, rows.rejected),
});

function readsOf(old: Old, here: Rows): Rows {
  const reads = new Map<Key, unknown>();
  for (const [key, value] of old) {
    if (!key.startsWith(READ)) continue;
    const id = key.slice(READ.length);
    const [before, now] = [checkReadRecord(here.get(id)), checkReadRecord(value)];
    if (now) reads.set(id, encodeReadRecord(mergeRecords(before ?? undefined, now)));
    else if (!here.has(id)) reads.set(id, value);
  }
  return reads;
}

function rejectedOf(old: Old, here: Rows): Rows {
  const all = [...here.values()];
  const isHere = (value: unknown): boolean => {
    const name = checkRejectedName(value);
    return all.some((other) => {
      if (typeof name === 'string') return JSON.stringify(other) === JSON.stringify(value);
      const known = checkRejectedName(other);
      return typeof known !== 'string' && isSameName(known, name);
    });
  };
  const added = new Map<Key, unknown>();
  let key = nextKey(here);
  for (const [name, value] of old) {
    if (name.startsWith(READ)) continue;
    const list = name === REJECTED && isRecord(value) ? value.marks : undefined;
    for (const each of Array.isArray(list) ? list : [value]) {
      if (isHere(each)) continue;
      all.push(each);
      added.set(key++, each);
    }
  }
  return added;
}
