// What tells the article's publication date, kept for as long as the page stays as it is.
import type { DateClues } from '../../../data/date-clues.ts';
import { articleAround, articlesOf, firstArticle } from './articles.ts';
import { cluesOfArticle, dateClues } from './date-clues.ts';

/** Any of these may hold the date, or say which article the page is of now. */
const EVERYTHING = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['content', 'datetime', 'href', 'class', 'lang'],
};

/**
 * Looks again only if the page has changed since it was last asked: at rest nothing runs, and of a page
 * that changes all the time only the first change after a question is told.
 */
export class DateFinder {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  #address = '';
  #isCurrent = false;
  #clues: DateClues | null | undefined;
  #articles: readonly Element[] | undefined;
  readonly #cluesOf = new Map<Element, DateClues | null>();

  /** Nothing is observed any more after `signal` aborts. */
  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    this.#observer = new MutationObserver(() => this.#forget());
    signal.addEventListener('abort', () => this.#forget());
  }

  /** What the page tells of its own article's date. The same object while the page stays as it is. */
  read(): DateClues | null {
    this.#lookAgain();
    if (this.#clues === undefined) this.#clues = attempt(() => dateClues(this.#document));
    return this.#clues;
  }

  /**
   * What tells the date of the article that `node` is in, where a page has several: the page's own date is
   * that of the first alone.
   */
  readFor(node: Node): DateClues | null {
    this.#lookAgain();
    this.#articles ??= articlesOf(this.#document);
    if (this.#articles.length < 2) return this.read();
    const article = articleAround(node);
    if (!article || article === firstArticle(this.#articles)) return this.read();
    let clues = this.#cluesOf.get(article);
    if (clues === undefined) {
      const articles = this.#articles;
      clues = attempt(() => cluesOfArticle(article, articles));
      this.#cluesOf.set(article, clues);
    }
    return clues;
  }

  /** Forgets what was read, if the page has changed since. */
  #lookAgain(): void {
    if (this.#observer.takeRecords().length > 0) this.#forget();
    const { URL: address } = this.#document;
    if (this.#isCurrent && this.#address === address) return;
    this.#forget();
    this.#address = address;
    this.#isCurrent = !this.#signal.aborted;
    if (this.#isCurrent) this.#observer.observe(this.#document, EVERYTHING);
  }

  #forget(): void {
    this.#isCurrent = false;
    this.#clues = undefined;
    this.#articles = undefined;
    this.#cluesOf.clear();
    this.#observer.disconnect();
  }
}

/** Whatever a page has in place of a date, its names have cards. */
function attempt(read: () => DateClues): DateClues | null {
  try {
    return read();
  } catch {
    return null;
  }
}
