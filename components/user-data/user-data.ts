// All that is kept of the user, for the background: what was read, and what was rejected. In private
// windows nothing is kept of either but rejections, in the session's memory.
import type { RejectedHere } from '../rejected-names/rejected-names.ts';
import { readSettings } from '../settings/storage.ts';
import { userDataAnswers } from './answers.ts';
import { carryOver, dropOld, type LocalStorage } from './carry-over.ts';
import { sayChanged } from './changes.ts';
import { openUserDatabase } from './database.ts';
import { createReads } from './reads.ts';
import { createRejectedNames } from './rejected.ts';
import { type SessionStorage, sessionArea } from './session-area.ts';
import { createUserArea } from './user-area.ts';

export interface UserDataOptions {
  readonly local: LocalStorage;
  readonly session: SessionStorage;
  /** Tells open pages that they may get other answers now. */
  readonly refreshPages: () => Promise<unknown>;
  readonly onProblem: (problem: unknown) => void;
}

export type UserData = ReturnType<typeof openUserData>;

/** Opens nothing until the first question. */
export function openUserData({ local, session, refreshPages, onProblem }: UserDataOptions) {
  const area = createUserArea({
    open: openUserDatabase,
    carryOver: (database) => carryOver(local, database),
    session: sessionArea(session, 'user-data'),
    onProblem,
  });
  const reads = createReads({ area, wanted: async () => (await readSettings()).news });
  const names = createRejectedNames(area);
  const privateNames = createRejectedNames(sessionArea(session, 'private-names'));

  async function changed(): Promise<void> {
    // Not awaited: a tab that the browser has frozen answers when it is shown again.
    refreshPages().catch(onProblem);
    await sayChanged();
  }

  return {
    reads: {
      ...reads,
      async record(...visit: Parameters<typeof reads.record>): Promise<void> {
        // What was new on an open page stays so: no page is told.
        if (await reads.record(...visit)) await sayChanged();
      },
    },
    /** The rejected names of a window. */
    namesOf: (isPrivate: boolean) => (isPrivate ? privateNames : names),
    /** What is rejected on a host. Never rejects: without an answer, everything is marked. */
    async rejectedOn(hostname: string, isPrivate: boolean): Promise<RejectedHere> {
      const asked = isPrivate ? [names, privateNames] : [names];
      try {
        const sets = await Promise.all(asked.map((each) => each.on(hostname)));
        return new Set(sets.flatMap((set) => [...set]));
      } catch (problem) {
        onProblem(problem);
        return new Set();
      }
    },
    /** Forgets what was rejected in private windows, once the last of them is closed. */
    async forgetPrivate(windows: readonly { readonly incognito: boolean }[]): Promise<void> {
      if (windows.some(({ incognito }) => incognito)) return;
      if ((await privateNames.all()).length > 0) await privateNames.drop();
    },
    changed,
    /** Opens the database, and carries over what an earlier version kept elsewhere. */
    async prepare(): Promise<void> {
      await area.read('rejected');
    },
    answers: userDataAnswers({
      area,
      reads,
      rejected: names,
      changed,
      dropOld: (kind) => dropOld(local, kind),
    }),
  };
}
