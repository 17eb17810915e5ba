// Fetches the cards of all names on the page, ahead of any hover: which events a card shows depends on
// the page's other names.

import type { DateClues } from '../../data/date-clues.ts';
import { MAX_ENTITIES } from '../../data/limits.ts';
import type { EntityId } from '../../data/model.ts';
import type { CardData } from '../card/model.ts';
import { quietly } from '../messaging/failures.ts';
import { send } from '../messaging/send.ts';

/** What the choice of events depends on: the names of one article, and when it was published. */
export interface CardQuestion {
  readonly entities: readonly EntityId[];
  /** What tells the article's date; null if nothing does. */
  readonly dated: DateClues | null;
}

/** Articles of one page whose cards are fetched; those beyond have none. */
const MAX_ARTICLES = 20;

export interface CardFetcher {
  /** An entity's card in the article that is dated so, if it has been fetched. */
  get(id: EntityId, dated: DateClues | null): CardData | undefined;
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

type Cards = Readonly<Record<EntityId, CardData>>;

const keys = new WeakMap<DateClues, string>();

/** Clues are the same object while the page stays as it is, and are long. */
function keyOf(dated: DateClues | null): string {
  if (!dated) return '';
  const key = keys.get(dated) ?? JSON.stringify(dated);
  keys.set(dated, key);
  return key;
}

/** `questionsNow` returns what the page's cards depend on now: a question for each of its articles. */
export function createCardFetcher(questionsNow: () => readonly CardQuestion[]): CardFetcher {
  /** By what dates their article. */
  let cards: ReadonlyMap<string, Cards> = new Map();
  /** The questions asked last; empty if they must be asked again. */
  let asked = '';
  let latest = 0;
  let answered = Promise.resolve();
  let needed = false;

  const ask = async ({ entities, dated }: CardQuestion): Promise<[string, Cards]> => {
    const answer = await send('cards', { entities: entities.slice(0, MAX_ENTITIES), dated });
    return [keyOf(dated), answer.cards];
  };

  function fetch(): Promise<void> {
    needed = true;
    const questions = questionsNow()
      .filter(({ entities }) => entities.length > 0)
      .slice(0, MAX_ARTICLES);
    if (questions.length === 0) return Promise.resolve();
    const key = JSON.stringify(questions.map(({ entities, dated }) => [keyOf(dated), entities]));
    if (key === asked) return answered;
    asked = key;
    const number = ++latest;
    answered = Promise.all(questions.map(ask)).then(
      (answers) => {
        if (number < latest) return answered;
        cards = new Map(answers);
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
    get(id, dated) {
      // What tells the date of the only article may have changed since, and is asked about soon.
      const [only] = cards.size === 1 ? cards.values() : [];
      return (cards.get(keyOf(dated)) ?? only)?.[id];
    },
    fetch,
    update() {
      if (needed) quietly(fetch());
    },
    expire() {
      asked = '';
    },
  };
}
