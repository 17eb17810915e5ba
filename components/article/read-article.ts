// What the articles of a page tell of themselves: when they were published, and what the cards of the names in
// them must answer.
import type { DateClues } from '../../data/date-clues.ts';
import type { Language } from '../../data/model.ts';
import type { Mark } from '../annotator/index.ts';
import { DateFinder } from '../annotator/metadata/date-finder.ts';
import { type CardFetcher, createCardFetcher } from './card-fetcher.ts';
import { cardQuestions } from './card-questions.ts';

export interface ArticleParts {
  readonly document: Document;
  /** Nothing is observed any more after it aborts. */
  readonly signal: AbortSignal;
  /** The marks that can be seen now; none where the page is silent. */
  readonly marks: () => readonly Mark[];
  /** The language of the page; null if it is not known. */
  readonly lang: () => Language | null;
}

export interface Article {
  /** What dates the page's own article; null if nothing does. */
  dated(): DateClues | null;
  readonly cards: CardFetcher;
}

export type ReadArticle = typeof readArticle;

/** Reads nothing before it is asked. */
export function readArticle({ document, signal, marks, lang }: ArticleParts): Article {
  const finder = new DateFinder(document, signal);
  return {
    dated: () => finder.read(),
    cards: createCardFetcher(
      () => cardQuestions(marks(), document, lang(), (node) => finder.readFor(node)),
      (node) => finder.readFor(node),
    ),
  };
}
