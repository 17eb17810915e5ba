// The cards of all names in an article: which events each of its paragraphs calls for, then their words.
import type {
  EdtfDate,
  Entity,
  EntityId,
  EventId,
  PackEvent,
  PackInfo,
  Source,
  SourceId,
} from '../../data/model.ts';
import { nameCards } from '../card/data/name-cards.ts';
import type { Selection } from '../card/data/selection.ts';
import type { NameCards } from '../card/model.ts';
import { firstDay, lastDay } from '../dates/index.ts';
import type { MessageTo } from '../messaging/protocol.ts';
import { type Baselines, newsSince } from '../read-history/read-history.ts';
import { type Article, type Choice, type Paragraph, storyOf } from '../story/index.ts';
import type { Steps } from './turns.ts';

/** What the pack has of the names in an article. */
export interface ArticleRecords {
  readonly info: PackInfo;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** All events of these names and of their parts. */
  readonly events: readonly PackEvent[];
}

/** By name, then by number of a paragraph. */
export type Choices = ReadonlyMap<EntityId, ReadonlyMap<number, Choice>>;

/** Chooses for each name in each paragraph. A record that cannot be read costs its name's cards. */
export function* choicesIn(
  question: MessageTo<'cards'>,
  date: EdtfDate | null,
  { entities, events }: ArticleRecords,
  onProblem: (problem: unknown) => void,
): Steps<Choices> {
  const article = articleOf(question, date, entities);
  const paragraphs = question.paragraphs.map(
    ({ text, lang = question.lang, entities }): Paragraph => ({ text, lang, entities }),
  );
  const choices = new Map<EntityId, Map<number, Choice>>();
  for (const entity of entities.values()) {
    const ofName = new Map<number, Choice>();
    try {
      const choose = storyOf(entity, events);
      for (const [number, paragraph] of paragraphs.entries()) {
        if (!paragraph.entities.includes(entity.id)) continue;
        ofName.set(number, choose(paragraph, article));
        yield;
      }
    } catch (problem) {
      onProblem(problem);
      continue;
    }
    choices.set(entity.id, ofName);
  }
  return choices;
}

/** The sources of all that was chosen. */
export function sourcesOf(choices: Choices, events: readonly PackEvent[]): SourceId[] {
  const chosen = new Set<EventId>();
  for (const ofName of choices.values()) {
    for (const { until, since } of ofName.values()) {
      for (const id of [...until, ...since]) chosen.add(id);
    }
  }
  const cited = events
    .filter(({ id }) => chosen.has(id))
    // Of a damaged record nothing is sure; its name's cards are left out later.
    .flatMap(({ citations }) => citations?.map(({ source }) => source) ?? []);
  return [...new Set(cited)];
}

export interface CardWords extends Pick<Selection, 'locale' | 'translate'> {
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** The user's last visits to these names. */
  readonly visits?: Baselines | undefined;
}

/** Puts the choices into words. A record that no card can be made of costs its name's cards. */
export function* cardsOf(
  choices: Choices,
  date: EdtfDate | null,
  { info, entities, events }: ArticleRecords,
  { visits, ...words }: CardWords,
  onProblem: (problem: unknown) => void,
): Steps<Record<EntityId, NameCards>> {
  const { covers } = info;
  const made: [EntityId, NameCards][] = [];
  for (const [id, ofName] of choices) {
    const entity = entities.get(id);
    if (!entity) continue;
    const visit = visits?.get(id);
    const selection = {
      ...{ entity, date, covers, ...words },
      events: eventsOf(entity, events),
      page: entities,
      ...(visit && { newsOf: (event: PackEvent) => newsSince(event, visit) }),
    };
    try {
      made.push([id, nameCards(selection, ofName)]);
    } catch (problem) {
      onProblem(problem);
    }
    yield;
  }
  return Object.fromEntries(made);
}

/** Those that name it or a part of it. */
function eventsOf({ id, parts = [] }: Entity, events: readonly PackEvent[]): PackEvent[] {
  const about = new Set([id, ...parts]);
  return events.filter(({ entities }) => entities.some((entity) => about.has(entity)));
}

function articleOf(
  { headline, lang }: MessageTo<'cards'>,
  date: EdtfDate | null,
  entities: ReadonlyMap<EntityId, Entity>,
): Article {
  const [first, last] = date ? [firstDay(date), lastDay(date)] : [];
  return {
    days: first && last ? { first, last } : null,
    headline: { text: headline, lang },
    isCommon: (id) => entities.get(id)?.common ?? false,
  };
}
