// One card of the many that a name can have in an article.
import type { EventId } from '../../data/model.ts';
import type { CardData, CardEvents, NameCards } from './model.ts';

/** What the card shows in a paragraph; in one that was not asked about, as in the first that was. */
export const choiceIn = (
  { choices, choiceOf }: NameCards,
  paragraph: number | undefined,
): CardEvents | undefined => choices[choiceOf[paragraph ?? -1] ?? 0];

/** The card in a paragraph. */
export function cardIn(cards: NameCards, paragraph: number | undefined): CardData {
  const { events, choices: _choices, choiceOf: _choiceOf, ...head } = cards;
  const { until, since } = choiceIn(cards, paragraph) ?? { until: [], since: [] };
  const shown = (ids: readonly EventId[]) => events.filter(({ id }) => ids.includes(id));
  return { ...head, until: shown(until), since: shown(since), spare: spareOf(until, since) };
}

/** All but the best of each half, which are first: the last places before the earlier ones. */
const spareOf = (...halves: readonly (readonly EventId[])[]): EventId[] =>
  halves
    .flatMap((half) => half.slice(1).map((id, place) => ({ id, place })))
    .sort((a, b) => b.place - a.place)
    .map(({ id }) => id);
