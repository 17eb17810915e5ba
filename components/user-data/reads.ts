// The read history among the rows of the user: when which name's card was read.
import type { EntityId } from '../../data/model.ts';
import { checkReadRecord, encodeReadRecord, isEntityId } from '../read-history/check.ts';
import {
  MAX_NAMES_READ,
  mergeRecords,
  type ReadHistory,
  type ReadRecord,
  type Visit,
  withVisit,
} from '../read-history/read-history.ts';
import { inTurn } from '../settings/stored-item.ts';
import type { Key, Rows, UserArea } from './area.ts';

const LOCK = 'last-read';

/** The valid records, and never more than are stored: a longer history could not be read from a backup. */
export function historyIn(rows: Rows): ReadHistory {
  const records = new Map<EntityId, ReadRecord>();
  for (const [id, value] of rows) {
    const record = isEntityId(id) ? checkReadRecord(value) : null;
    if (record) records.set(id as EntityId, record);
  }
  for (const id of longestAgo(records, MAX_NAMES_READ)) records.delete(id);
  return records;
}

/** The names read longest ago, as many as are too many. */
function longestAgo(records: ReadHistory, room: number): EntityId[] {
  if (records.size <= room) return [];
  const oldest = [...records].sort(([, a], [, b]) => (a.last.day < b.last.day ? -1 : 1));
  return oldest.slice(0, records.size - room).map(([id]) => id);
}

/** The rows to write for these records; drops those read longest ago if there is no room for all. */
export function withRecords(rows: Rows, more: ReadHistory): Rows {
  const written = new Map<Key, unknown>([...more].map(([id, one]) => [id, encodeReadRecord(one)]));
  const all = new Map([...historyIn(rows), ...more]);
  for (const id of longestAgo(all, MAX_NAMES_READ)) written.set(id, undefined);
  return written;
}

/** The records from a backup with those that are here; of a name in both, the later visits stay. */
export function mergedRecords(rows: Rows, more: ReadHistory): ReadHistory {
  const here = historyIn(rows);
  return new Map([...more].map(([id, record]) => [id, mergeRecords(here.get(id), record)]));
}

/** Rows that delete every record, bad ones too. */
export const withoutRecords = (rows: Rows): Rows =>
  new Map([...rows.keys()].map((key) => [key, undefined]));

export interface ReadsParts {
  readonly area: UserArea;
  /** Whether the user lets Sidelight keep what was read. */
  readonly wanted: () => Promise<boolean>;
}

export function createReads({ area, wanted }: ReadsParts) {
  return {
    /** The valid records, whether or not the user wants them used. */
    all: async (): Promise<ReadHistory> => historyIn(await area.read('reads')),

    /** The same for marking news: empty if the user switched that off. */
    forNews: async (): Promise<ReadHistory> =>
      (await wanted()) ? historyIn(await area.read('reads')) : new Map(),

    /** Records that the user read this name's card, unless the user switched that off. */
    record: (id: EntityId, visit: Visit): Promise<boolean> =>
      inTurn(LOCK, async () => {
        // Asked in this turn, so that switching off meanwhile, which then forgets all, wins.
        if (!(await wanted())) return false;
        return area.change(({ reads }) => {
          const before = historyIn(reads).get(id);
          const { day, version } = before?.last ?? {};
          if (day === visit.day && version === visit.version) return { answer: false };
          const changes = { reads: withRecords(reads, new Map([[id, withVisit(before, visit)]])) };
          return { changes, answer: true };
        });
      }),

    /** Forgets that this name's card was read; without a name, everything that was read. */
    forget: (id?: EntityId): Promise<void> =>
      inTurn(LOCK, () =>
        area.change(({ reads }) => ({
          changes: {
            reads: id === undefined ? withoutRecords(reads) : new Map([[id, undefined]]),
          },
          answer: undefined,
        })),
      ),
  };
}
