// Pages with a date to find, as made by tests in a browser.
import { dateClues } from '../../components/annotator/metadata/date-clues.ts';
import { publicationDate } from '../../components/dates/publication/publication-date.ts';

const address = '<link rel="canonical" href="https://n.example/news/ferry">';
/** A page at the address of an article, unless it says another: the test's own is a front page's. */
const parse = (html: string) =>
  new DOMParser().parseFromString(/canonical/.test(html) ? html : address + html, 'text/html');
export const ld = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
export const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const now = new Date('2026-11-20T12:00:00Z');
export const find = (html: string) => publicationDate(dateClues(parse(html)), now);
export const dayOf = (html: string) => find(html)?.date ?? null;

export const lang = (tag: string) => `<html lang="${tag}">`;
export const head = '<title>Ferry opens to skiers - The Harbour Post</title>';
export const h1 = '<h1>Ferry opens to skiers</h1>';
export const prose = `<p>${'The ferry left the harbour in the morning with skiers on board. '.repeat(4)}</p>`;
export const page = (byline: string, more = '') =>
  `${head}${more}<body><article>${h1}${byline}${prose}</article>`;

export const article = { '@type': 'NewsArticle', datePublished: '2020-03-09T08:00:00Z' };
export const json = JSON.stringify(article);
