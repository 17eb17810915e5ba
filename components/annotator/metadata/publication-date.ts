// The day on which a page says it was published: never the day of a change, never a guess from text.
import type { EdtfDate } from '../../../data/model.ts';
import { addressesOf, isArticleType, linkedData, type Thing, typesOf } from './json-ld.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const name = String.raw`(?<name>${months.join('|')})[a-z]*\.?`;
const day = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?,?`;

/** Dates as pages write them; the first shape that matches counts. */
const shapes = [
  /^(?<y>\d{4})[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2}))?(?!\d)/,
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?:T?\d{4,6}|T.*)?(?!\d)/,
  /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})\b/,
  new RegExp(String.raw`\b${day}[ -]${name},?[ -](?<y>\d{4})\b`, 'i'),
  new RegExp(String.raw`\b${name} ${day} (?:\d\d?:\d\d:\d\d \S+ )?(?<y>\d{4})\b`, 'i'),
];

/** Names in `<meta>` of the day of publication, in lower case, the most reliable first. */
const names = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'og:publish_date',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published-date',
  'date.published',
  'article.published',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'displaydate',
  'originalpublicationdate',
  'article_date_original',
  'date',
];
const sought = new Set(names);

/**
 * The day or month in EDTF of a date as pages write it, in the time zone in which it is written.
 * Null if it is not a date, is ambiguous (03/09/2020), or is before 1990 or after tomorrow.
 */
export function edtfOf(written: string, now = new Date()): EdtfDate | null {
  const text = written.trim();
  let parts: (string | number | undefined)[] = [];
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    // Seconds or milliseconds since 1970.
    const at = new Date(Number(text) * (text.length > 10 ? 1 : 1000));
    parts = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  } else {
    const found = shapes.map((shape) => shape.exec(text)?.groups).find(Boolean);
    if (!found) return null;
    const { y, m, d, name } = found;
    parts = [y, name ? months.indexOf(name.toLowerCase()) + 1 : m, d];
  }
  const [year, month, dayOfMonth] = parts.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (!year || !month) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth ?? 1));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === (dayOfMonth ?? 1);
  if (!exists || year < 1990 || date.getTime() > now.getTime() + 86_400_000) return null;
  return date.toISOString().slice(0, dayOfMonth ? 10 : 7);
}

const published = (thing: Thing): EdtfDate | null => {
  const [date] = [thing.datePublished].flat();
  return typeof date === 'string' || typeof date === 'number' ? edtfOf(String(date)) : null;
};

/** From JSON-LD: of the article with this page's address, else of the only article, else of the page. */
function fromLinkedData(document: Document): EdtfDate | null {
  const things = linkedData(document);
  const articles = things.filter((thing) => typesOf(thing).some(isArticleType));
  const here = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
    document.URL,
  ].map((address) => address?.replace(/[#?].*$/, ''));
  const own = articles.filter((thing) => addressesOf(thing).some((a) => here.includes(a)));
  const pages = things.filter((thing) => typesOf(thing).some((type) => /Page$/.test(type)));
  for (const group of [own, articles, pages]) {
    const dates = new Set(group.map(published).filter((date) => date !== null));
    const [date] = dates;
    // Articles with different dates: a list of articles, none of which is this page.
    if (date && (group === own || dates.size === 1)) return date;
  }
  return null;
}

function fromMeta(document: Document): EdtfDate | null {
  const said = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && sought.has(name) && !said.has(name)) {
        said.set(name, meta.getAttribute('content') ?? '');
      }
    }
  }
  for (const name of names) {
    const written = said.get(name);
    const date = written ? edtfOf(written) : null;
    if (date) return date;
  }
  return null;
}

/** On a page of this many elements, the queries below would block it too long. */
const VAST = 50_000;

function fromElements(document: Document): EdtfDate | null {
  if (document.getElementsByTagName('*')[VAST]) return null;
  // A page with several articles is a list: the date of one of them is not the page's.
  const articles = document.querySelectorAll('article');
  const selectors = ['[itemprop~="datePublished" i]', 'time[pubdate]'];
  if (articles.length === 1) selectors.push('article header time', 'article time');
  if (document.querySelectorAll('time[datetime]').length === 1) selectors.push('time[datetime]');
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.matches('[itemprop~="dateModified" i]:not([itemprop~="datePublished" i])'))
        continue;
      const written =
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.textContent ??
        '';
      const date = edtfOf(written);
      if (date) return date;
    }
  }
  return null;
}

/** The day (or month) of publication that the page declares, in EDTF; null if it declares none. */
export const publicationDate = (document: Document): EdtfDate | null =>
  fromLinkedData(document) ?? fromMeta(document) ?? fromElements(document);
