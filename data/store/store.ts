// The dataset, for the background and the extension's pages. It opens at the first query, heals itself from
// the bundled asset, and works from memory if the browser gives no database.
import type { Matcher } from '../../components/matcher/index.ts';
import { asPack } from './asset.ts';
import { databaseSource } from './database-source.ts';
import { isDatabaseError } from './errors.ts';
import { readMatcher } from './matcher-index.ts';
import { memorySource } from './memory-source.ts';
import { openDatabase } from './open-database.ts';
import type { PackSource } from './pack-source.ts';

export { assetAt } from './asset.ts';

export interface StoreOptions {
  /** The extension's version: a new one compares the asset's pack with the stored one. */
  readonly release: string;
  /** The bundled asset, parsed. Called only to seed and to heal. */
  readonly loadAsset: () => Promise<unknown>;
  /** Called with each error that was healed, for the console. */
  readonly onProblem?: (problem: unknown) => void;
  readonly name?: string;
  /** After how many milliseconds without a database the store works from memory. */
  readonly patienceMs?: number;
  /** How many milliseconds after opening all rows are counted. */
  readonly countAfterMs?: number;
}

export interface Store extends Omit<PackSource, 'readIndex' | 'writeIndex'> {
  /** The matcher of all names in the pack; loaded again at each call. */
  matcher(): Promise<Matcher>;
}

async function within(ms: number, work: Promise<PackSource>): Promise<PackSource> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`The database did not open within ${ms} ms.`));
    // It may open later: close that connection, which nothing uses.
    work.then((source) => source.close()).catch(() => {});
  }, ms);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A store of the dataset. Opens nothing until the first query. */
export function openStore({
  release,
  loadAsset,
  onProblem = () => {},
  name = 'sidelight',
  patienceMs = 10_000,
  countAfterMs = 3_000,
}: StoreOptions): Store {
  let opening: Promise<PackSource> | undefined;

  async function open(thorough: boolean): Promise<PackSource> {
    try {
      const options = { name, release, loadAsset, thorough, countAfterMs };
      const database = openDatabase(options).then(databaseSource);
      return await within(patienceMs, database);
    } catch (problem) {
      onProblem(problem);
      // There is no database: Firefox's "never remember history", a full disk, or a blocked one.
      // A damaged asset fails here too, and that error is the answer.
      return memorySource(asPack(await loadAsset()));
    }
  }

  /** The source that is open or opening. After a failure, the next query opens it again. */
  function source(thorough = false): Promise<PackSource> {
    if (!opening) {
      const attempt = open(thorough);
      opening = attempt;
      attempt.catch(() => {
        if (opening === attempt) opening = undefined;
      });
    }
    return opening;
  }

  /** Runs a query. If the database turns out to be damaged, heals it and runs the query once more. */
  async function ask<T>(query: (source: PackSource) => Promise<T>): Promise<T> {
    const asked = source();
    const current = await asked;
    try {
      return await query(current);
    } catch (problem) {
      if (!isDatabaseError(problem)) throw problem;
      onProblem(problem);
      current.close();
      if (opening === asked) opening = undefined;
      return query(await source(true));
    }
  }

  return {
    info: () => ask((pack) => pack.info()),
    entities: (ids) => ask((pack) => pack.entities(ids)),
    sources: (ids) => ask((pack) => pack.sources(ids)),
    eventsOf: (ids) => ask((pack) => pack.eventsOf(ids)),
    eventsInRange: (from, to) => ask((pack) => pack.eventsInRange(from, to)),
    eventsAround: (day, before, after) => ask((pack) => pack.eventsAround(day, before, after)),
    allEntities: () => ask((pack) => pack.allEntities()),
    allEvents: () => ask((pack) => pack.allEvents()),
    allSources: () => ask((pack) => pack.allSources()),
    matcher: () => ask((pack) => readMatcher(pack, onProblem)),
    close: () => {
      opening?.then((source) => source.close()).catch(() => {});
      opening = undefined;
    },
  };
}
