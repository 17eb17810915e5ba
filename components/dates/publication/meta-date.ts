// The dates in a page's `meta` elements, by the many names that sites have for them.
import type { DateClues } from '../../../data/date-clues.ts';
import type { ReadDate, Told } from './written-date.ts';

/** Of names in lower case without signs and blanks, the most reliable first. */
const PUBLISHED = [
  /^(?:og|article|ogarticle)?(?:original)?publish(?:ed)?(?:time|date|at)?$|^articlepublished/,
  /^itemdatepublished|datepublished$|parselypubdate|sailthrudate/,
  /(?:publish(?:ed|ing)?|publication|pub|posted|post|issue|issued|display|release|online)(?:date|time|datetime|at|on|timestamp)$|(?:published|issued|dateposted|articledateoriginal|publishedtime\w*)$|^gentime$|^ptime$/,
  /^(?:dc|dcterms|dcterm)?(?:date)?(?:created|available)$|creat(?:e|ed|ion)(?:date|time|at)$/,
  /^(?:dc|dcterms|dcterm|citation|article|icas)?date(?:time)?$|^dctermsdate|^dcdate|^timestamp$/,
];
const CHANGED = /modified|updated|lastmod|revised/;
/** Of changes, of other things, and of what is to come. */
const OTHER =
  /modif|updat|expir|revis|unpub|remov|valid|review|event|video|book|music|image|last|first|copyright|embargo|crawl/;

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

type Metas = DateClues['metas'];

export function metaDate(metas: Metas, read: ReadDate): Told | null {
  let best: Told | null = null;
  let rank = PUBLISHED.length;
  for (const meta of metas) {
    const name = plainName(meta.name);
    const found = OTHER.test(name) ? -1 : PUBLISHED.findIndex((pattern) => pattern.test(name));
    const told = found >= 0 && found < rank ? read(meta.content) : null;
    if (told) [best, rank] = [told, found];
  }
  return best;
}

/** The day of the last change. */
export function metaChange(metas: Metas, read: ReadDate): Told | null {
  const changes = metas.filter(({ name }) => CHANGED.test(plainName(name)));
  return changes.map(({ content }) => read(content)).find(Boolean) ?? null;
}
