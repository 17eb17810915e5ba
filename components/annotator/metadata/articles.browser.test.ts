// Each article of an endless page has its own date, or none.
import { expect, test } from 'vitest';
import { publicationDate } from '../../dates/publication/publication-date.ts';
import { DateFinder } from './date-finder.ts';

const canonical = '<link rel="canonical" href="https://n.example/news/one">';
const meta = '<meta property="article:published_time" content="2020-03-09T08:00:00Z">';
const ld = (...things: object[]) =>
  things
    .map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`)
    .join('');
const thing = (date: string, more = {}) => ({
  '@type': 'NewsArticle',
  datePublished: date,
  ...more,
});

/** The dates of the elements `one`, `two` and `three`. */
function datesIn(html: string): (string | null)[] {
  const document = new DOMParser().parseFromString(canonical + html, 'text/html');
  const finder = new DateFinder(document, new AbortController().signal);
  return ['one', 'two', 'three'].flatMap((id) => {
    const node = document.getElementById(id)?.firstChild;
    const clues = node && finder.readFor(node);
    return node ? [(clues && publicationDate(clues)?.date) ?? null] : [];
  });
}

const first = '<article><h1>The ferry sails at last</h1><p id="one">Ferry</article>';
const second = (inner = '') =>
  `<article><h1>Skiers come back by train</h1>${inner}<p id="two">Train</article>`;

test.each<[string, string, (string | null)[]]>([
  [
    'microdata',
    `${meta}${first}${second('<meta itemprop="datePublished" content="2024-02-10">')}`,
    ['2020-03-09', '2024-02-10'],
  ],
  [
    'time',
    `${meta}${first}${second('<time datetime="2024-02-10">x</time>')}`,
    ['2020-03-09', '2024-02-10'],
  ],
  [
    'words',
    `${meta}${first}${second('<p>Published 10 February 2024</p>')}`,
    ['2020-03-09', '2024-02-10'],
  ],
  ['nothing', `${meta}${first}${second()}`, ['2020-03-09', null]],
  [
    'JSON-LD by the headline',
    `${ld(
      thing('2020-03-09', { url: 'https://n.example/news/one' }),
      thing('2019-01-01', { headline: 'Of another day' }),
      thing('2024-02-10', { headline: 'Skiers come back by train' }),
    )}${first}${second()}`,
    ['2020-03-09', '2024-02-10'],
  ],
  [
    'JSON-LD by its place',
    `${ld(thing('2020-03-09', { url: 'https://n.example/news/one' }), thing('2024-02-10'))}${first}${second()}`,
    ['2020-03-09', '2024-02-10'],
  ],
  [
    'JSON-LD by the link in the headline',
    `${ld(
      thing('2020-03-09', { url: 'https://n.example/news/one' }),
      thing('2021-01-01', { url: 'https://n.example/x' }),
      thing('2024-02-10', { url: 'https://n.example/news/two' }),
    )}${first}<article><h2><a href="https://n.example/news/two">Skiers</a></h2><p id="two">Train</article>`,
    ['2020-03-09', '2024-02-10'],
  ],
  [
    'a third that tells none, between dated ones',
    `${meta}${first}${second('<time datetime="2024-02-10">x</time>')}<article><h1>Third story</h1><p id="three">x</article><article><time datetime="2025-01-01">x</time></article>`,
    ['2020-03-09', '2024-02-10', null],
  ],
  ['text outside of any article', `${meta}${first}<p id="two">x</p>`, ['2020-03-09', '2020-03-09']],
  [
    'a part of the first article',
    `${meta}<article><h1>The ferry sails at last</h1><p id="one">x</p><article><p id="two">x</p></article></article>`,
    ['2020-03-09', '2020-03-09'],
  ],
  [
    'a teaser before the article',
    `${meta}<article><h3>More</h3><p id="two">x</p></article>${first}`,
    ['2020-03-09', null],
  ],
])('by %s', (_, html, dates) => expect(datesIn(html)).toEqual(dates));

test('an article that is added later is read then, and the first one keeps its date', () => {
  const document = new DOMParser().parseFromString(`${canonical}${meta}${first}`, 'text/html');
  const finder = new DateFinder(document, new AbortController().signal);
  const dateAt = (id: string) => {
    const clues = finder.readFor(document.getElementById(id) as Node);
    return clues && publicationDate(clues)?.date;
  };
  expect(dateAt('one')).toBe('2020-03-09');
  document.body.insertAdjacentHTML('beforeend', second('<time datetime="2024-02-10">x</time>'));
  document.title = 'Skiers come back by train';
  expect([dateAt('one'), dateAt('two')]).toEqual(['2020-03-09', '2024-02-10']);
});

test('a name in a shadow tree is of the article around it', () => {
  const html = `${canonical}${meta}${first}${second('<time datetime="2024-02-10">x</time><div id="host"></div>')}`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  root?.append('Train');
  const clues = new DateFinder(document, new AbortController().signal).readFor(
    root?.firstChild as Node,
  );
  expect(clues && publicationDate(clues)?.date).toBe('2024-02-10');
});
