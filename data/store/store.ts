// The dataset as the background and the extension's pages ask for it. Opens at the first question,
// heals itself from the bundled asset, and works from memory where the browser gives no database.
// Must not know: who asks, or how the asset is fetched.
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
  /** The extension's version: with a new one, the asset is looked at for a newer pack. */
  readonly release: string;
  /** The bundled asset, parsed. Called only to seed and to heal. */
  readonly loadAsset: () => Promise<unknown>;
  /** Hears of what was healed, for the console. */
  readonly onProblem?: (problem: unknown) => void;
  readonly name?: string;
  /** How long to wait for the database before working from memory, in milliseconds. */
  readonly patienceMs?: number;
  /** How long after opening all rows are counted, in milliseconds. */
  readonly countAfterMs?: number;
}

export interface Store extends Omit<PackSource, 'readIndex' | 'writeIndex'> {
  /** The matcher of all names in the pack; loaded anew at each call. */
  matcher(): Promise<Matcher>;
}

async function within(ms: number, work: Promise<PackSource>): Promise<PackSource> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`The database did not open within ${ms} ms.`));
    // It may open after all: leave no connection behind that nobody knows of.
    work.then((reader) => reader.close()).catch(() => {});
  }, ms);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A store over the dataset. Costs nothing until the first question. */
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
      // No database (Firefox's "never remember history", a full disk, one that stays blocked).
      // An asset that is damaged itself fails here once more, and that is the answer.
      return memorySource(asPack(await loadAsset()));
    }
  }

  /** What was opened, or is being opened; a failure is not kept. */
  function reader(thorough = false): Promise<PackSource> {
    if (!opening) {
      const attempt = open(thorough);
      opening = attempt;
      attempt.catch(() => {
        if (opening === attempt) opening = undefined;
      });
    }
    return opening;
  }

  async function ask<T>(question: (reader: PackSource) => Promise<T>): Promise<T> {
    const asked = reader();
    const current = await asked;
    try {
      return await question(current);
    } catch (problem) {
      if (!isDatabaseError(problem)) throw problem;
      onProblem(problem);
      current.close();
      if (opening === asked) opening = undefined;
      return question(await reader(true));
    }
  }

  return {
    info: () => ask((r) => r.info()),
    entities: (ids) => ask((r) => r.entities(ids)),
    sources: (ids) => ask((r) => r.sources(ids)),
    eventsOf: (ids) => ask((r) => r.eventsOf(ids)),
    eventsInRange: (from, to) => ask((r) => r.eventsInRange(from, to)),
    eventsAround: (day, before, after) => ask((r) => r.eventsAround(day, before, after)),
    allEntities: () => ask((r) => r.allEntities()),
    allEvents: () => ask((r) => r.allEvents()),
    allSources: () => ask((r) => r.allSources()),
    matcher: () => ask((r) => readMatcher(r, onProblem)),
    close: () => {
      opening?.then((r) => r.close()).catch(() => {});
      opening = undefined;
    },
  };
}
