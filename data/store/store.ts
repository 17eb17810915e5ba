// The dataset, for the background and the extension's pages. It opens at the first query, heals itself from
// the bundled asset, and works from memory if the browser gives no database.
import type { Matcher } from '../../components/matcher/index.ts';
import { asPack } from './asset.ts';
import { databaseSource } from './database-source.ts';
import { isFoundOnOpening } from './errors.ts';
import { readMatcher } from './matcher-index.ts';
import { memorySource } from './memory-source.ts';
import { openDatabase } from './open-database.ts';
import type { PackSource } from './pack-source.ts';

export { assetAt } from './asset.ts';

export interface StoreOptions {
  /** The hash of the asset: what was seeded from another one is replaced. */
  readonly asset: string;
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

export interface Store extends Omit<PackSource, 'readIndex' | 'writeIndex' | 'distrust'> {
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
  asset,
  loadAsset,
  onProblem = () => {},
  name = 'sidelight',
  patienceMs = 10_000,
  countAfterMs = 3_000,
}: StoreOptions): Store {
  let opening: Promise<PackSource> | undefined;

  const openMemory = async (): Promise<PackSource> => memorySource(asPack(await loadAsset()));

  async function open(thorough: boolean): Promise<PackSource> {
    try {
      const options = { name, asset, loadAsset, thorough, countAfterMs };
      const database = openDatabase(options).then(databaseSource);
      return await within(patienceMs, database);
    } catch (problem) {
      onProblem(problem);
      // There is no database: Firefox's "never remember history", a full disk, or a blocked one.
      // A damaged asset fails here too, and that error is the answer.
      return openMemory();
    }
  }

  /** How a query gets its source, at first and after each failure. */
  const ways = [() => open(false), () => open(true), openMemory] as const;

  /** The source that is open or opening, else a new one. After a failure, the next query opens it again. */
  function source(attempt: number): Promise<PackSource> {
    if (!opening) {
      const made = (ways[attempt] ?? openMemory)();
      opening = made;
      made.catch(() => {
        if (opening === made) opening = undefined;
      });
    }
    return opening;
  }

  /**
   * Runs a query. Whatever it throws on stored data is damage, which is healed once: the database is opened
   * again and seeded anew, and the query runs again. A database that fails even then is of no use here: the
   * store works from memory, and the next context heals it.
   */
  async function ask<T>(query: (source: PackSource) => Promise<T>, attempt = 0): Promise<T> {
    const asked = source(attempt);
    const current = await asked;
    try {
      return await query(current);
    } catch (problem) {
      if (!current.distrust || attempt === ways.length - 1) throw problem;
      onProblem(problem);
      // Another query may have closed it by now, and had it distrusted.
      if (!isFoundOnOpening(problem)) await current.distrust().catch(() => {});
      current.close();
      if (opening === asked) opening = undefined;
      return ask(query, attempt + 1);
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
