// The article's publication date, cached so that it can be read often.
import type { EdtfDate } from '../../../data/model.ts';
import { publicationDate } from './publication-date.ts';

/**
 * Looks again only if an element that may hold the date was added or removed, or the page has a new
 * address, title or language.
 */
export class DateFinder {
  readonly #document: Document;
  /** Live lists: their length costs nothing while the page does not change. */
  readonly #sources: readonly HTMLCollectionOf<Element>[];
  #seen = '';
  #date: EdtfDate | null = null;

  constructor(document: Document) {
    this.#document = document;
    this.#sources = ['meta', 'script', 'time'].map((name) => document.getElementsByTagName(name));
  }

  /** The declared day of publication; null where the page declares none. */
  read(): EdtfDate | null {
    const { URL: address, title, documentElement } = this.#document;
    const counts = this.#sources.map(({ length }) => length);
    const seen = [address, title, documentElement?.lang, ...counts].join('\n');
    if (seen === this.#seen) return this.#date;
    this.#seen = seen;
    try {
      this.#date = publicationDate(this.#document);
    } catch {
      // Whatever a page has in place of a date, its names have cards.
      this.#date = null;
    }
    return this.#date;
  }
}
