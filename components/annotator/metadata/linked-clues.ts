// What a page's JSON-LD tells of the dates of its own article.
import type { LinkedValues } from '../../../data/date-clues.ts';
import { MAX_CLUE } from '../../../data/date-clues.ts';
import { addressesOf, isArticleType, type Thing, textOf, typesOf } from './json-ld.ts';

/** What the article is known by. */
export interface ArticleNames {
  readonly addresses: readonly string[];
  /** Headline and title, in lower case. */
  readonly titles: readonly string[];
  readonly openGraphType: string;
}

/** A shorter name may be in the headline of another article too. */
const MIN_NAME = 8;

/** The likeliest things first: with this page's address, with its headline, any article, the page. */
export function linkedClues(things: readonly Thing[], names: ArticleNames): LinkedValues[] {
  const articles = things.filter(isArticle);
  const isHere = (thing: Thing) => addressesOf(thing).some((a) => names.addresses.includes(a));
  const isNamed = (thing: Thing) => {
    const name = (textOf(thing.headline) || textOf(thing.name)).trim().toLowerCase();
    return name.length >= MIN_NAME && names.titles.some((title) => title.includes(name));
  };
  // What a shop or a site tells of its own pages is no article.
  const pages = names.openGraphType === 'website' ? [] : things.filter(isPage);
  return [
    valuesOf(articles.filter(isHere), true),
    valuesOf(articles.length > 1 ? articles.filter(isNamed) : [], true),
    valuesOf(articles, false),
    valuesOf(pages, false),
  ].filter(({ published, changed }) => published.length + changed.length > 0);
}

/** Baidu's things have no type. */
export const isArticle = (thing: Thing): boolean =>
  typesOf(thing).some(isArticleType) || (!thing['@type'] && 'pubDate' in thing);

const isPage = (thing: Thing): boolean =>
  typesOf(thing).some((type) => /^(?:Web|Item|Medical\w*)Page$/.test(type));

const valuesOf = (things: readonly Thing[], own: boolean): LinkedValues => ({
  // Baidu's search takes `pubDate`.
  published: texts(things, 'datePublished', 'pubDate', 'coverageStartTime'),
  changed: texts(things, 'dateModified'),
  own,
});

/** Of each thing the first of these properties that it has. */
const texts = (things: readonly Thing[], ...properties: string[]): string[] =>
  things
    .slice(0, 20)
    .map((thing) => properties.map((name) => saidIn(thing, name)).find(Boolean) ?? '')
    .filter(Boolean)
    .map((text) => text.slice(0, MAX_CLUE));

/** The name may have its vocabulary's prefix. */
const saidIn = (thing: Thing, name: string): string =>
  textOf(thing[name] ?? thing[`schema:${name}`]).trim();
