// Tells what happened so far: to the reader of a page's article, or of one of its paragraphs.
import type { EdtfDate, Entity, EntityId, EventId, PackEvent } from '../../data/model.ts';
import { firstDay, lastDay } from '../dates/index.ts';
import type { Article, Paragraph } from '../story/index.ts';
import { nextTask } from '../tasks/tasks.ts';
import { type PackQueries, timelineEvents } from '../timeline/data/load.ts';
import type { Story } from '../timeline/model.ts';

export interface StoryParts {
  readonly store: Pick<PackQueries, 'entities' | 'sources'>;
  readonly locale: string;
}

/** What the pack has of a page's names. */
export interface PageRecords {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** All events of these names and of their parts, by first day. The same array for the same page. */
  readonly events: readonly PackEvent[];
}

/** `entities` are those of `ids`, and may be of more names. */
export async function recordsOf(
  store: Pick<PackQueries, 'eventsOf'>,
  ids: readonly EntityId[],
  entities: PageRecords['entities'],
): Promise<PageRecords> {
  const parts = [...entities.values()].flatMap((entity) => entity.parts ?? []);
  return { entities, events: await store.eventsOf([...new Set([...ids, ...parts])]) };
}

/** The article that is told about, or whose paragraph is. */
export interface ToldArticle {
  readonly date: EdtfDate | null;
  readonly headline: Article['headline'];
}

/** An article that is not told: its names, and what happened to them, decide. */
export const untold = (
  entities: readonly EntityId[],
): Paragraph & Pick<ToldArticle, 'headline'> => ({
  text: '',
  lang: null,
  headline: { text: '', lang: null },
  entities,
});

/** Null where nothing is worth telling. `room`: as many events as a page's story has, or as a card. */
export type TellStory = (
  records: PageRecords,
  text: Paragraph,
  article: ToldArticle,
  room: 'page' | 'card',
) => Promise<Story | null>;

/** By the day on which they began. */
const byTime = (a: PackEvent, b: PackEvent): number =>
  Number(a.from > b.from) - Number(a.from < b.from);

/** The rule's many words are a script of their own, which comes with the first story. */
export const loadRule = () => import('../story/index.ts');

/** Returns what tells stories. */
export const createStoryTeller =
  ({ store, locale }: StoryParts): TellStory =>
  async ({ entities, events }, text, { date, headline }, room) => {
    const { places, readWords, storyOfPage } = await loadRule();
    // Of thousands of events each step is some milliseconds, and the view stays smooth.
    for (const _ of readWords(events, text.lang)) await nextTask();
    const named = text.entities.flatMap((id) => entities.get(id) ?? []);
    const [first, last] = date ? [firstDay(date), lastDay(date)] : [];
    const choose = storyOfPage(named, events, places[room]);
    await nextTask();
    const choice = choose(text, {
      days: first && last ? { first, last } : null,
      headline,
      isCommon: (id) => entities.get(id)?.common ?? false,
    });
    const inTime = async (ids: readonly EventId[]) => {
      const chosen = events.filter(({ id }) => ids.includes(id));
      // Those of one day stay as they were chosen: the best first.
      chosen.sort((a, b) => byTime(a, b) || ids.indexOf(a.id) - ids.indexOf(b.id));
      return timelineEvents(store, chosen, locale);
    };
    if (choice.until.length + choice.since.length === 0) return null;
    const [until, since] = await Promise.all([inTime(choice.until), inTime(choice.since)]);
    return { date, until, since };
  };
