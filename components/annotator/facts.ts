// What a page says of itself: language and day of publication. Must not know: who wants to know.
import type { EdtfDate } from '../../data/model.ts';
import { publicationDate } from './date.ts';
import { pageLanguage } from './language.ts';

export interface PageFacts {
  /** Declared language (primary subtag); null where the page declares none. */
  readonly lang: string | null;
  /** Declared day of publication; null where the page declares none. */
  readonly date: EdtfDate | null;
}

export const readPage = (document: Document): PageFacts => ({
  lang: pageLanguage(document),
  date: publicationDate(document),
});

/**
 * Reads a page again and again, and looks only when something of what it read has come or gone, or
 * the page has a new address or title.
 */
export class FactReader {
  readonly #document: Document;
  /** Live lists: asking them again costs nothing while the page stands still. */
  readonly #sources: readonly HTMLCollectionOf<Element>[];
  #seen = '';
  #facts: PageFacts | null = null;

  constructor(document: Document) {
    this.#document = document;
    this.#sources = ['meta', 'script', 'time'].map((name) => document.getElementsByTagName(name));
  }

  read(): PageFacts {
    const { URL: address, title, documentElement } = this.#document;
    const counts = this.#sources.map(({ length }) => length);
    const seen = [address, title, documentElement?.lang, ...counts].join('\n');
    if (!this.#facts || seen !== this.#seen) this.#facts = readPage(this.#document);
    this.#seen = seen;
    return this.#facts;
  }
}
