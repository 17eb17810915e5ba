// Loads the events of the page's names: first those on the first screen, then all of them.
import { localize, localName } from '../../data/localize.ts';
import type { EdtfDate, EntityId, PackInfo } from '../../data/model.ts';
import { baselinesOf, dayOf, type ReadHistory, withNews } from '../read-history/read-history.ts';
import { eventsOfNames, firstEventsOfNames, type PackQueries } from '../timeline/data/load.ts';
import type { TimelineEvent } from '../timeline/model.ts';
import type { LocalNames, PageData } from './model.ts';

export interface PageDataParts {
  readonly store: PackQueries & {
    info(): Promise<Pick<PackInfo, 'about' | 'checked' | 'title'>>;
  };
  /** When the user last read which name's card; empty if that is not kept. */
  readonly readHistoryForNews: () => Promise<ReadHistory>;
  /** Resolves when what was rendered is on the screen. */
  readonly nextPaint: () => Promise<unknown>;
  readonly locale: string;
  readonly now?: () => Date;
}

/** The names of the page, with its article's date. */
export interface Wanted {
  /** Those of which the events are shown. */
  readonly ids: readonly EntityId[];
  /** Those that are named to the user, which a silent page has too. */
  readonly named: readonly EntityId[];
  readonly date: EdtfDate | null;
}

export interface Shown {
  readonly data: () => PageData;
  readonly show: (data: PageData) => void;
  /** False once the page has other names: another call loads those. */
  readonly isWanted: () => boolean;
}

const isComplete = (data: PageData): boolean => data.kind === 'ready' && !data.partial;

/**
 * Returns a function that brings what is shown up to date, and never rejects: an error is shown too.
 * It reads events only if the names, or what is new about them, have changed since its last call.
 */
export function createPageData(parts: PageDataParts) {
  const { store, readHistoryForNews, nextPaint, locale, now = () => new Date() } = parts;
  let loaded: { key?: string; news: string; events: readonly TimelineEvent[] } = {
    news: '',
    events: [],
  };

  async function localNames(ids: readonly EntityId[]): Promise<LocalNames> {
    const found = await store.entities(ids);
    return new Map([...found].map(([id, entity]) => [id, localName(entity, locale)]));
  }

  async function load(wanted: Wanted, { data, show, isWanted }: Shown): Promise<void> {
    const { ids, named, date } = wanted;
    const key = [ids, named].join('\n');
    const isFirst = data().kind === 'loading' && ids.length > 0;
    const [history, info, names, first] = await Promise.all([
      readHistoryForNews(),
      store.info(),
      localNames(named),
      isFirst ? firstEventsOfNames(store, ids, date, locale) : [],
    ]);
    const { checked } = info;
    const about = localize(info.about ?? info.title, locale).text;
    const baselines = baselinesOf(history, dayOf(now()));
    const news = JSON.stringify([...baselines]);
    if (isComplete(data()) && key === loaded.key && news === loaded.news) return;
    // A later call may have shown all of them in the meantime.
    if (first.length > 0 && data().kind === 'loading' && isWanted()) {
      const events = withNews(first, baselines);
      show({ kind: 'ready', events, partial: true, names, known: 0, checked, about });
      await nextPaint();
    }
    let { events } = loaded;
    if (!isComplete(data()) || key !== loaded.key) {
      events = ids.length > 0 ? await eventsOfNames(store, ids, locale) : [];
    }
    const known = ids.length > 0 ? 0 : (await store.allEntities()).length;
    if (!isWanted()) return;
    loaded = { key, news, events };
    show({ kind: 'ready', events: withNews(events, baselines), names, known, checked, about });
  }

  return (wanted: Wanted, shown: Shown): Promise<void> =>
    load(wanted, shown).catch((error) => {
      if (shown.isWanted()) shown.show({ kind: 'error', message: String(error) });
    });
}
