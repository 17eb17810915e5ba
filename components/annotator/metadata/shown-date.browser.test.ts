// The day that pages tell of their own article in words and addresses; what is no day of it.
import { describe, expect, test } from 'vitest';
import { dayOf, find, head, lang, ld, page } from '../../../tests/testing/dated-page.ts';

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
    ['ja', '2020年3月9日 8:00（2020年3月12日 10:00更新）', '2020-03-09'],
    ['zh-TW', '2020/03/09 08:00 (2020/03/12 10:00 更新)', '2020-03-09'],
    ['hu', 'Frissítve: 2020. március 12. Megjelent: 2020. március 9.', '2020-03-09'],
    ['hr', 'Ažurirano: 12. ožujka 2020. Objavljeno: 9. ožujka 2020.', '2020-03-09'],
    ['is', 'Uppfært 12. mars 2020 Birt 9. mars 2020', '2020-03-09'],
    ['en', 'Born: 1 May 1995. Published 9 March 2020', '2020-03-09'],
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
    ['hu', 'Frissítve: 2020. március 12.'],
    ['sr', 'Ažurirano: 12. mart 2020.'],
    ['is', 'Uppfært 12. mars 2020'],
    ['ro', 'Actualizat: 12 martie 2020'],
    ['de', 'Zuletzt bearbeitet am 12. März 2020'],
    ['en', 'Event date: 1 June 2025'],
    ['en', 'Deadline: 1 June 2025'],
    ['en', 'Register by 1 June 2025'],
    ['en', 'Photo taken on 9 March 2019'],
    ['en', 'Retrieved 9 March 2020'],
    ['de', 'geboren am 9. März 1995'],
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
