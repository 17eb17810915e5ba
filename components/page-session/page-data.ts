// Loads what the dataset has of the page's names: what the user calls them, the story so far, and all events.
import { localize, localName } from '../../data/localize.ts';
import type { EdtfDate, Entity, EntityId, PackInfo } from '../../data/model.ts';
import {
  type Baselines,
  baselinesOf,
  dayOf,
  type ReadHistory,
  withNews,
} from '../read-history/read-history.ts';
import type { Paragraph } from '../story/index.ts';
import { type PackQueries, timelineEvents } from '../timeline/data/load.ts';
import type { Story, TimelineEvent } from '../timeline/model.ts';
import type { ArticleText } from './article-text.ts';
import type { PageData } from './model.ts';
import {
  createStoryTeller,
  loadRule,
  type PageRecords,
  recordsOf,
  untold,
} from './story-teller.ts';

export interface PageDataParts {
  readonly store: PackQueries & {
    info(): Promise<Pick<PackInfo, 'about' | 'checked' | 'title'>>;
  };
  /** When the user last read which name's card; empty if that is not kept. */
  readonly readHistoryForNews: () => Promise<ReadHistory>;
  readonly locale: string;
  readonly now?: () => Date;
}

/** The names of the page, with its article. */
export interface Wanted {
  /** Those of which the events are shown. */
  readonly ids: readonly EntityId[];
  /** Those that are named to the user, which a silent page has too. */
  readonly named: readonly EntityId[];
  /** Which page it is: another one has another story, though it has the same names. */
  readonly page: string;
  readonly date: EdtfDate | null;
  /** What the page says; null if it does not tell. Never rejects. */
  readonly article: () => Promise<ArticleText | null>;
}

export interface Shown {
  readonly data: () => PageData;
  readonly show: (change: { readonly data?: PageData; readonly story?: Story | null }) => void;
  /** False once the page has other names: another call loads those. */
  readonly isWanted: () => boolean;
}

/** What is read, or being read, for the names of a page. */
interface Reading {
  readonly date: EdtfDate | null;
  readonly records: Promise<PageRecords>;
  readonly article: Promise<ArticleText>;
  readonly events: Promise<readonly TimelineEvent[]>;
  readonly story: Promise<Story | null>;
}

export interface PageDataLoader {
  /**
   * Brings what is shown up to date, and never rejects: an error is shown too. It reads events only if the
   * names, or what is new about them, have changed since the last call.
   */
  load(wanted: Wanted, shown: Shown): Promise<void>;
  /** The story so far for the reader of a paragraph of the page; null if there is none. */
  storyOf(paragraph: Paragraph): Promise<Story | null>;
}

const isComplete = (data: PageData): boolean => data.kind === 'ready' && !data.partial;

const storyWithNews = (story: Story | null, baselines: Baselines): Story | null =>
  story && {
    ...story,
    until: withNews(story.until, baselines),
    since: withNews(story.since, baselines),
  };

export function createPageData(parts: PageDataParts): PageDataLoader {
  const { store, readHistoryForNews, locale, now = () => new Date() } = parts;
  const tell = createStoryTeller(parts);
  let reading: Reading | undefined;
  let baselines: Baselines = new Map();
  /** What is shown: for which names, and with which news. */
  let shownKey = '';
  let shownNews = '';

  function read(
    { ids, date, article: textOf }: Wanted,
    entities: ReadonlyMap<EntityId, Entity>,
  ): Reading {
    // It comes while the database is read.
    loadRule().catch(() => {});
    const article = textOf().then((text) => text ?? untold(ids));
    const records = recordsOf(store, ids, entities);
    const story = Promise.all([records, article]).then(([found, text]) =>
      tell(found, text, { date, headline: text.headline }, 'page'),
    );
    return {
      ...{ date, article, records, story },
      // After the story, which is seen first: its few sources would wait behind those of all events.
      events: Promise.all([records, story]).then(([{ events }]) => {
        const own = events.filter(({ entities }) => entities.some((id) => ids.includes(id)));
        return timelineEvents(store, own, locale);
      }),
    };
  }

  async function load(wanted: Wanted, { data, show, isWanted }: Shown): Promise<void> {
    const { ids, named, page, date } = wanted;
    const key = JSON.stringify([ids, named, page, date]);
    const [history, info, entities] = await Promise.all([
      readHistoryForNews(),
      store.info(),
      store.entities(named),
    ]);
    const newest = baselinesOf(history, dayOf(now()));
    const news = JSON.stringify([...newest]);
    if (isComplete(data()) && key === shownKey && news === shownNews) return;
    const facts = {
      names: new Map([...entities].map(([id, entity]) => [id, localName(entity, locale)])),
      checked: info.checked,
      about: localize(info.about ?? info.title, locale).text,
      known: ids.length > 0 ? 0 : (await store.allEntities()).length,
    };
    if (!isWanted()) return;
    const isOther = data().kind !== 'ready' || key !== shownKey;
    shownKey = key;
    shownNews = news;
    baselines = newest;
    if (ids.length === 0) {
      reading = undefined;
      show({ data: { kind: 'ready', events: [], ...facts }, story: null });
      return;
    }
    if (isOther || !reading) reading = read(wanted, entities);
    const { story, events } = reading;
    // What the user calls the names is known before what happened to them.
    if (data().kind === 'loading') {
      show({ data: { kind: 'ready', events: [], partial: true, ...facts } });
    }
    await Promise.all([
      story.then((told) => {
        if (isWanted()) show({ story: storyWithNews(told, newest) });
      }),
      events.then((found) => {
        if (isWanted())
          show({ data: { kind: 'ready', events: withNews(found, newest), ...facts } });
      }),
    ]);
  }

  return {
    load: (wanted, shown) =>
      load(wanted, shown).catch((error) => {
        if (shown.isWanted()) shown.show({ data: { kind: 'error', message: String(error) } });
      }),
    async storyOf(paragraph) {
      if (!reading) return null;
      const { records, article, date } = reading;
      const { headline } = await article;
      const told = await tell(await records, paragraph, { date, headline }, 'card');
      return storyWithNews(told, baselines);
    },
  };
}
