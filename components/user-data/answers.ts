// Answers the extension's own pages about what is kept of the user, and changes it for them. The background
// alone opens the database: in a Firefox private window, a page of the extension would get another one.
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import { checkReadRecord, encodeReadRecord, isEntityId } from '../read-history/check.ts';
import type { ReadHistory, ReadRecord } from '../read-history/read-history.ts';
import { checkRejectedName } from '../rejected-names/check.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import type { UserArea } from './area.ts';
import { type createReads, mergedRecords, withoutRecords, withRecords } from './reads.ts';
import { type RejectedNames, withNames } from './rejected.ts';

export interface UserDataParts {
  readonly area: UserArea;
  readonly reads: Pick<ReturnType<typeof createReads>, 'all' | 'forget'>;
  readonly rejected: Pick<RejectedNames, 'all' | 'drop' | 'expire'>;
  /** Called after each change: open pages mark and show by it. */
  readonly changed: () => Promise<unknown>;
  /** Deletes what an earlier version kept elsewhere and could not be carried over. */
  readonly dropOld: (kind: 'reads' | 'rejected') => Promise<void>;
}

export const userDataAnswers = ({ area, reads, rejected, changed, dropOld }: UserDataParts) => ({
  'read-history': async (): Promise<AnswerTo<'read-history'>> => ({
    records: [...(await reads.all())].map(([entity, record]) => ({
      entity,
      visits: encodeReadRecord(record),
    })),
  }),

  'rejected-names': async (): Promise<AnswerTo<'rejected-names'>> => ({
    names: await rejected.all(),
  }),

  async 'forget-read'({ entity }: MessageTo<'forget-read'>): Promise<AnswerTo<'forget-read'>> {
    await reads.forget(entity);
    if (entity === undefined) await dropOld('reads');
    await changed();
    return { ok: true };
  },

  async 'drop-rejected'({ name }: MessageTo<'drop-rejected'>): Promise<AnswerTo<'drop-rejected'>> {
    await rejected.drop(name);
    if (!name) await dropOld('rejected');
    await changed();
    return { ok: true };
  },

  /** Everything or nothing. Rejects if a record is invalid or cannot be written. */
  async 'add-user-data'(message: MessageTo<'add-user-data'>): Promise<AnswerTo<'add-user-data'>> {
    const names = message.names.map(validName);
    const history = historyOf(message.reads);
    const added = await area.change((rows) => {
      const added = withNames(rows.rejected, names);
      if (!added) return { answer: null };
      const read = message.forget
        ? withoutRecords(rows.reads)
        : withRecords(rows.reads, mergedRecords(rows.reads, history));
      return { changes: { rejected: added, reads: read }, answer: added.size };
    });
    rejected.expire();
    if (added !== null) await changed();
    return { added };
  },
});

function validName(raw: unknown): RejectedName {
  const name = checkRejectedName(raw);
  if (typeof name === 'string') throw new TypeError(`A rejected name has a wrong ${name}.`);
  return name;
}

function historyOf(reads: MessageTo<'add-user-data'>['reads']): ReadHistory {
  const history = new Map<string, ReadRecord>();
  for (const { entity, visits } of reads) {
    const record = isEntityId(entity) ? checkReadRecord(visits) : null;
    if (!record) throw new TypeError('A record of a name read is not right.');
    history.set(entity, record);
  }
  return history;
}
