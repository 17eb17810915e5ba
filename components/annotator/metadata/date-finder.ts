// What tells the article's publication date, kept for as long as the page stays as it is.
import type { DateClues } from '../../../data/date-clues.ts';
import { dateClues } from './date-clues.ts';

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
  readonly #observer: MutationObserver;
  #address = '';
  #isCurrent = false;
  #clues: DateClues | null = null;

  constructor(document: Document) {
    this.#document = document;
    this.#observer = new MutationObserver(() => this.#forget());
  }

  /** What the page tells of its article's date. The same object while the page stays as it is. */
  read(): DateClues | null {
    if (this.#observer.takeRecords().length > 0) this.#forget();
    if (this.#isCurrent && this.#address === this.#document.URL) return this.#clues;
    this.#address = this.#document.URL;
    this.#isCurrent = true;
    this.#observer.observe(this.#document, EVERYTHING);
    try {
      this.#clues = dateClues(this.#document);
    } catch {
      // Whatever a page has in place of a date, its names have cards.
      this.#clues = null;
    }
    return this.#clues;
  }

  #forget(): void {
    this.#isCurrent = false;
    this.#observer.disconnect();
  }
}
