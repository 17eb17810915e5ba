// Gathers what a page tells of the day of its article. The background reads it: to know dates in all
// languages would make the page script too heavy.
import { type DateClues, MAX_CLUE, MAX_CLUES } from '../../../data/date-clues.ts';
import { articlesOf } from './articles.ts';
import { findHeadline, plainText } from './headline.ts';
import { itemClues } from './item-clues.ts';
import { linkedData, plainAddress } from './json-ld.ts';
import { isArticle, linkedClues } from './linked-clues.ts';
import { textsAfter, textsBefore } from './shown-texts.ts';

/** On a page of more elements, looking through them would block it too long. */
const VAST = 50_000;
/** Characters of the page's text in which other dates may tell whether days or months come first. */
const MAX_TEXT = 200_000;

/** The clues to the date of a page's own article. */
export function dateClues(document: Document): DateClues {
  const isVast = Boolean(document.getElementsByTagName('*')[VAST]);
  const headline = isVast ? null : findHeadline(document);
  const beside = { document, headline, article: isVast ? null : articleOf(document, headline) };
  const openGraphType = propertyOf(document, 'og:type').toLowerCase();
  const addresses = addressesOf(document);
  const titles = [plainText(headline?.textContent ?? ''), plainText(document.title)];
  const clues = {
    lang: document.documentElement?.lang.trim().slice(0, 35) ?? '',
    addresses,
    openGraphType,
    linked: linkedClues(linkedData(document), { addresses, titles, openGraphType }),
    metas: metaClues(document),
    items: isVast ? [] : itemClues(document, headline),
    after: textsAfter(beside),
    before: textsBefore(beside),
  };
  return { ...clues, numeric: numericDates(document, JSON.stringify(clues)) };
}

/**
 * The clues to the date of an article that follows the page's own: what stands in it, and what JSON-LD tells
 * of it by its address, its headline or its place.
 */
export function cluesOfArticle(article: Element, articles: readonly Element[]): DateClues {
  const document = article.ownerDocument;
  const headline = article.querySelector('h1,h2');
  const beside = { document, headline, article, within: article };
  const link = headline?.querySelector('a')?.href ?? headline?.closest('a')?.href;
  const addresses = link ? [plainAddress(link).slice(0, MAX_CLUE)] : [];
  const titles = [plainText(headline?.textContent ?? '')];
  const things = linkedData(document).filter(isArticle);
  const openGraphType = 'article';
  const named = linkedClues(things, { addresses, titles, openGraphType }).filter(({ own }) => own);
  // Both lists grow as articles are added.
  const placed = things.length === articles.length ? things[articles.indexOf(article)] : undefined;
  return {
    lang: document.documentElement.lang.trim().slice(0, 35),
    addresses,
    openGraphType,
    linked:
      named.length === 0 && placed
        ? linkedClues([placed], { addresses, titles, openGraphType })
        : named,
    metas: [],
    items: itemClues(article, headline),
    after: textsAfter(beside),
    before: textsBefore(beside),
    numeric: '',
  };
}

const propertyOf = (document: Document, property: string): string => {
  const meta = document.querySelector(`meta[property="${property}" i]`);
  return (meta?.getAttribute('content') ?? '').trim().slice(0, MAX_CLUE);
};

function addressesOf(document: Document): string[] {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return [canonical, propertyOf(document, 'og:url'), document.URL].flatMap((address) =>
    address ? plainAddress(absolute(address, document)).slice(0, MAX_CLUE) : [],
  );
}

const absolute = (address: string, { URL: base }: Document): string =>
  URL.canParse(address, base) ? new URL(address, base).href : address;

/** What holds an article alone, if the page says so. */
function articleOf(document: Document, headline: Element | null): Element | null {
  const own = headline?.closest('article,[role="article"],main,[role="main"]');
  if (own) return own;
  const articles = articlesOf(document);
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

function metaClues(document: Document): DateClues['metas'] {
  const found: { name: string; content: string }[] = [];
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content') ?? meta.getAttribute('value') ?? '';
    // Blank ones, and long ones that are no date.
    if (!/\d/.test(content) || content.length > 100) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute);
      // What is within an item of microdata is of that item.
      if (!name || (attribute === 'itemprop' && meta.closest('[itemscope]'))) continue;
      if (found.length < MAX_CLUES) found.push({ name: name.slice(0, MAX_CLUE), content });
    }
  }
  return found;
}

/** Dates like 25/09/2020, if one of the clues is of that form. */
function numericDates(document: Document, clues: string): string {
  const form = /(?<!\d)\d{1,2}[-/]\d{1,2}[-/]20\d\d(?!\d)/g;
  if (!form.test(clues)) return '';
  const text = (document.body?.textContent ?? '').slice(0, MAX_TEXT);
  return (text.match(form) ?? []).join(' ').slice(0, MAX_CLUE);
}
