// What a page declares about itself: its language, its date, whether it is an article.
import { describe, expect, it } from 'vitest';
import { DateFinder, isArticle, pageLanguage } from '../index.ts';
import { edtfOf, publicationDate } from './publication-date.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
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

describe('a date as written', () => {
  const now = new Date('2026-11-20T12:00:00Z');
  it.each([
    ['2020-03-09T08:15:00+09:00', '2020-03-09'],
    ['2020-03-09 08:15', '2020-03-09'],
    ['2020/3/9', '2020-03-09'],
    ['20200309', '2020-03-09'],
    ['20200309T081500Z', '2020-03-09'],
    ['2020-03', '2020-03'],
    ['09.03.2020', '2020-03-09'],
    ['Mon, 09 Mar 2020 08:15:00 GMT', '2020-03-09'],
    ['March 9, 2020', '2020-03-09'],
    ['Mon Mar 09 08:15:00 UTC 2020', '2020-03-09'],
    ['1583712000', '2020-03-09'],
    ['1583712000000', '2020-03-09'],
    ['2026-11-21', '2026-11-21'],
    ['2026-11-23', null],
    ['1970-01-01', null],
    ['2020-13-01', null],
    ['2020-02-30', null],
    ['03/09/2020', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (written, date) => {
    expect(edtfOf(written, now)).toBe(date);
  });
});

describe('day of publication', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2020-03-09T08:00:00Z' };
  it.each<[string, string, string | null]>([
    ['JSON-LD', ld(article), '2020-03-09'],
    ['a graph', ld({ '@graph': [{ '@type': 'WebSite' }, article] }), '2020-03-09'],
    [
      'an array',
      ld([{ '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2021-01-02' }]),
      '2021-01-02',
    ],
    ['a page’s main entity', ld({ '@type': 'WebPage', mainEntity: article }), '2020-03-09'],
    ['a web page', ld({ '@type': 'WebPage', datePublished: '2020-03-09' }), '2020-03-09'],
    [
      'JSON with a raw line feed and a trailing comma',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb","datePublished":"2020-03-09",}</script>',
      '2020-03-09',
    ],
    ['JSON that is none', '<script type="application/ld+json">{"datePublished":</script>', null],
    [
      'this article among others',
      `<link rel="canonical" href="https://n.example/b">${ld([
        { ...article, url: 'https://n.example/a' },
        {
          ...article,
          datePublished: '2022-02-02',
          mainEntityOfPage: { '@id': 'https://n.example/b#x' },
        },
      ])}`,
      '2022-02-02',
    ],
    ['a list of articles', ld([article, { ...article, datePublished: '2022-02-02' }]), null],
    ['related articles', ld({ '@type': 'ItemList', itemListElement: [article] }), null],
    ['only a change', ld({ '@type': 'NewsArticle', dateModified: '2020-03-09' }), null],
    ['Open Graph', '<meta property="article:published_time" content="2020-03-09">', '2020-03-09'],
    ['a modified time', '<meta property="article:modified_time" content="2020-03-09">', null],
    ['Parsely', '<meta name="parsely-pub-date" content="2020-03-09T00:00Z">', '2020-03-09'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2020-03-09">', '2020-03-09'],
    ['microdata', '<span itemprop="datePublished" content="2020-03-09">x</span>', '2020-03-09'],
    ['pubdate', '<time pubdate datetime="2020-03-09">', '2020-03-09'],
    [
      'the article’s header',
      '<article><header><time datetime="2020-03-09">x</time></header></article><time datetime="2024-01-01">',
      '2020-03-09',
    ],
    [
      'teasers',
      '<article><time datetime="2020-03-09"></time></article><article><time datetime="2021-03-09"></time></article>',
      null,
    ],
    ['no date', '<p>On 9 March 2020', null],
  ])('%s', (_, html, date) => {
    expect(publicationDate(parse(html))).toBe(date);
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

describe('reading again', () => {
  it('looks again only when something that may hold the date has changed', () => {
    const page = parse('<html lang="en"><title>a</title><p>x');
    const date = new DateFinder(page);
    expect(date.read()).toBeNull();
    page.body.insertAdjacentHTML('beforeend', '<time datetime="2024-02-09">');
    expect(date.read()).toBe('2024-02-09');
    page.querySelector('time')?.setAttribute('datetime', '2024-02-10');
    page.body.append('more text');
    expect(date.read(), 'nothing was added or removed').toBe('2024-02-09');
    page.title = 'b';
    expect(date.read()).toBe('2024-02-10');
  });

  it('reads the first of very many things, and no linked data without end', () => {
    const article = { '@type': 'NewsArticle', datePublished: '2020-03-09' };
    const many = Array(300_000).fill({ '@type': 'Thing' });
    const few = Array(150_000).fill({});
    expect(publicationDate(parse(ld([article, ...few])))).toBe('2020-03-09');
    expect(publicationDate(parse(ld({ ...article, mentions: many })))).toBeNull();
    expect(isArticle(parse(ld(many)))).toBe(false);
    const deep = `<script type="application/ld+json">${'['.repeat(500_000)}</script>`;
    expect(publicationDate(parse(deep))).toBeNull();
  });

  it('finds no date where a page breaks the search for it', () => {
    const page = parse('<form itemprop="datePublished"><input name="matches">');
    expect(() => publicationDate(page)).toThrow();
    expect(new DateFinder(page).read()).toBeNull();
  });

  it('reads linked data with a long text, also one that must be repaired', () => {
    const long = ld({
      '@type': 'Report',
      datePublished: '2020-03-09',
      text: 'x, '.repeat(150_000),
    });
    // If time grew with the square of the length, this would exceed the test's time limit.
    expect(publicationDate(parse(long))).toBe('2020-03-09');
    expect(publicationDate(parse(long.replace('"}', '\n",}')))).toBe('2020-03-09');
  });
});
