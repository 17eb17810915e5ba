// How a date of each precision is written in each language of the interface, as a native would write it.
import { describe, expect, test } from 'vitest';
import { formatEdtf } from './index.ts';

const languages = ['en', 'nl', 'de', 'fr', 'es', 'ru', 'ko', 'ja', 'zh-CN', 'zh-TW', 'ar'] as const;

/** ICU uses thin and non-breaking spaces, which look like spaces. */
const seen = (text: string): string => text.replace(/[\u2009\u00a0\u202f]/g, ' ');

// One line a date: en, nl, de, fr, es, ru, ko, ja, zh-CN, zh-TW, ar.
const table: Readonly<Record<string, string>> = {
  // Exact, by month, by year.
  '2020-03-01':
    '1 Mar 2020 | 1 mrt 2020 | 1. März 2020 | 1er mars 2020 | 1 mar 2020 | 1 мар. 2020 | 2020년 3월 1일 | 2020年3月1日 | 2020年3月1日 | 2020年3月1日 | 1 مارس 2020',
  '2020-03':
    'Mar 2020 | mrt 2020 | März 2020 | mars 2020 | mar 2020 | март 2020 | 2020년 3월 | 2020年3月 | 2020年3月 | 2020年3月 | مارس 2020',
  '2020': '2020 | 2020 | 2020 | 2020 | 2020 | 2020 | 2020년 | 2020年 | 2020年 | 2020年 | 2020',
  // Seasons; early, mid and late.
  '2021-21':
    'spring 2021 | lente 2021 | Frühjahr 2021 | printemps 2021 | primavera de 2021 | весна 2021 | 2021년 봄 | 2021年春 | 2021年春季 | 2021年春季 | ربيع 2021',
  '2020-24':
    'winter 2020 | winter 2020 | Winter 2020 | hiver 2020 | invierno de 2020 | зима 2020 | 2020년 겨울 | 2020年冬 | 2020年冬季 | 2020年冬季 | شتاء 2020',
  '2020-37':
    'early 2020 | begin 2020 | Anfang 2020 | début 2020 | principios de 2020 | начало 2020 года | 2020년 초 | 2020年初頭 | 2020年初 | 2020年初 | مطلع عام 2020',
  '2020-38':
    'mid-2020 | medio 2020 | Mitte 2020 | mi-2020 | mediados de 2020 | середина 2020 года | 2020년 중반 | 2020年半ば | 2020年年中 | 2020年年中 | منتصف عام 2020',
  '2020-39':
    'late 2020 | eind 2020 | Ende 2020 | fin 2020 | finales de 2020 | конец 2020 года | 2020년 말 | 2020年末 | 2020年底 | 2020年底 | أواخر عام 2020',
  // About, and not sure.
  '2021~':
    'around 2021 | rond 2021 | etwa 2021 | vers 2021 | hacia 2021 | около 2021 | 2021년경 | 2021年頃 | 约2021年 | 約2021年 | نحو 2021',
  '2021-05~':
    'around May 2021 | rond mei 2021 | etwa Mai 2021 | vers mai 2021 | hacia may 2021 | около мая 2021 | 2021년 5월경 | 2021年5月頃 | 约2021年5月 | 約2021年5月 | نحو مايو 2021',
  '2021-05-03~':
    'around 3 May 2021 | rond 3 mei 2021 | um den 3. Mai 2021 | vers le 3 mai 2021 | hacia el 3 may 2021 | около 3 мая 2021 | 2021년 5월 3일경 | 2021年5月3日頃 | 约2021年5月3日 | 約2021年5月3日 | نحو 3 مايو 2021',
  '2020-22~':
    'around summer 2020 | rond de zomer van 2020 | etwa Sommer 2020 | vers l’été 2020 | hacia el verano de 2020 | около лета 2020 | 2020년 여름경 | 2020年夏頃 | 约2020年夏季 | 約2020年夏季 | نحو صيف 2020',
  '2020?':
    '2020? | 2020? | 2020? | 2020 ? | ¿2020? | 2020? | 2020년? | 2020年？ | 2020年？ | 2020年？ | 2020؟',
  // Intervals, with what they share said once.
  '2020-03-09/2020-03-12':
    '9–12 Mar 2020 | 9–12 mrt 2020 | 9.–12. März 2020 | 9–12 mars 2020 | 9–12 mar 2020 | 9–12 мар. 2020 | 2020년 3월 9일~12일 | 2020年3月9日～12日 | 2020年3月9日至12日 | 2020年3月9日至12日 | 9–12 مارس 2020',
  '2020-02/2020-03':
    'Feb – Mar 2020 | feb–mrt 2020 | Feb.–März 2020 | févr.–mars 2020 | feb–mar 2020 | февр. – март 2020 | 2020년 2월~3월 | 2020年2月～3月 | 2020年2月至3月 | 2020年2月至3月 | فبراير – مارس 2020',
  '2020-12/2021-01':
    'Dec 2020 – Jan 2021 | dec 2020 – jan 2021 | Dez. 2020 – Jan. 2021 | déc. 2020 – janv. 2021 | dic 2020 – ene 2021 | дек. 2020 – янв. 2021 | 2020년 12월~2021년 1월 | 2020年12月～2021年1月 | 2020年12月至2021年1月 | 2020年12月至2021年1月 | ديسمبر 2020 – يناير 2021',
  '2020/2022':
    '2020–2022 | 2020–2022 | 2020–2022 | 2020–2022 | 2020–2022 | 2020–2022 | 2020년~2022년 | 2020年～2022年 | 2020年至2022年 | 2020年至2022年 | 2020–2022',
  '2020-21/2020-23':
    'spring – autumn 2020 | lente – herfst 2020 | Frühjahr – Herbst 2020 | printemps – automne 2020 | primavera – otoño de 2020 | весна – осень 2020 | 2020년 봄~가을 | 2020年春～秋 | 2020年春季至秋季 | 2020年春季至秋季 | ربيع – خريف 2020',
  '2020-02/2020-03-02':
    'Feb – 2 Mar 2020 | feb – 2 mrt 2020 | Feb. – 2. März 2020 | févr. – 2 mars 2020 | feb – 2 mar 2020 | февр. – 2 мар. 2020 | 2020년 2월~3월 2일 | 2020年2月～3月2日 | 2020年2月至3月2日 | 2020年2月至3月2日 | فبراير – 2 مارس 2020',
  '2024-11~/2025-02~':
    'around Nov 2024 – Feb 2025 | rond nov 2024 – feb 2025 | etwa Nov. 2024 – Feb. 2025 | vers nov. 2024 – févr. 2025 | hacia nov 2024 – feb 2025 | около ноября 2024 – февраля 2025 | 2024년 11월~2025년 2월경 | 2024年11月～2025年2月頃 | 约2024年11月至2025年2月 | 約2024年11月至2025年2月 | نحو نوفمبر 2024 – فبراير 2025',
  // Open at one end.
  '2020-03-09/..':
    'since 9 Mar 2020 | sinds 9 mrt 2020 | seit dem 9. März 2020 | depuis le 9 mars 2020 | desde el 9 mar 2020 | с 9 мар. 2020 | 2020년 3월 9일부터 | 2020年3月9日から | 2020年3月9日起 | 2020年3月9日起 | منذ 9 مارس 2020',
  '2020-03/..':
    'since Mar 2020 | sinds mrt 2020 | seit März 2020 | depuis mars 2020 | desde mar 2020 | с марта 2020 | 2020년 3월부터 | 2020年3月から | 2020年3月起 | 2020年3月起 | منذ مارس 2020',
  '../2020-03':
    'by Mar 2020 | tot en met mrt 2020 | bis März 2020 | jusqu’en mars 2020 | hasta mar 2020 | до марта 2020 включительно | 2020년 3월까지 | 2020年3月まで | 截至2020年3月 | 截至2020年3月 | حتى مارس 2020',
};

describe.each(languages)('%s', (language) => {
  const column = languages.indexOf(language);

  test.each(Object.entries(table))('%s', (date, line) => {
    const texts = line.split(' | ');
    expect(texts).toHaveLength(languages.length);
    expect(seen(formatEdtf(date, language))).toBe(texts[column]);
  });

  test('what Intl can write is written as it writes it', () => {
    const locale = language === 'en' ? 'en-001' : language;
    const intl = (options: Intl.DateTimeFormatOptions) =>
      seen(
        new Intl.DateTimeFormat(locale, {
          timeZone: 'UTC',
          calendar: 'gregory',
          ...options,
        }).format(new Date('2021-10-09T12:00Z')),
      );
    const ours = (...args: Parameters<typeof formatEdtf>) => seen(formatEdtf(...args));
    const all = { year: 'numeric', month: 'long', day: 'numeric' } as const;
    expect(ours('2021-10-09', language, { style: 'long' })).toBe(intl(all));
    expect(ours('2021-10', language, { style: 'long' })).toBe(
      intl({ year: 'numeric', month: 'long' }),
    );
    expect(ours('2021-10-09', language, { year: false })).toBe(
      intl({ month: 'short', day: 'numeric' }),
    );
  });
});

test('in a list by year the month alone is a word of its own', () => {
  const month = (language: string) => formatEdtf('2020-03', language, { year: false });
  expect(languages.map(month)).toEqual(
    'Mar mrt März mars mar март 3월 3月 3月 3月 مارس'.split(' '),
  );
  expect(formatEdtf('2001-03', 'zh-CN', { style: 'long', year: false })).toBe('3月');
});

test('in full, too', () => {
  const long = (date: string) => languages.map((l) => seen(formatEdtf(date, l, { style: 'long' })));
  expect(long('2020-02/2020-03')[5]).toBe('февраль – март 2020 г.');
  expect(long('2020-02~/2020-03~')[5]).toBe('около февраля – марта 2020 г.');
  expect(long('../2020-03-09').slice(2, 6)).toEqual([
    'bis zum 9. März 2020',
    'jusqu’au 9 mars 2020',
    'hasta el 9 de marzo de 2020',
    'по 9 марта 2020 г.',
  ]);
  expect(long('../2020-22').slice(1, 6)).toEqual([
    'tot en met de zomer van 2020',
    'bis Sommer 2020',
    'jusqu’à l’été 2020',
    'hasta el verano de 2020',
    'до лета 2020 включительно',
  ]);
});
