// The day that pages tell of their own article, by markup of the kinds that sites have.
import { describe, expect, test } from 'vitest';
import { publicationDate } from '../../dates/publication/publication-date.ts';
import { dateClues } from './date-clues.ts';

const address = '<link rel="canonical" href="https://n.example/news/ferry">';
/** A page at the address of an article, unless it says another: the test's own is a front page's. */
const parse = (html: string) =>
  new DOMParser().parseFromString(/canonical/.test(html) ? html : address + html, 'text/html');
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const now = new Date('2026-11-20T12:00:00Z');
const find = (html: string) => publicationDate(dateClues(parse(html)), now);
const dayOf = (html: string) => find(html)?.date ?? null;

const lang = (tag: string) => `<html lang="${tag}">`;
const head = '<title>Ferry opens to skiers - The Harbour Post</title>';
const h1 = '<h1>Ferry opens to skiers</h1>';
const prose = `<p>${'The ferry left the harbour in the morning with skiers on board. '.repeat(4)}</p>`;
const page = (byline: string, more = '') =>
  `${head}${more}<body><article>${h1}${byline}${prose}</article>`;

const article = { '@type': 'NewsArticle', datePublished: '2020-03-09T08:00:00Z' };
const json = JSON.stringify(article);

describe('JSON-LD', () => {
  test.each<[string, string, string | null]>([
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

describe('the address', () => {
  const at = (address: string) => `${head}<link rel="canonical" href="${address}">`;
  test.each<[string, string | null]>([
    ['https://n.example/world/2020/03/09/ferry-opens', '2020-03-09'],
    ['https://n.example/world/2020/mar/09/ferry-opens', '2020-03-09'],
    ['https://n.example/2020-03/09/c_1125.htm', '2020-03-09'],
    ['https://n.example/n1/2020/0309/c1002-3162.html', '2020-03-09'],
    ['https://n.example/20200309/ferry-1568.html', '2020-03-09'],
    ['https://n.example/articles/ferry-opens-20200309/', '2020-03-09'],
    ['https://n.example/news/20200309-OYT1T50000/', '2020-03-09'],
    ['https://n.example/2020/03/09/', null],
    ['https://n.example/archive/20200309.html', null],
    ['https://n.example/2020/03/ferry-opens', null],
    ['https://n.example/news/20209931-1', null],
    ['https://n.example/news/a-1202003091', null],
  ])('%s', (address, date) => {
    expect(find(at(address))).toEqual(date && { date, from: 'address' });
  });
});

describe('words beside the headline', () => {
  test.each<[string, string, string]>([
    ['en', 'By A. Writer, 9 March 2020', '2020-03-09'],
    ['en', 'Published 8:10 a.m., March 9, 2020 | Updated March 12, 2020', '2020-03-09'],
    ['en', 'Updated March 12, 2020. Published March 9, 2020', '2020-03-09'],
    ['de', '09.03.2020, 08:15 Uhr', '2020-03-09'],
    ['de', 'Veröffentlicht am 9. März 2020, aktualisiert am 12. März 2020', '2020-03-09'],
    ['nl', 'Gepubliceerd: 9 maart 2020 08:15, laatst gewijzigd: 12 maart 2020', '2020-03-09'],
    ['fr', 'Publié le 09/03/2020 à 08:15, mis à jour le 12/03/2020', '2020-03-09'],
    ['es', 'Actualizado 12/03/2020 - Publicado 09/03/2020', '2020-03-09'],
    ['pt', 'Publicado em 9 de março de 2020 às 8h15 - Atualizado 12/03/2020', '2020-03-09'],
    ['it', 'Pubblicato il 9 marzo 2020 - Aggiornato il 12 marzo 2020', '2020-03-09'],
    ['ru', 'Опубликовано 9 марта 2020, обновлено 12 марта 2020', '2020-03-09'],
    ['uk', '9 березня 2020, 08:15', '2020-03-09'],
    ['pl', 'Publikacja: 09.03.2020 Aktualizacja: 12.03.2020', '2020-03-09'],
    ['tr', 'Giriş Tarihi: 09.03.2020 Güncelleme: 12.03.2020', '2020-03-09'],
    ['ko', '입력 2020.03.09 08:15 | 수정 2020.03.12 10:00', '2020-03-09'],
    ['ja', '2020年3月9日 8時15分', '2020-03-09'],
    ['ja', '公開日 2020/03/09 更新日 2020/03/12', '2020-03-09'],
    ['zh', '2020-03-09 08:15 来源：港口报', '2020-03-09'],
    ['zh', '發布時間：2020/03/09 08:15 最後更新：2020/03/12', '2020-03-09'],
    ['ar', 'نشر في 9 مارس 2020 - آخر تحديث 12 مارس 2020', '2020-03-09'],
    ['he', 'פורסם: 09.03.2020 עודכן: 12.03.2020', '2020-03-09'],
    ['el', 'Δημοσίευση 9 Μαρτίου 2020 | Ενημέρωση 12 Μαρτίου 2020', '2020-03-09'],
    ['sv', 'Publicerad 9 mars 2020, uppdaterad 12 mars 2020', '2020-03-09'],
    ['nb', 'Publisert 9. mars 2020. Oppdatert 12. mars 2020', '2020-03-09'],
    ['da', '9. mar. 2020 kl. 08.15', '2020-03-09'],
    ['fi', 'Julkaistu 9.3.2020, päivitetty 12.3.2020', '2020-03-09'],
    ['cs', 'Publikováno 9. března 2020, aktualizováno 12. března 2020', '2020-03-09'],
    ['hy', '09 Մարտի, 2020, 08:15', '2020-03-09'],
    ['id', 'Senin, 09 Mar 2020 08:15 WIB', '2020-03-09'],
    ['hi', 'प्रकाशित: 9 मार्च 2020, अपडेटेड 12 मार्च 2020', '2020-03-09'],
    ['vi', 'Thứ hai, 9/3/2020, 08:15 (GMT+7)', '2020-03-09'],
    ['th', 'เผยแพร่ 9 มี.ค. 2563 แก้ไข 12 มี.ค. 2563', '2020-03-09'],
  ])('%s: %s', (tag, byline, date) => {
    expect(find(`${lang(tag)}${page(`<p class="byline">${byline}</p>`)}`)).toEqual({
      date,
      from: 'headline',
    });
  });

  test.each<[string, string]>([
    ['en', 'Updated March 12, 2020'],
    ['ja', '2020年3月12日 更新'],
    ['ko', '최종수정 2020.03.12'],
    ['zh', '更新时间：2020-03-12'],
    ['pl', 'Zaktualizowano 12 marca 2020'],
    ['hu', 'Tegnap'],
  ])('%s: %s is no day of publication', (tag, byline) => {
    expect(find(`${lang(tag)}${page(`<p>${byline}</p>`)}`)).toBeNull();
  });

  test.each([
    ['a sentence', '<p>The two sides met on 28 February 2019 and did not agree.</p>'],
    ['a caption', '<div><img><p>The harbour of the town in spring, 24 April 2019</p></div>'],
    ['a menu', '<nav><span>9 March 2020</span></nav>'],
    ['two days', '<p>9 March 2020</p><p>12 March 2020</p>'],
  ])('%s tells none', (_, html) => expect(dayOf(page(html))).toBeNull());

  test('labels in elements of their own', () => {
    const html = page(
      '<dl><dt>Updated</dt><dd>12 March 2020</dd><dt>Published</dt><dd>9 March 2020</dd></dl>',
    );
    expect(dayOf(html)).toBe('2020-03-09');
  });

  test('the longest name in the title is the headline, not the site’s', () => {
    const html = `${head}<h1>The Harbour Post</h1><p>20 November 2026</p><nav></nav><div>${'x '.repeat(900)}</div><main><h1>Ferry opens to skiers</h1><p>9 March 2020</p></main>`;
    expect(dayOf(html)).toBe('2020-03-09');
  });
});

describe('a front page', () => {
  test.each(['https://n.example/', 'https://n.example/en', 'https://n.example/index.html'])(
    '%s has no day',
    (address) => {
      const html = `<link rel="canonical" href="${address}"><meta property="og:type" content="website">${ld({ '@type': 'NewsArticle', datePublished: '2014-05-01' })}`;
      expect(dayOf(html)).toBeNull();
    },
  );
});

describe('where only UTC is told', () => {
  const utc = (time: string) => `<meta property="article:published_time" content="${time}">`;
  test.each<[string, string, object]>([
    [
      'the local day of the same moment',
      page('<time datetime="2020-03-09T21:30:00-05:00">x</time>', utc('2020-03-10T02:30:00Z')),
      { date: '2020-03-09' },
    ],
    [
      'the local day that readers see',
      page('<p>Published 8:10 a.m., March 9, 2020 (Seoul)</p>', utc('2020-03-08T23:10:00Z')),
      { date: '2020-03-09' },
    ],
    [
      'the local day in the address',
      `<link rel="canonical" href="https://n.example/2020/03/09/x">${utc('2020-03-10T02:30:00Z')}`,
      { date: '2020-03-09' },
    ],
    [
      'perhaps the day after',
      utc('2020-03-08T23:10:00Z'),
      { date: '2020-03-08', until: '2020-03-09' },
    ],
    ['the same day everywhere', utc('2020-03-09T08:00:00Z'), { date: '2020-03-09' }],
    [
      'not the day of a change',
      page('<p>Updated March 9, 2020</p>', utc('2020-03-08T23:10:00Z')),
      { date: '2020-03-08', until: '2020-03-09' },
    ],
    [
      'not a day on which that moment was nowhere',
      page('<p>March 9, 2020</p>', utc('2020-03-08T08:00:00Z')),
      { date: '2020-03-08' },
    ],
  ])('%s', (_, html, found) => expect(find(html)).toEqual({ from: 'meta', ...found }));
});

describe('a page that is rewritten', () => {
  const dated = (published: string, modified: string) =>
    ld({ '@type': 'NewsArticle', datePublished: published, dateModified: modified });
  const changed = '<p>Last updated 1 day ago</p>';
  test.each<[string, string, object]>([
    [
      'for years has a span',
      page(changed, dated('2012-05-10', '2026-04-24')),
      { date: '2012-05-10/2026-04-24' },
    ],
    [
      'for weeks may be of any day until then',
      page('<p>Mis à jour le 24 avril 2020</p>', dated('2020-03-09', '2020-04-24')),
      { date: '2020-03-09', until: '2020-04-24' },
    ],
    [
      'within days is corrected',
      page(changed, dated('2020-03-09', '2020-03-16')),
      { date: '2020-03-09' },
    ],
    [
      'and shows its first day is of that day',
      page(`<p>9 March 2020</p>${changed}`, dated('2020-03-09', '2026-04-24')),
      { date: '2020-03-09' },
    ],
    [
      'by its publisher’s software only is of its first day',
      page('', dated('2020-03-09', '2026-04-24')),
      { date: '2020-03-09' },
    ],
  ])('%s', (_, html, found) => expect(find(html)).toEqual({ from: 'json-ld', ...found }));
});
