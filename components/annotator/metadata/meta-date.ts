// The dates in a page's `meta` elements, by the many names that sites have for them.
import type { DatedPage } from './dated-page.ts';
import type { Told } from './written-date.ts';

/** Of names in lower case without signs and blanks, the most reliable first. */
const PUBLISHED = [
  /^(?:og|article|ogarticle)?publish(?:ed)?(?:time|date|at)?$|^articlepublished/,
  /^itemdatepublished|datepublished$|parselypubdate|sailthrudate/,
  /(?:publish(?:ed|ing)?|publication|pub|posted|post|issue|issued|display|release|online)(?:date|time|datetime|at|on|timestamp)$|(?:published|issued|dateposted|articledateoriginal|publishedtime\w*)$|^gentime$|^ptime$/,
  /^(?:dc|dcterms|dcterm)?(?:date)?(?:created|available)$|^(?:article)?(?:creat(?:e|ed|ion)(?:date|time|at))$|articlecreateat$/,
  /^(?:dc|dcterms|dcterm|citation|article|icas)?date(?:time)?$|^dctermsdate|^dcdate|^timestamp$/,
];
const CHANGED = /modified|updated|lastmod|revised/;
/** Of changes, of other things, and of what is to come. */
const OTHER =
  /modif|updat|expir|revis|unpub|remov|valid|review|event|video|book|music|image|last|first|copyright|embargo|crawl/;

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

function* named(page: DatedPage): Generator<[name: string, written: string]> {
  for (const meta of page.document.querySelectorAll('meta')) {
    const written = meta.getAttribute('content') ?? meta.getAttribute('value') ?? '';
    // Blank ones, and long ones that are no date.
    if (!/\d/.test(written) || written.length > 100) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute);
      // What is within an item of microdata is of that item.
      if (name && !(attribute === 'itemprop' && meta.closest('[itemscope]'))) {
        yield [plainName(name), written];
      }
    }
  }
}

export function metaDate(page: DatedPage): Told | null {
  let best: Told | null = null;
  let rank = PUBLISHED.length;
  for (const [name, written] of named(page)) {
    const found = OTHER.test(name) ? -1 : PUBLISHED.findIndex((pattern) => pattern.test(name));
    const told = found >= 0 && found < rank ? page.read(written) : null;
    if (told) [best, rank] = [told, found];
  }
  return best;
}

/** The day of the last change. */
export function metaChange(page: DatedPage): Told | null {
  for (const [name, written] of named(page)) {
    const told = CHANGED.test(name) ? page.read(written) : null;
    if (told) return told;
  }
  return null;
}
