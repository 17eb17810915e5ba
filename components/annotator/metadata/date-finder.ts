// The article's publication date, kept for as long as the page stays as it is.
import type { EdtfDate, PublicationDate } from '../../../data/model.ts';
import { partedAt, publicationDate } from './publication-date.ts';

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
  #found: PublicationDate | null = null;

  /** Nothing is observed any more after `signal` aborts. */
  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    this.#observer = new MutationObserver(() => this.#forget());
    signal.addEventListener('abort', () => this.#forget());
  }

  /** The date and the rule that told it; null where the page tells none. */
  find(): PublicationDate | null {
    if (this.#observer.takeRecords().length > 0) this.#forget();
    if (this.#isCurrent && this.#address === this.#document.URL) return this.#found;
    this.#address = this.#document.URL;
    this.#isCurrent = !this.#signal.aborted;
    if (this.#isCurrent) this.#observer.observe(this.#document, EVERYTHING);
    try {
      this.#found = publicationDate(this.#document);
    } catch {
      // Whatever a page has in place of a date, its names have cards.
      this.#found = null;
    }
    return this.#found;
  }

  /** What the events of a card are parted at: the date, to the last day that the article may be of. */
  read(): EdtfDate | null {
    const found = this.find();
    return found && partedAt(found);
  }

  #forget(): void {
    this.#isCurrent = false;
    this.#observer.disconnect();
  }
}
