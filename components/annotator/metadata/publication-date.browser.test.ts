// The day that pages tell of their own article in markup: JSON-LD, meta, microdata, RDFa, time.
import { describe, expect, test } from 'vitest';
import {
  article,
  dayOf,
  find,
  h1,
  head,
  json,
  lang,
  ld,
  page,
  prose,
  script,
} from '../../../tests/testing/dated-page.ts';

describe('JSON-LD', () => {
  test.each<[string, string, string | null]>([
    [
      'two things in a row, which is no JSON',
      script(`{"@type":"Organization"}${json}`),
      '2020-03-09',
    ],
    [
      'a part of its page',
      ld({ '@type': 'WebPage', hasPart: { '@type': 'NewsArticle', datePublished: '2020-03-09' } }),
      '2020-03-09',
    ],
    [
      'with the prefix of its vocabulary',
      ld({ '@type': 'schema:NewsArticle', 'schema:datePublished': '2020-03-09' }),
      '2020-03-09',
    ],
    ['an article', ld(article), '2020-03-09'],
    ['a graph', ld({ '@graph': [{ '@type': 'WebSite' }, article] }), '2020-03-09'],
    [
      'an array',
      ld([{ '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2021-01-02' }]),
      '2021-01-02',
    ],
    ['a page’s main entity', ld({ '@type': 'WebPage', mainEntity: article }), '2020-03-09'],
    ['a web page', ld({ '@type': 'WebPage', datePublished: '2020-03-09' }), '2020-03-09'],
    [
      'a site’s own web page',
      `<meta property="og:type" content="website">${ld({ '@type': 'WebPage', datePublished: '2020-03-09' })}`,
      null,
    ],
    ['CDATA in comments', script(`/* <![CDATA[ */${json}/* ]]> */`), '2020-03-09'],
    ['CDATA in line comments', script(`//<![CDATA[\n[${json}]\n//]]>`), '2020-03-09'],
    ['a list in bare CDATA', script(`<![CDATA[[${json}]]]>`), '2020-03-09'],
    ['an HTML comment', script(`<!-- ${json} -->`), '2020-03-09'],
    [
      'a raw line feed and a trailing comma',
      script('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2020-03-09",}'),
      '2020-03-09',
    ],
    ['escaped quotes', script(json.replaceAll('"', '&quot;')), '2020-03-09'],
    [
      'broken beyond repair',
      script('{"@type":"NewsArticle","headline":"The "ferry"","datePublished":"2020-03-09"}'),
      '2020-03-09',
    ],
    ['JSON that is none', script('{"datePublished":'), null],
    ['a fact check', ld({ '@type': 'ClaimReview', datePublished: '2020-03-09' }), '2020-03-09'],
    [
      'Baidu',
      ld({ '@context': 'https://ziyuan.baidu.com/x.jsonld', pubDate: '2020-03-09T08:00:00' }),
      '2020-03-09',
    ],
    [
      'a live blog, of its own day',
      ld({
        '@type': 'LiveBlogPosting',
        datePublished: '2020-03-09',
        liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2020-03-11' }],
      }),
      '2020-03-09',
    ],
    [
      'a live blog that tells only when it began',
      ld({ '@type': 'LiveBlogPosting', coverageStartTime: '2020-03-09' }),
      '2020-03-09',
    ],
    ['a video', ld({ '@type': 'VideoObject', datePublished: '2020-03-09' }), null],
    [
      'a video in an article',
      ld({ ...article, video: { '@type': 'VideoObject', datePublished: '2019-01-01' } }),
      '2020-03-09',
    ],
    [
      'a value with its type',
      ld({ ...article, datePublished: { '@value': '2020-03-09' } }),
      '2020-03-09',
    ],
    [
      'the one with this page’s address',
      `<link rel="canonical" href="https://n.example/b/">${ld([
        { ...article, url: 'https://n.example/a' },
        {
          ...article,
          datePublished: '2022-02-02',
          mainEntityOfPage: { '@id': 'http://www.n.example/b#x' },
        },
      ])}`,
      '2022-02-02',
    ],
    [
      'the one with this page’s headline',
      `${page('')}${ld([
        { ...article, headline: 'Another story of the day' },
        { ...article, datePublished: '2022-02-02', headline: 'Ferry opens to skiers' },
      ])}`,
      '2022-02-02',
    ],
    ['a list of articles', ld([article, { ...article, datePublished: '2022-02-02' }]), null],
    ['related articles', ld({ '@type': 'ItemList', itemListElement: [article] }), null],
    ['only a change', ld({ '@type': 'NewsArticle', dateModified: '2020-03-09' }), null],
    ['a job', ld({ '@type': 'JobPosting', datePublished: '2020-03-09' }), null],
  ])('%s', (_, html, date) => {
    expect(dayOf(html)).toBe(date);
    if (date) expect(find(html)?.from).toBe('json-ld');
  });
});

describe('meta', () => {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  test.each([
    'article:published_time',
    'article:published_time ',
    'og:published_time',
    'datePublished',
    'parsely-pub-date',
    'sailthru.date',
    'DC.date.issued',
    'dcterms.created',
    'dc.date',
    'pubdate',
    'publish-date',
    'publication_date',
    'cXenseParse:recs:publishtime',
    'weibo: article:create_at',
    'citation_publication_date',
    'date',
    'displaydate',
    'original-publish-date',
    'content_create_date',
  ])('%s', (name) => {
    expect(find(`${head}${meta(name, '2020-03-09')}`)).toEqual({
      date: '2020-03-09',
      from: 'meta',
    });
  });

  test.each([
    'article:modified_time',
    'og:updated_time',
    'last-modified',
    'expires',
    'article:publisher',
    'video:release_date',
    'article:expiration_time',
    'unpublish_date',
    'articleFirstPublished',
  ])('%s is not it', (name) => {
    expect(dayOf(`${head}${meta(name, '2020-03-09')}`)).toBeNull();
  });

  test('blank is nothing, and the most reliable name counts', () => {
    const html = `${meta('date', '2024-01-01')}${meta('article:published_time', ' ')}${meta('dc.date.issued', '2020-03-09')}`;
    expect(dayOf(html)).toBe('2020-03-09');
  });
});

describe('microdata and RDFa', () => {
  const item = (type: string, inner: string) =>
    `<div itemscope itemtype="https://schema.org/${type}">${inner}</div>`;
  const date = '<meta itemprop="datePublished" content="2020-03-09">';
  test.each<[string, string, string | null]>([
    [
      'without a scope',
      '<span itemprop="datePublished" content="2020-03-09">x</span>',
      '2020-03-09',
    ],
    ['in words', `${lang('fr')}<time itemprop="datePublished">9 mars 2020</time>`, '2020-03-09'],
    ['in Chinese', `${lang('zh')}<b itemprop="datePublished">2020年03月09日</b>`, '2020-03-09'],
    ['of an article', item('NewsArticle', date), '2020-03-09'],
    ['of a page', item('WebPage', date), '2020-03-09'],
    ['of a video', item('VideoObject', date), null],
    ['of a comment', item('Comment', date), null],
    ['of a video in an article', item('NewsArticle', item('VideoObject', date)), null],
    ['of an event', item('Event', date), null],
    ['a change', item('NewsArticle', '<time itemprop="dateModified" datetime="2020-03-09">'), null],
    [
      'of teasers',
      item('NewsArticle', date) + item('NewsArticle', date.replace('2020', '2021')),
      null,
    ],
    [
      'of the article with the headline, among teasers',
      head + item('NewsArticle', date.replace('2020', '2021')) + item('NewsArticle', h1 + date),
      '2020-03-09',
    ],
    [
      'RDFa',
      '<div typeof="sioc:Item foaf:Document"><span property="dc:date dc:created" content="2020-03-09T08:15:00+01:00">x</span></div>',
      '2020-03-09',
    ],
    [
      'RDFa of a comment',
      '<div typeof="sioc:Post sioct:Comment"><span property="dc:date dc:created" content="2020-03-09">x</span></div>',
      null,
    ],
  ])('%s', (_, html, expected) => {
    expect(dayOf(html)).toBe(expected);
    if (expected) expect(find(html)?.from).toBe('microdata');
  });
});

describe('time', () => {
  test.each<[string, string, string | null]>([
    ['beside the headline', page('<time datetime="2020-03-09">x</time>'), '2020-03-09'],
    ['pubdate', page('<time pubdate datetime="2020-03-09">'), '2020-03-09'],
    [
      'published after updated',
      page(
        '<p>Updated <time class="updated" datetime="2024-05-01">1 May</time> · Published <time class="entry-date published" datetime="2020-03-09">9 March</time></p>',
      ),
      '2020-03-09',
    ],
    [
      'only updated',
      page('<p>Last updated <time class="updated" datetime="2024-05-01">1 May</time></p>'),
      null,
    ],
    [
      'only a label of change',
      page('<p>Aktualisiert am <time datetime="2024-05-01">1. Mai</time></p>'),
      null,
    ],
    [
      'said to be published in words, updated by the theme',
      page('<p>Posted on <time class="updated" datetime="2020-03-09">9 March</time></p>'),
      '2020-03-09',
    ],
    [
      'dateModified',
      page('<time class="story-datetime" itemprop="dateModified" datetime="2024-11-27">x</time>'),
      null,
    ],
    [
      'what it shows, not when it was edited',
      `${lang('fr')}${page('<time datetime="2020-03-12T10:18:46Z">Publié le 9 mars 2020</time>')}`,
      '2020-03-09',
    ],
    [
      'that says both in itself',
      page('<time datetime="2020-03-09">Posted: Mar 9, 2020 | Last Updated: March 12</time>'),
      '2020-03-09',
    ],
    [
      'in an article’s header, without a headline',
      `${lang('fi')}<article><header><time>9 maaliskuuta 2020</time></header></article><time datetime="2024-01-01">`,
      '2020-03-09',
    ],
    [
      'of an event, in prose',
      page(
        '<p class="byline">Published 9 March 2020</p><p>Since the talks of <time datetime="2019-02-28">28 February 2019</time> the ferry has sailed.</p>',
      ),
      '2020-03-09',
    ],
    [
      'of teasers',
      '<article><time datetime="2020-03-09"></time></article><article><time datetime="2021-03-09"></time></article>',
      null,
    ],
    [
      'of teasers after the article',
      page('<time datetime="2020-03-09">x</time>') +
        '<h2><a href="/x">More</a></h2><time datetime="2020-03-10">x</time>',
      '2020-03-09',
    ],
    ['of comments', page(`<div class="comments"><time datetime="2020-03-12">x</time></div>`), null],
    [
      'today, in the masthead',
      `${head}<header class="masthead"><time datetime="2026-11-20">Friday</time></header><main>${h1}${prose}</main>`,
      null,
    ],
    ['below a picture', page('<figure><time datetime="2019-03-09">x</time></figure>'), null],
    [
      'in a table of facts',
      page('<table><tr><th>Founded<td><time datetime="1998-03-09">x</time></table>'),
      null,
    ],
  ])('%s', (_, html, date) => expect(dayOf(html)).toBe(date));
});
