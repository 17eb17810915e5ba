// Fetches the cards of all names on the page, ahead of any hover: which events a card shows depends on its
// paragraph and on the page's other names.
import type { DateClues } from '../../data/date-clues.ts';
import type { EntityId } from '../../data/model.ts';
import { cardIn, choiceIn } from '../card/card-in.ts';
import type { CardData, CardEvents, NameCards } from '../card/model.ts';
import { quietly } from '../messaging/failures.ts';
import { send } from '../messaging/send.ts';
import type { CardQuestion } from './card-questions.ts';

export interface CardFetcher {
  /** An entity's card in the paragraph that begins with this node, if it has been fetched. */
  get(id: EntityId, node: Node): CardData | undefined;
  /** Which events that card shows. */
  eventsOf(id: EntityId, node: Node): CardEvents | undefined;
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

/** The cards of an article, by name. */
type Cards = Readonly<Record<EntityId, NameCards>>;

interface Answers {
  readonly byDate: ReadonlyMap<string, Cards>;
  readonly byNode: WeakMap<Node, { readonly cards: Cards; readonly paragraph: number }>;
}

const keyOf = (dated: DateClues | null): string => JSON.stringify(dated);

/**
 * `questionsNow` returns what the page's cards depend on now: a question for each of its articles. `datedFor`
 * returns what dates the article that a node is in.
 */
export function createCardFetcher(
  questionsNow: () => readonly CardQuestion[],
  datedFor: (node: Node) => DateClues | null,
): CardFetcher {
  let answers: Answers = { byDate: new Map(), byNode: new WeakMap() };
  /** The questions asked last; empty if they must be asked again. */
  let asked = '';
  let latest = 0;
  let answered = Promise.resolve();
  let needed = false;

  function fetch(): Promise<void> {
    needed = true;
    const questions = questionsNow();
    if (questions.length === 0) return Promise.resolve();
    const key = JSON.stringify(questions.map((question) => question.asked));
    if (key === asked) return answered;
    asked = key;
    const number = ++latest;
    const sent = questions.map(async ({ asked, nodes }) => {
      const { cards } = await send('cards', asked);
      return { cards, nodes, date: keyOf(asked.dated) };
    });
    answered = Promise.all(sent).then(
      (got) => {
        if (number < latest) return answered;
        const byNode: Answers['byNode'] = new WeakMap();
        for (const { cards, nodes } of got) {
          for (const [paragraph, node] of nodes.entries()) byNode.set(node, { cards, paragraph });
        }
        answers = { byDate: new Map(got.map(({ date, cards }) => [date, cards])), byNode };
      },
      (error) => {
        if (number < latest) return answered;
        asked = '';
        throw error;
      },
    );
    return answered;
  }

  /** The cards of a name, and the number of the paragraph that begins with this node. */
  function find(id: EntityId, node: Node) {
    const { byDate, byNode } = answers;
    const place = byNode.get(node);
    // The paragraph may be new, and what tells the date of the only article another: both are asked about soon.
    const [only] = byDate.size === 1 ? byDate.values() : [];
    const cards = (place?.cards ?? only ?? byDate.get(keyOf(datedFor(node))))?.[id];
    return cards && ([cards, place?.paragraph] as const);
  }

  return {
    get(id, node) {
      const found = find(id, node);
      return found && cardIn(...found);
    },
    eventsOf(id, node) {
      const found = find(id, node);
      const choice = found && choiceIn(...found);
      return choice && { until: choice.until, since: choice.since };
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
