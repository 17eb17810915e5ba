// The article's day of publication, asked for again and again. Must not know: who wants to know.
import type { EdtfDate } from '../../../data/model.ts';
import { publicationDate } from './publication-date.ts';

/**
 * Looks only when something that may tell the date has come or gone, or the page has a new address,
 * title or language.
 */
export class DateReader {
  readonly #document: Document;
  /** Live lists: asking them again costs nothing while the page stands still. */
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
    if (seen !== this.#seen) this.#date = publicationDate(this.#document);
    this.#seen = seen;
    return this.#date;
  }
}
