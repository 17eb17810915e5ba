// One card of the many that a name can have in an article.
import type { EventId } from '../../data/model.ts';
import type { CardChoice, CardData, NameCards } from './model.ts';

/** What the card shows in a paragraph; in one that was not asked about, as in the first that was. */
export const choiceIn = (
  { choices, choiceOf }: NameCards,
  paragraph: number | undefined,
): CardChoice | undefined => choices[choiceOf[paragraph ?? -1] ?? 0];

/** The card in a paragraph. */
export function cardIn(cards: NameCards, paragraph: number | undefined): CardData {
  const { events, choices: _choices, choiceOf: _choiceOf, ...head } = cards;
  const choice = choiceIn(cards, paragraph);
  const shown = (ids: readonly EventId[] = []) => events.filter(({ id }) => ids.includes(id));
  return {
    ...head,
    counted: choice?.counted ?? '',
    until: shown(choice?.until),
    since: shown(choice?.since),
  };
}
