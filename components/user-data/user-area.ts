// Where what is kept of the user is: the database; or the session's memory, where the browser gives none.
import type { Decision, UserArea } from './area.ts';
import type { UserDatabase } from './database.ts';

export interface UserAreaParts {
  /** Rejects where there can be no database. */
  readonly open: () => Promise<UserDatabase>;
  /** Takes over what an earlier version kept elsewhere. Called once the database is open. */
  readonly carryOver: (area: UserArea) => Promise<void>;
  readonly session: UserArea;
  /** Called with each error after which something else was tried, for the console. */
  readonly onProblem: (problem: unknown) => void;
  /** After how many milliseconds without a database the session's memory is used. */
  readonly patienceMs?: number;
}

/** Opens nothing until the first use. After an error it opens the database again, and tries once more. */
export function createUserArea(parts: UserAreaParts): UserArea {
  const { session, onProblem, patienceMs = 5000 } = parts;
  let opening: Promise<UserArea> | undefined;

  async function open(): Promise<UserArea> {
    const database = parts.open();
    try {
      const area = await within(patienceMs, database);
      // What could not be carried over stays where it was, for the next time.
      await parts.carryOver(area).catch(onProblem);
      return area;
    } catch (problem) {
      onProblem(problem);
      // It may open later: close that connection, which nothing uses.
      database.then((late) => late.close()).catch(() => {});
      return session;
    }
  }

  async function ask<T>(work: (area: UserArea) => Promise<T>): Promise<T> {
    opening ??= open();
    const asked = opening;
    const area = await asked;
    try {
      return await work(area);
    } catch (problem) {
      if (area === session) throw problem;
      onProblem(problem);
      (area as UserDatabase).close();
      if (opening === asked) opening = undefined;
      opening ??= open();
      return work(await opening);
    }
  }

  return {
    read: (table) => ask((area) => area.read(table)),
    change: <T>(decide: Parameters<UserArea['change']>[0]) =>
      ask((area) => area.change(decide as () => Decision<T>)),
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No database within ${ms} ms.`)), ms);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
