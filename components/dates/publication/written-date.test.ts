// Dates as pages of many languages write them.
import { describe, expect, test } from 'vitest';
import { type DateReading, readDate } from './written-date.ts';

const reading = (more: Partial<DateReading> = {}): DateReading => ({
  locale: null,
  dayFirst: null,
  now: new Date('2026-11-20T12:00:00Z'),
  ...more,
});
const dayOf = (written: string, locale: string | null = null) =>
  readDate(written, reading({ locale }))?.date ?? null;

test.each([
  ['2020-03-09T08:15:00+09:00', '2020-03-09'],
  ['2020-03-09 08:15', '2020-03-09'],
  ['2020/3/9', '2020-03-09'],
  ['20200309', '2020-03-09'],
  ['20200309T081500Z', '2020-03-09'],
  ['202003090815', '2020-03-09'],
  ['2020-03', '2020-03'],
  ['09.03.2020', '2020-03-09'],
  ['09.03.20', '2020-03-09'],
  ['9. 3. 2020', '2020-03-09'],
  ['2020. 3. 9.', '2020-03-09'],
  ['Mon, 09 Mar 2020 08:15:00 GMT', '2020-03-09'],
  ['Mon Mar 09 08:15:00 UTC 2020', '2020-03-09'],
  ['1583712000', '2020-03-09'],
  ['1583712000000', '2020-03-09'],
  ['2026-11-21', '2026-11-21'],
  ['２０２０年３月９日', '2020-03-09'],
])('%s, in no language', (written, date) => expect(dayOf(written)).toBe(date));

test.each([
  ['2026-11-23'],
  ['1970-01-01'],
  ['2020-13-01'],
  ['2020-02-30'],
  ['09.13.2020'],
  ['12:30 Mar 2020'],
  ['March 2020'],
  ['9 March'],
  ['10.15.30 Uhr'],
  ['version 2.9.2020.1'],
  ['yesterday'],
  ['3 hours ago'],
  ['vor 2 Tagen'],
  [''],
])('%s is no day', (written) => expect(dayOf(written, 'en-US')).toBeNull());

test.each([
  ['en', 'March 9, 2020'],
  ['en', 'Monday 9 March 2020'],
  ['en', '9th of March, 2020'],
  ['en', '8:15 a.m. March 9, 2020'],
  ['en', 'Mar. 9, 2020, 8:15 am'],
  ['en-GB', '09/03/2020'],
  ['en-US', '3/9/2020'],
  ['nl', 'maandag 9 maart 2020 om 08:15'],
  ['nl', '9 mrt. 2020'],
  ['de', 'Montag, 9. März 2020, 08.15 Uhr'],
  ['de', '9.3.2020'],
  ['fr', 'lundi 9 mars 2020 à 08h15'],
  ['fr', 'le 09/03/2020 à 8 h 15'],
  ['es', '9 de marzo de 2020'],
  ['es', 'marzo 9 de 2020'],
  ['es', '09/mar/2020'],
  ['ru', '9 марта 2020, 08:15'],
  ['ru', '9 МАРТА 2020 г.'],
  ['ko', '2020년 3월 9일 오전 8:15'],
  ['ko', '2020.03.09 08:15'],
  ['ja', '2020年3月9日（月）8時15分'],
  ['ja', '令和2年3月9日'],
  ['zh', '2020年03月09日08:15'],
  ['zh-TW', '民國109年3月9日'],
  ['ar', '9 مارس 2020'],
  ['ar', 'الإثنين ٩ مارس ٢٠٢٠'],
  ['ar', '9 آذار 2020'],
  ['pt', '9 de março de 2020 às 8h15'],
  ['pt-BR', '09/03/2020 08h15'],
  ['pt', '9.mar.2020'],
  ['it', 'lunedì 9 marzo 2020'],
  ['pl', '9 marca 2020'],
  ['tr', '9 Mart 2020 Pazartesi'],
  ['tr', '09.03.2020 - 08:15'],
  ['uk', '9 березня 2020, 08:15'],
  ['sv', '9 mars 2020 kl. 08:15'],
  ['sv', 'den 9:e mars 2020'],
  ['da', '9. marts 2020'],
  ['nb', '9. mars 2020'],
  ['fi', '9. maaliskuuta 2020'],
  ['fi', '9.3.2020 klo 8.15'],
  ['cs', '9. března 2020'],
  ['el', '9 Μαρτίου 2020'],
  ['el', '9 ΜΑΡΤΙΟΥ 2020'],
  ['he', '9 במרץ 2020'],
  ['he', '09.03.2020'],
  ['hy', '9 Մարտի, 2020'],
  ['id', 'Senin, 9 Maret 2020 08:15 WIB'],
  ['id', '09/03/2020, 08:15 WIB'],
  ['hi', '9 मार्च 2020'],
  ['hi', 'Mon, 09 Mar 2020 08:15 AM (IST)'],
  ['vi', 'Thứ hai, 9/3/2020, 08:15 (GMT+7)'],
  ['vi', '9 tháng 3, 2020'],
  ['vi', '9 tháng 3 năm 2020'],
  ['th', '9 มีนาคม 2563'],
  ['th', '9 มี.ค. 2563 08:15 น.'],
  ['th', 'วันที่ ๙ มีนาคม พ.ศ. ๒๕๖๓'],
  ['is', '9. mars 2020'],
  ['hu', '2020. március 9.'],
  ['lt', '2020 m. kovo 9 d.'],
  ['fa', '۹ مارس ۲۰۲۰'],
])('%s: %s', (locale, written) => expect(dayOf(written, locale)).toBe('2020-03-09'));

test.each([
  ['de-AT', '9. Jänner 2020', '2020-01-09'],
  ['tr', '9 AĞUSTOS 2020', '2020-08-09'],
  ['tr', '9 Kasım 2020', '2020-11-09'],
  ['fi', '9 marraskuuta 2020', '2020-11-09'],
  ['fr', '1er août 2020', '2020-08-01'],
  ['pl', '9 września 2020', '2020-09-09'],
  ['cs', '9. července 2020', '2020-07-09'],
  ['cs', '9. června 2020', '2020-06-09'],
  ['hi', '9 जून 2020', '2020-06-09'],
  ['hi', '9 जनवरी 2020', '2020-01-09'],
  ['ar', '9 كانون الثاني 2020', '2020-01-09'],
  ['ar', '9 تشرين الثاني 2020', '2020-11-09'],
  ['ar', '9 جوان 2020', '2020-06-09'],
  ['en', 'Sept. 9, 2020', '2020-09-09'],
  ['th', '9 มิ.ย. 2563', '2020-06-09'],
])('%s: %s, not a name like it', (locale, written, date) =>
  expect(dayOf(written, locale)).toBe(date),
);

test.each([
  ['9 мая 2020', '2020-05-09'],
  ['9 de outubro de 2020', '2020-10-09'],
  ['9 Δεκεμβρίου 2020', '2020-12-09'],
])('%s, on a page that declares English', (written, date) =>
  expect(dayOf(written, 'en-US')).toBe(date),
);

describe('a day and a month that could be each other', () => {
  const ambiguous = '03/09/2020';
  test.each([
    [null, null],
    ['en', null],
    ['en-US', '2020-03-09'],
    ['en-GB', '2020-09-03'],
    ['fr', '2020-09-03'],
    ['vi', '2020-09-03'],
    ['no tag', null],
  ])('as the language (%s) has it', (locale, date) => expect(dayOf(ambiguous, locale)).toBe(date));

  test.each([
    [true, '2020-09-03'],
    [false, '2020-03-09'],
  ])('or as other dates of the page have it (day first: %s)', (dayFirst, date) => {
    const told = readDate(ambiguous, reading({ locale: 'en', dayFirst }));
    expect(told?.date).toBe(date);
  });

  test('no order is needed where it can be one only', () => {
    expect(dayOf('25/03/2020')).toBe('2020-03-25');
    expect(dayOf('03/25/2020')).toBe('2020-03-25');
    expect(dayOf('03/03/2020')).toBe('2020-03-03');
  });
});

describe('the moment', () => {
  const at = Date.parse('2020-03-09T08:15:00Z');
  test.each([
    ['2020-03-09T08:15:00Z', at, true],
    ['2020-03-09T08:15:00.000+0000', at, true],
    ['2020-03-09 08:15 UTC', at, true],
    ['Mon, 09 Mar 2020 08:15:00 GMT', at, true],
    ['1583741700', at, true],
    ['2020-03-09T17:15:00+09:00', at, false],
    ['2020-03-09T03:15-0500', at, false],
    ['2020-03-09T08:15:00', undefined, undefined],
    ['March 9, 2020, 8:15 GMT+7', undefined, undefined],
    ['2020-03-09', undefined, undefined],
  ])('of %s', (written, moment, utc) => {
    const told = readDate(written, reading());
    expect([told?.at, told?.utc]).toEqual([moment, utc]);
  });
});

test.each([
  ['zh', '二〇二〇年三月九日', '2020-03-09'],
  ['zh', '二○二○年十二月三十一日 星期四', '2020-12-31'],
  ['zh', '二零二零年十月二十日', '2020-10-20'],
  ['ja', '令和二年三月九日', '2020-03-09'],
  ['zh', '一九四九年十月一日', null],
])('%s: %s in numerals', (tag, written, date) => expect(dayOf(written, tag)).toBe(date));

test.each([['الاثنين 9 آذار/مارس 2020'], ['9 مارس/آذار 2020'], ['9 مارس / آذار 2020']])(
  '%s: the month by both its names',
  (written) => expect(dayOf(written, 'ar')).toBe('2020-03-09'),
);
