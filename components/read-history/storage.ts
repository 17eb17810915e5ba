// The read history in the browser's storage: the one place that reads and writes it. A key for each
// name, so that a change reports that name only.
import { browser } from 'wxt/browser';
import type { EntityId } from '../../data/model.ts';
import { readSettings } from '../settings/storage.ts';
import { inTurn, watchStorage } from '../settings/stored-item.ts';
import { checkReadRecord, encodeReadRecord } from './check.ts';
import {
  MAX_NAMES_READ,
  mergeRecords,
  type ReadHistory,
  type ReadRecord,
  type Visit,
  withVisit,
} from './read-history.ts';

const LOCK = 'last-read';
const PREFIX = 'read:';
const keyOf = (id: EntityId): string => PREFIX + id;

function parse(stored: Record<string, unknown>): Map<EntityId, ReadRecord> {
  const records = new Map<EntityId, ReadRecord>();
  for (const [key, value] of Object.entries(stored)) {
    const record = key.startsWith(PREFIX) ? checkReadRecord(value) : null;
    if (record) records.set(key.slice(PREFIX.length), record);
  }
  return records;
}

/** The records of these names, or of all. Invalid ones are left out. */
export async function readHistory(ids?: readonly EntityId[]): Promise<ReadHistory> {
  if (ids?.length === 0) return new Map();
  return parse(await browser.storage.local.get(ids ? ids.map(keyOf) : null));
}

/** The same for marking news: empty if the user switched that off. */
export async function readHistoryForNews(ids?: readonly EntityId[]): Promise<ReadHistory> {
  return (await readSettings()).news ? readHistory(ids) : new Map();
}

const write = (records: ReadHistory): Promise<void> =>
  browser.storage.local.set(
    Object.fromEntries([...records].map(([id, record]) => [keyOf(id), encodeReadRecord(record)])),
  );

/** Drops those read longest ago if there are too many. */
async function makeRoom(): Promise<void> {
  const all = [...(await readHistory())];
  if (all.length <= MAX_NAMES_READ) return;
  const oldest = all.sort(([, a], [, b]) => (a.last.day < b.last.day ? -1 : 1));
  await browser.storage.local.remove(
    oldest.slice(0, all.length - MAX_NAMES_READ).map(([id]) => keyOf(id)),
  );
}

/** Records that the user read this name's card, unless the user switched that off. */
export const recordVisit = (id: EntityId, visit: Visit): Promise<void> =>
  inTurn(LOCK, async () => {
    const before = (await readHistory([id])).get(id);
    if (before?.last.day === visit.day && before.last.version === visit.version) return;
    // Asked last, so that switching off meanwhile wins.
    if (!(await readSettings()).news) return;
    await write(new Map([[id, withVisit(before, visit)]]));
    if (!before) await makeRoom();
  });

/** Adds records from a backup; of a name that has one already, the later visits stay. */
export const addReadHistory = (more: ReadHistory): Promise<void> =>
  inTurn(LOCK, async () => {
    const here = await readHistory([...more.keys()]);
    await write(new Map([...more].map(([id, record]) => [id, mergeRecords(here.get(id), record)])));
    await makeRoom();
  });

/** Forgets that this name's card was read. */
export const forgetName = (id: EntityId): Promise<void> =>
  inTurn(LOCK, () => browser.storage.local.remove(keyOf(id)));

/** Forgets all names. */
export const forgetHistory = (): Promise<void> =>
  inTurn(LOCK, async () => {
    const keys = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(keys.filter((key) => key.startsWith(PREFIX)));
  });

/**
 * Calls back when a record was written or forgotten; with `onlyForgotten`, only when one was
 * forgotten (a page keeps marking what was new when it was opened). Returns how to stop.
 */
export function watchReadHistory(onChange: () => void, onlyForgotten = false): () => void {
  return watchStorage((changes) => {
    const counts = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      key.startsWith(PREFIX) && (!onlyForgotten || (newValue ?? null) === null);
    if (Object.entries(changes).some(counts)) onChange();
  });
}
