// What a page declares about itself: its language, whether it is an article; its date as it changes.
import { describe, expect, it, vi } from 'vitest';
import { publicationDate } from '../../dates/publication/publication-date.ts';
import { pageLanguage } from '../index.ts';
import { isArticle } from './article.ts';
import { dateClues } from './date-clues.ts';
import { DateFinder } from './date-finder.ts';

const address = '<link rel="canonical" href="https://n.example/news/ferry">';
const { signal } = new AbortController();
/** A page at the address of an article, unless it says another: the test's own is a front page's. */
const parse = (html: string) =>
  new DOMParser().parseFromString(/canonical/.test(html) ? html : address + html, 'text/html');
const publicationDateOf = (document: Document) => publicationDate(dateClues(document));
const dateOf = (finder: DateFinder) => {
  const clues = finder.read();
  return clues && publicationDate(clues)?.date;
};
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('language', () => {
  it.each<(string | null)[]>([
    ['<html lang="en-GB">', 'en'],
    ['<html lang="ZH_Hans">', 'zh'],
    ['<html xml:lang="nl">', 'nl'],
    ['<body lang="ko">', 'ko'],
    ['<meta http-equiv="Content-Language" content="fr, en">', null],
    ['<meta http-equiv="Content-Language" content="fr">', 'fr'],
    ['<meta property="og:locale" content="pt_BR">', 'pt'],
    ['<html lang="">', null],
    ['<html lang="{{lang}}">', null],
    ['<html lang="kor">', 'ko'],
    ['<html lang="iw">', 'he'],
    ...['jp', 'cn', 'kr', 'utf-8', 'und', 'xx', 'html'].map((tag) => [
      `<html lang="${tag}">`,
      null,
    ]),
    ['<html lang="utf-8"><body lang="fr">', 'fr'],
    ['<html lang="jp"><meta property="og:locale" content="ja_JP">', 'ja'],
  ])('%s', (html, lang) => {
    expect(pageLanguage(parse(html as string))).toBe(lang);
  });
});

describe('article', () => {
  it.each([
    ['<meta property="og:type" content="article">', true],
    ['<meta property="og:type" content="website">', false],
    ['<meta property="article:published_time" content="2020-03-09">', true],
    [ld({ '@type': 'LiveBlogPosting' }), true],
    [ld({ '@type': 'https://schema.org/NewsArticle' }), true],
    [ld({ '@type': 'ItemList' }), false],
    ['<div itemscope itemtype="http://schema.org/NewsArticle">', true],
    ['<div itemscope itemtype="http://schema.org/Recipe">', false],
    ['<article>', false],
  ])('%s', (html, expected) => {
    expect(isArticle(parse(html))).toBe(expected);
  });
});

describe('the date as the page changes', () => {
  const page = () =>
    parse(
      `<html lang="en"><title>First story of the day</title><meta property="article:published_time" content="2020-03-09">${ld({})}<main><h1>First story</h1><p>9 March 2020</p></main>`,
    );
  const meta = 'meta[property="article:published_time"]';

  it.each<[string, (document: Document) => void]>([
    ['meta content', (d) => d.querySelector(meta)?.setAttribute('content', '2024-02-10')],
    [
      'JSON-LD',
      (d) => {
        d.querySelector(meta)?.remove();
        const script = d.querySelector('script');
        if (script) script.textContent = '{"@type":"NewsArticle","datePublished":"2024-02-10"}';
      },
    ],
    [
      'words',
      (d) => {
        d.querySelector(meta)?.remove();
        (d.querySelector('p')?.firstChild as Text).data = '10 February 2024';
      },
    ],
    [
      'a replaced article',
      (d) => {
        d.querySelector(meta)?.remove();
        d.body.innerHTML = '<main><h1>Second</h1><time datetime="2024-02-10">x</time></main>';
      },
    ],
  ])('follows %s, changed in place', (_, change) => {
    const document = page();
    const date = new DateFinder(document, signal);
    expect(dateOf(date)).toBe('2020-03-09');
    change(document);
    expect(dateOf(date)).toBe('2024-02-10');
  });

  it('is not looked for again on a page that stays as it is', () => {
    const document = page();
    const date = new DateFinder(document, signal);
    const clues = date.read();
    expect(clues).not.toBeNull();
    expect(date.read(), 'the same object').toBe(clues);
    document.body.append('more');
    expect(date.read()).not.toBe(clues);
  });

  it('observes nothing once its page is left, and still answers', () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const left = new AbortController();
    const document = page();
    const date = new DateFinder(document, left.signal);
    date.read();
    expect(observe).toHaveBeenCalled();
    disconnect.mockClear();
    left.abort();
    expect(disconnect).toHaveBeenCalledOnce();
    observe.mockClear();
    document.querySelector(meta)?.setAttribute('content', '2024-02-10');
    expect(dateOf(date)).toBe('2024-02-10');
    expect(observe).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('a page that is hard to read', () => {
  it('reads the first of very many things, and no linked data without end', () => {
    const article = { '@type': 'NewsArticle', datePublished: '2020-03-09' };
    const many = Array(300_000).fill({ '@type': 'Thing' });
    const few = Array(150_000).fill({});
    expect(publicationDateOf(parse(ld([article, ...few])))?.date).toBe('2020-03-09');
    expect(publicationDateOf(parse(ld({ ...article, mentions: many })))).toBeNull();
    expect(isArticle(parse(ld(many)))).toBe(false);
    const deep = `<script type="application/ld+json">${'['.repeat(500_000)}</script>`;
    expect(publicationDateOf(parse(deep))).toBeNull();
  });

  it('finds no date where a page breaks the search for it', () => {
    const page = parse('<form itemprop="datePublished"><input name="getAttribute">');
    expect(() => dateClues(page)).toThrow();
    expect(new DateFinder(page, signal).read()).toBeNull();
  });

  it('reads linked data with a long text, also one that must be repaired', () => {
    const long = ld({
      '@type': 'Report',
      datePublished: '2020-03-09',
      text: 'x, '.repeat(150_000),
    });
    // If time grew with the square of the length, this would exceed the test's time limit.
    expect(publicationDateOf(parse(long))?.date).toBe('2020-03-09');
    expect(publicationDateOf(parse(long.replace('"}', '\n",}')))?.date).toBe('2020-03-09');
  });
});
