// Puts the events that were chosen for a name, paragraph by paragraph, into the words of its cards.
import type { EventId } from '../../../data/model.ts';
import { compareEvents } from '../../dates/index.ts';
import type { Choice } from '../../story/index.ts';
import type { CardEvents, NameCards } from '../model.ts';
import type { Selection } from './selection.ts';
import { Wording } from './wording.ts';

/** The cards of `selection.entity` in an article. `choices`: by number of a paragraph. Pure. */
export function nameCards(selection: Selection, choices: ReadonlyMap<number, Choice>): NameCards {
  const { events, date } = selection;
  const words = new Wording(selection);
  const distinct = new Map<string, number>();
  const made: CardEvents[] = [];
  const choiceOf: Record<number, number> = {};
  const shown = new Set<EventId>();
  for (const [paragraph, { until, since }] of choices) {
    const key = JSON.stringify([until, since]);
    let number = distinct.get(key);
    if (number === undefined) {
      number = made.push({ until, since }) - 1;
      distinct.set(key, number);
      for (const id of [...until, ...since]) shown.add(id);
    }
    choiceOf[paragraph] = number;
  }
  const news = events.flatMap((event) => selection.newsOf?.(event) ?? []);
  const told = events
    .filter(({ id }) => shown.has(id))
    .sort(compareEvents)
    .map((event) => words.event(event));
  return {
    entity: words.entity,
    ...words.article(date),
    events: told,
    choices: made,
    choiceOf,
    total: events.length,
    all: words.all(events.length),
    ...(news[0] && { news: { count: news.length, since: words.date(news[0].since) } }),
    ...words.details(told),
    covers: words.date(selection.covers),
  };
}
