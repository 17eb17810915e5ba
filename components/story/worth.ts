// What an event is worth on one card: the sum that README.md explains.
import type { EntityId } from '../../data/model.ts';
import type { Article, Paragraph, StoryEvent } from './model.ts';
import { isPart, type Related } from './relation.ts';
import { sharedWords } from './shared-words.ts';
import { likeness, type Rarity, topicsOf, topicsOfText } from './topics/likeness.ts';
import { topicsIn } from './topics/topics.ts';
import { weights } from './weights.ts';

/** What an event is worth, in points. */
export interface Worth {
  readonly event: StoryEvent;
  readonly points: number;
}

type Days = NonNullable<Article['days']>;
type Time = Pick<StoryEvent, 'from' | 'to'>;

/** Likeness below which an event is about something else. */
const ALIKE = 0.1;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

/** What each event is worth in a paragraph. `self` is the entity whose card it is: all of them have it. */
export function worthIn(
  paragraph: Paragraph,
  article: Article,
  related: readonly Related[],
  rarity: Rarity,
  self?: EntityId,
): Worth[] {
  const ofTopics = topicPoints(paragraph, article, rarity);
  const ofWords = sharedWords(
    related.map(({ event }) => event),
    paragraph.text,
    paragraph.lang,
  );
  const others = paragraph.entities.filter((id) => id !== self);
  const ofNames = ({ roles }: StoryEvent): number => {
    let points = 0;
    for (const id of others) {
      if (!Object.hasOwn(roles, id) || !isPart(roles[id])) continue;
      points += article.isCommon(id) ? weights.commonName : weights.name;
    }
    return Math.min(weights.names, points);
  };
  return related.map(({ event, as, byPart }) => ({
    event,
    points:
      event.weight +
      weights.role[as] * (byPart ? weights.byPart : 1) +
      ofTopics(event) +
      weights.words * ofWords(event) +
      ofNames(event) +
      (article.days ? timePoints(event, article.days) : 0) -
      (event.background ? weights.background : 0),
  }));
}

/** What the topics of an event are worth. Nothing is lost where the paragraph speaks of nothing that is known. */
function topicPoints(
  { text, lang }: Paragraph,
  { headline }: Article,
  rarity: Rarity,
): (event: StoryEvent) => number {
  const here = topicsIn(text, lang);
  const vector = topicsOfText(here, topicsIn(headline.text, headline.lang));
  return (event) => {
    const alike = likeness(vector, topicsOf(event), rarity);
    const isOff = here.size > 0 && alike < ALIKE;
    return isOff ? -weights.offTopic : weights.topic * alike;
  };
}

/**
 * What an article reports itself happened on its day or the day before. Of one that was rewritten for weeks
 * nobody knows.
 */
function isOwnNews({ from, to }: Time, { first, last }: Days): boolean {
  const day = Date.parse(first);
  return Date.parse(last) - day <= DAY_MS && Date.parse(from) >= day - DAY_MS && to <= last;
}

/** What its time takes from an event. */
function timePoints({ from, to }: Time, { first, last }: Days): number {
  const isLater = from > last;
  if (isOwnNews({ from, to }, { first, last })) return -weights.ownNews;
  const gap = isLater ? Date.parse(from) - Date.parse(last) : Date.parse(first) - Date.parse(to);
  const years = Math.max(0, gap) / DAY_MS / YEAR_DAYS;
  return -(isLater ? weights.laterYears : weights.earlierYears) * Math.log2(1 + years);
}
