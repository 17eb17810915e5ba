// The dates that a page's JSON-LD tells of its own article.
import type { DatedPage } from './dated-page.ts';
import { fold } from './fold.ts';
import { addressesOf, type Thing, typesOf } from './json-ld.ts';
import type { Told } from './written-date.ts';

/** The first text or number in a property, which may be a list or `{"@value": …}`. */
function textOf(property: unknown): string {
  const [value] = [property].flat();
  const inner = (value as { '@value'?: unknown } | null | undefined)?.['@value'] ?? value;
  return typeof inner === 'string' || typeof inner === 'number' ? String(inner) : '';
}

/** Baidu's search takes `pubDate`. */
const publishedOf = (thing: Thing, page: DatedPage): Told | null =>
  page.read(textOf(thing.datePublished)) ??
  page.read(textOf(thing.pubDate)) ??
  page.read(textOf(thing.coverageStartTime));

/** A text that names the article is as in the headline, or in the title, with the site's name. */
function isNamed(thing: Thing, page: DatedPage): boolean {
  const name = fold(textOf(thing.headline) || textOf(thing.name)).trim();
  if (name.length < 8) return false;
  const { document, headline } = page;
  return [headline?.textContent ?? '', document.title].some((text) => fold(text).includes(name));
}

/** The things that may be this page's article, the likeliest group first. */
function* groups(page: DatedPage): Generator<readonly Thing[]> {
  const { articles } = page;
  yield articles.filter((thing) => addressesOf(thing).some((a) => page.addresses.includes(a)));
  if (articles.length > 1) yield articles.filter((thing) => isNamed(thing, page));
  yield articles;
  // A page of a shop or a site's own pages are web pages too.
  if (page.meta('og:type') !== 'website') {
    yield page.things.filter((thing) =>
      typesOf(thing).some((type) => /^(?:Web|Item|Medical\w*)Page$/.test(type)),
    );
  }
}

/** Of the article with this page's address or headline, else of the only article, else of the page. */
export function linkedDate(page: DatedPage): Told | null {
  for (const group of groups(page)) {
    const told = group.flatMap((thing) => publishedOf(thing, page) ?? []);
    // Articles with different dates: a list of articles, none of which is this page.
    if (told[0] && told.every(({ date }) => date === told[0]?.date)) return told[0];
    if (told.length > 0 && group.length < page.articles.length) return told[0] ?? null;
  }
  return null;
}

/** The day of the last change that the same things tell of. */
export function linkedChange(page: DatedPage): Told | null {
  for (const group of groups(page)) {
    const [told] = group.flatMap((thing) => page.read(textOf(thing.dateModified)) ?? []);
    if (told) return told;
  }
  return null;
}
