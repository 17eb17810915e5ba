// The read history as the extension's own pages see it: the background keeps it, and answers them.
import type { EntityId } from '../../data/model.ts';
import { send } from '../messaging/send.ts';
import { readSettings } from '../settings/storage.ts';
import { checkReadRecord } from './check.ts';
import type { ReadHistory, ReadRecord } from './read-history.ts';

/** All records. */
export async function readHistory(): Promise<ReadHistory> {
  const { records } = await send('read-history', {});
  return new Map(
    records.flatMap(({ entity, visits }): [EntityId, ReadRecord][] => {
      const record = checkReadRecord(visits);
      return record ? [[entity, record]] : [];
    }),
  );
}

/** The same for marking news: empty if the user switched that off. */
export async function readHistoryForNews(): Promise<ReadHistory> {
  return (await readSettings()).news ? readHistory() : new Map();
}

/** Forgets that this name's card was read. */
export async function forgetName(entity: EntityId): Promise<void> {
  await send('forget-read', { entity });
}

/** Forgets all names. */
export async function forgetHistory(): Promise<void> {
  await send('forget-read', {});
}
