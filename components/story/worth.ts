// What an event is worth on one card: the sum that README.md explains.
import type { EntityId } from '../../data/model.ts';
import { daysBetween } from '../dates/index.ts';
import type { Article, Paragraph, StoryEvent } from './model.ts';
import { isPart, type Related } from './relation.ts';
import { sharedWords } from './shared-words.ts';
import { likenessAmong, topicsOfText } from './topics/likeness.ts';
import { topicsIn } from './topics/topics.ts';
import { weights } from './weights.ts';

/** What an event is worth, in points. */
export interface Worth {
  readonly event: StoryEvent;
  readonly points: number;
}

/** Likeness below which an event is about something else. */
const ALIKE = 0.1;
const YEAR_DAYS = 365;

/**
 * Returns what each of these events is worth in a paragraph. `self` is the entity whose card it is: all of them
 * have it.
 */
export function worthAmong(
  related: readonly Related[],
  self?: EntityId,
): (paragraph: Paragraph, article: Article) => Worth[] {
  const events = related.map(({ event }) => event);
  const likenessTo = likenessAmong(events);
  return (paragraph, article) => {
    const ofTopics = topicPoints(paragraph, article, likenessTo);
    const ofWords = sharedWords(events, paragraph);
    const ofNames = namePoints(
      paragraph.entities.filter((id) => id !== self),
      article,
    );
    const ofTime = timePoints(article);
    return related.map(({ event, as, byPart }) => ({
      event,
      points:
        event.weight +
        weights.role[as] * (byPart ? weights.byPart : 1) +
        ofTopics(event) +
        weights.words * ofWords(event) +
        ofNames(event) +
        ofTime(event) -
        (event.background ? weights.background : 0),
    }));
  };
}

/** What the topics of an event are worth. Nothing is lost where the paragraph speaks of nothing that is known. */
function topicPoints(
  paragraph: Paragraph,
  { headline }: Article,
  likenessTo: ReturnType<typeof likenessAmong>,
): (event: StoryEvent) => number {
  const here = topicsIn(paragraph);
  const likenessOf = likenessTo(topicsOfText(here, topicsIn(headline)));
  return (event) => {
    const alike = likenessOf(event);
    const isOff = here.size > 0 && alike < ALIKE;
    return isOff ? -weights.offTopic : weights.topic * alike;
  };
}

/** What it is worth that these names take part in an event. */
function namePoints(
  names: readonly EntityId[],
  { isCommon }: Article,
): (event: StoryEvent) => number {
  return ({ roles }) => {
    let points = 0;
    for (const id of names) {
      if (!Object.hasOwn(roles, id) || !isPart(roles[id])) continue;
      points += isCommon(id) ? weights.commonName : weights.name;
    }
    return Math.min(weights.names, points);
  };
}

/** What its time takes from an event. */
function timePoints({ days }: Article): (event: StoryEvent) => number {
  if (!days) return () => 0;
  const { first, last } = days;
  // Of an article that was rewritten for weeks nobody knows what it reports itself.
  const isOfOneDay = daysBetween(first, last) <= 1;
  return ({ from, to }) => {
    // What an article reports itself happened on its day or the day before.
    if (isOfOneDay && to <= last && daysBetween(from, first) <= 1) return -weights.ownNews;
    const isLater = from > last;
    const gap = isLater ? daysBetween(last, from) : daysBetween(to, first);
    const years = Math.max(0, gap) / YEAR_DAYS;
    return -(isLater ? weights.laterYears : weights.earlierYears) * Math.log2(1 + years);
  };
}
