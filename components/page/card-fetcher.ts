// Fetches the cards of all names on the page, ahead of any hover: which events a card shows depends on
// the page's other names.

import type { DateClues } from '../../data/date-clues.ts';
import { MAX_ENTITIES } from '../../data/limits.ts';
import type { EntityId } from '../../data/model.ts';
import type { CardData } from '../card/model.ts';
import { send } from '../messaging/send.ts';
import { quietly } from './failures.ts';

/** What the choice of events depends on. */
export interface CardQuestion {
  readonly entities: readonly EntityId[];
  /** What tells the article's date; null if nothing does. */
  readonly dated: DateClues | null;
}

export interface CardFetcher {
  /** An entity's card, if it has been fetched. */
  get(id: EntityId): CardData | undefined;
  /**
   * Resolves when the cards of all names now on the page are fetched. Asks the background only if
   * something has changed. Rejects if the background fails; the next call asks again.
   */
  fetch(): Promise<void>;
  /**
   * Fetches again what may have changed, but only after the first `fetch`: before, the user has not
   * come near a card.
   */
  update(): void;
  /** The same question may have another answer now: the next fetch asks it again. */
  expire(): void;
}

/** `questionNow` returns what the page's cards depend on now. */
export function createCardFetcher(questionNow: () => CardQuestion): CardFetcher {
  let cards: Readonly<Record<EntityId, CardData>> = {};
  /** The question asked last; empty if it must be asked again. */
  let asked = '';
  let latest = 0;
  let answered = Promise.resolve();
  let needed = false;

  function fetch(): Promise<void> {
    needed = true;
    const { entities: all, dated } = questionNow();
    const entities = all.slice(0, MAX_ENTITIES);
    const question = [JSON.stringify(dated), ...entities].join(' ');
    if (entities.length === 0) return Promise.resolve();
    if (question === asked) return answered;
    asked = question;
    const number = ++latest;
    answered = send('cards', { entities, dated }).then(
      (answer) => {
        if (number < latest) return answered;
        cards = answer.cards;
      },
      (error) => {
        if (number < latest) return answered;
        asked = '';
        throw error;
      },
    );
    return answered;
  }

  return {
    get: (id) => cards[id],
    fetch,
    update() {
      if (needed) quietly(fetch());
    },
    expire() {
      asked = '';
    },
  };
}
