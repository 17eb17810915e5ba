// What the rules for a page's date ask of it, each worked out at most once.
import { findHeadline } from './headline.ts';
import { isArticleType, linkedData, plainAddress, type Thing, typesOf } from './json-ld.ts';
import { type DateReading, readDate, type Told } from './written-date.ts';

/** On a page of more elements, looking through them would block it too long. */
const VAST = 50_000;
/** Characters of the page's text in which another date may tell whether days or months come first. */
const MAX_TEXT = 200_000;

export class DatedPage {
  readonly document: Document;
  readonly reading: DateReading;
  /** The addresses that it has, or says it has: without protocol, query and fragment. */
  readonly addresses: readonly string[];
  readonly isVast: boolean;
  #things: readonly Thing[] | undefined;
  #headline: Element | null | undefined;
  #dayFirst: boolean | null | undefined;

  constructor(document: Document, now = new Date()) {
    this.document = document;
    this.addresses = [
      document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
      this.meta('og:url'),
      document.URL,
    ].flatMap((address) => (address ? plainAddress(absolute(address, document)) : []));
    this.isVast = Boolean(document.getElementsByTagName('*')[VAST]);
    const locale = document.documentElement?.lang.trim().replace('_', '-');
    this.reading = { locale: locale || null, dayFirst: () => this.#tellsDayFirst(), now };
  }

  meta(property: string): string | undefined {
    const found = this.document.querySelector(`meta[property="${property}" i]`);
    return found?.getAttribute('content')?.trim().toLowerCase();
  }

  read(written: string): Told | null {
    return readDate(written, this.reading);
  }

  /** What the page describes in JSON-LD. */
  get things(): readonly Thing[] {
    this.#things ??= linkedData(this.document);
    return this.#things;
  }

  get articles(): readonly Thing[] {
    return this.things.filter(
      (thing) => typesOf(thing).some(isArticleType) || (!thing['@type'] && 'pubDate' in thing),
    );
  }

  /** A site's or a section's first page is of no day. */
  get isFrontPage(): boolean {
    const path = this.addresses[0]?.replace(/^[^/]*/, '') ?? '';
    return /^\/?(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?)?$/i.test(path) && !this.isOpenGraphArticle;
  }

  get isOpenGraphArticle(): boolean {
    return /^(?:.*[.:])?article$/.test(this.meta('og:type') ?? '');
  }

  get headline(): Element | null {
    if (this.#headline === undefined) {
      this.#headline = this.isVast ? null : findHeadline(this.document);
    }
    return this.#headline;
  }

  /** From dates of the page such as 25/09/2020, if all agree. */
  #tellsDayFirst(): boolean | null {
    if (this.#dayFirst !== undefined) return this.#dayFirst;
    const text = this.isVast ? '' : (this.document.body?.textContent ?? '').slice(0, MAX_TEXT);
    const orders = new Set<boolean>();
    for (const [, a, b] of text.matchAll(/(?<!\d)(\d{1,2})[-/](\d{1,2})[-/]20\d\d(?!\d)/g)) {
      if (Number(a) > 12) orders.add(true);
      else if (Number(b) > 12) orders.add(false);
    }
    this.#dayFirst = orders.size === 1 ? [...orders][0] === true : null;
    return this.#dayFirst;
  }
}

function absolute(address: string, { URL: base }: Document): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
