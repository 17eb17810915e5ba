// What dates the articles of this page. The code comes when it is first needed, and nothing is dated before.
import type { DateClues } from '../../data/date-clues.ts';
import { type DateFinderClass, takeDateFinder } from '../annotator/index.ts';
import { send } from '../messaging/send.ts';

export interface LazyDates {
  /** Resolves when the code is here, or cannot come: cards without a date are better than none. */
  load(): Promise<void>;
  /** What dates the page's own article; null if nothing does. */
  read(): DateClues | null;
  /** What dates the article that a node is in. */
  readFor(node: Node): DateClues | null;
}

/** Observes nothing any more after `signal` aborts. */
export function createLazyDates(signal: AbortSignal): LazyDates {
  let finder: InstanceType<DateFinderClass> | undefined;
  let loading: Promise<void> | undefined;

  async function loadNow(): Promise<void> {
    // On the welcome page it is already there.
    if (!takeDateFinder()) await send('load-dates', {}).catch(() => undefined);
    const Finder = takeDateFinder();
    if (Finder) finder = new Finder(document, signal);
    else loading = undefined;
  }

  return {
    load: () => (loading ??= loadNow()),
    read: () => finder?.read() ?? null,
    readFor: (node) => finder?.readFor(node) ?? null,
  };
}
