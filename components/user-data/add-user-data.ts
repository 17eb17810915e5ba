// Adds what a file has, for the options page: the background does it.
import { send } from '../messaging/send.ts';
import { encodeReadRecord } from '../read-history/check.ts';
import type { ReadHistory } from '../read-history/read-history.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';

export interface AddedData {
  readonly rejectedNames: readonly RejectedName[];
  readonly readHistory: ReadHistory;
  /** Deletes what was read, instead of adding to it. */
  readonly forget: boolean;
}

/** Everything or nothing. The number of names added; null, and no change, if they do not all fit. */
export async function addUserData(more: AddedData): Promise<number | null> {
  const { added } = await send('add-user-data', {
    names: more.rejectedNames,
    reads: [...more.readHistory].map(([entity, record]) => ({
      entity,
      visits: encodeReadRecord(record),
    })),
    forget: more.forget,
  });
  return added;
}
