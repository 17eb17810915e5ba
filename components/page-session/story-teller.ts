// Tells what happened so far: to the reader of a page's article, or of one of its paragraphs.
import type { EdtfDate, Entity, EntityId, EventId, PackEvent } from '../../data/model.ts';
import { compareEvents, firstDay, lastDay } from '../dates/index.ts';
import type { Article, Paragraph } from '../story/index.ts';
import { type PackQueries, timelineEvents } from '../timeline/data/load.ts';
import type { Story } from './model.ts';

export interface StoryParts {
  readonly store: Pick<PackQueries, 'entities' | 'sources'>;
  readonly locale: string;
}

/** What the pack has of a page's names. */
export interface PageRecords {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** All events of these names and of their parts, by first day. */
  readonly events: readonly PackEvent[];
}

/** The article that is told about, or whose paragraph is. */
export interface ToldArticle {
  readonly date: EdtfDate | null;
  readonly headline: Article['headline'];
}

/** Null where nothing is worth telling. `room`: as many events as a page's story has, or as a card. */
export type TellStory = (
  records: PageRecords,
  text: Paragraph,
  article: ToldArticle,
  room: 'page' | 'card',
) => Promise<Story | null>;

/** Returns what tells stories. The rule's many words are a script of their own, which comes with the first one. */
export const createStoryTeller =
  ({ store, locale }: StoryParts): TellStory =>
  async ({ entities, events }, text, { date, headline }, room) => {
    const { places, storyOfPage } = await import('../story/index.ts');
    const named = text.entities.flatMap((id) => entities.get(id) ?? []);
    const [first, last] = date ? [firstDay(date), lastDay(date)] : [];
    const choice = storyOfPage(
      named,
      events,
      places[room],
    )(text, {
      days: first && last ? { first, last } : null,
      headline,
      isCommon: (id) => entities.get(id)?.common ?? false,
    });
    const isChosen = new Set<EventId>([...choice.until, ...choice.since]);
    if (isChosen.size === 0) return null;
    const chosen = events.filter(({ id }) => isChosen.has(id));
    const told = (await timelineEvents(store, chosen, locale)).sort(compareEvents);
    const later = new Set(choice.since);
    return {
      date,
      until: told.filter(({ id }) => !later.has(id)),
      since: told.filter(({ id }) => later.has(id)),
    };
  };
