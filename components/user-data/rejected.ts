// The rejected names among the rows of the user. Rows that are none are left alone.
import { checkRejectedName } from '../rejected-names/check.ts';
import {
  isSameName,
  MAX_REJECTED_NAMES,
  type RejectedHere,
  type RejectedName,
  type RejectedNameKey,
  rejectedOn,
  withName,
} from '../rejected-names/rejected-names.ts';
import type { Key, Rows, UserArea } from './area.ts';

type Names = readonly RejectedName[];

/** The valid records with their keys, in the order in which they were added. */
function entriesIn(rows: Rows): [Key, RejectedName][] {
  const entries = [...rows].sort(([a], [b]) => Number(a) - Number(b));
  return entries.flatMap(([key, value]): [Key, RejectedName][] => {
    const name = checkRejectedName(value);
    return typeof name === 'string' ? [] : [[key, name]];
  });
}

/** Never more than are stored: a longer list could not be read from a backup. */
const namesIn = (rows: Rows): Names =>
  entriesIn(rows)
    .slice(0, MAX_REJECTED_NAMES)
    .map(([, name]) => name);

/** The key of a row that is added. */
export const nextKey = (rows: Rows): number =>
  Math.max(-1, ...[...rows.keys()].map(Number).filter(Number.isSafeInteger)) + 1;

/** The rows to write for names that are not there yet; null if there is no room for all. */
export function withNames(rows: Rows, more: Names): Rows | null {
  const here = namesIn(rows);
  let names: Names | null = here;
  for (const name of more) names = names && withName(names, name);
  const first = nextKey(rows);
  return names && new Map(names.slice(here.length).map((name, at) => [first + at, name]));
}

/** Rows that delete this name; without a key, every row, bad ones too. */
const withoutNames = (rows: Rows, key?: RejectedNameKey): Rows =>
  new Map(
    (key ? entriesIn(rows).filter(([, name]) => isSameName(name, key)) : [...rows]).map(([at]) => [
      at,
      undefined,
    ]),
  );

export interface RejectedNames {
  /** In the order in which they were added. */
  all(): Promise<Names>;
  /** What is rejected on this host, or everywhere. Read once, and again after a change. */
  on(hostname: string): Promise<RejectedHere>;
  /** Adds one, unless it is there already. False if there is no room for it. */
  add(name: RejectedName): Promise<boolean>;
  /** Removes one, or all without a key. No error if it is not there. */
  drop(key?: RejectedNameKey): Promise<void>;
  /** Reads them again at the next question: call it after a change that was made elsewhere. */
  expire(): void;
}

/** The rejected names of one area, which nobody else changes without saying so. */
export function createRejectedNames(area: UserArea): RejectedNames {
  /** Pages ask for each batch of their text. */
  let kept: Promise<Names> | undefined;

  function all(): Promise<Names> {
    const reading = kept ?? area.read('rejected').then(namesIn);
    kept = reading;
    reading.catch(() => {
      if (kept === reading) kept = undefined;
    });
    return reading;
  }

  function expire(): void {
    kept = undefined;
  }

  return {
    all,
    on: async (hostname) => rejectedOn(hostname, await all()),
    add: async (name) => {
      const wrong = checkRejectedName(name);
      if (typeof wrong === 'string') throw new TypeError(`A rejected name has a wrong ${wrong}.`);
      return area
        .change(({ rejected }) => {
          const added = withNames(rejected, [name]);
          return { ...(added && { changes: { rejected: added } }), answer: added !== null };
        })
        .finally(expire);
    },
    drop: (key) =>
      area
        .change(({ rejected }) => ({
          changes: { rejected: withoutNames(rejected, key) },
          answer: undefined,
        }))
        .finally(expire),
    expire,
  };
}
