import { expect, test } from 'vitest';
import { askedDate } from './asked-date.ts';

test.each([
  ['2024-02-09', 'en', '2024-02-09'],
  ['Feb 9, 2024', 'en', '2024-02-09'],
  ['February 9th, 2024', 'en', '2024-02-09'],
  ['9 Feb 2024.', 'en', '2024-02-09'],
  ['9 februari 2024', 'nl', '2024-02-09'],
  ['9.2.2024', 'de', '2024-02-09'],
  ['9. Februar 2024', 'de', '2024-02-09'],
  ['09.02.2024', 'ru', '2024-02-09'],
  ['9 февраля 2024 г.', 'ru', '2024-02-09'],
  ['9 février 2024', 'fr', '2024-02-09'],
  ['1er mars 2020', 'fr', '2020-03-01'],
  ['9 de febrero de 2024', 'es', '2024-02-09'],
  ['2024年2月9日', 'ja', '2024-02-09'],
  ['2024年2月9日', 'zh-TW', '2024-02-09'],
  ['2024년 2월 9일', 'ko', '2024-02-09'],
  ['9 февраля 2024 года', 'ru', '2024-02-09'],
  ['9 فبراير 2024', 'ar', '2024-02-09'],
  ['٩ فبراير ٢٠٢٤', 'ar', '2024-02-09'],
  ['２０２４年２月９日', 'ja', '2024-02-09'],
  ['2/9/2024', 'en-US', '2024-02-09'],
  ['2/9/2024', 'en-GB', '2024-09-02'],
  ['27 July 1953', 'en', '1953-07-27'],
])('%s is a day in %s', (written, locale, day) => {
  expect(askedDate(written, locale)).toBe(day);
});

test.each([
  ['2020-03', 'en', '2020-03'],
  ['March 2020', 'en', '2020-03'],
  ['Mar 2020', 'en', '2020-03'],
  ['maart 2020', 'nl', '2020-03'],
  ['März 2020', 'de', '2020-03'],
  ['марта 2020', 'ru', '2020-03'],
  ['марте 2020 года', 'ru', '2020-03'],
  ['мае 2020', 'ru', '2020-05'],
  ['mars 2020', 'fr', '2020-03'],
  ['marzo de 2020', 'es', '2020-03'],
  ['2020年3月', 'zh-CN', '2020-03'],
  ['2020년 3월', 'ko', '2020-03'],
  ['03/2020', 'en', '2020-03'],
  ['March 2020', 'ja', '2020-03'],
  ['mai 2020', 'fr', '2020-05'],
  ['maart 2020', 'en', '2020-03'],
  ['мая 2020', 'en', '2020-05'],
])('%s is a month in %s', (written, locale, month) => {
  expect(askedDate(written, locale)).toBe(month);
});

test.each(['2020', '13/2020', '30 Feb 2024', 'on 9 Feb 2024', 'KOR 271', 'flight 2020', ''])(
  '"%s" is no date',
  (written) => {
    expect(askedDate(written, 'en')).toBeNull();
  },
);

// Short for months in Portuguese and Spanish, and the beginning of one in Polish.
test.each(['out 2020', 'out of 2020', 'set 2018', 'ago 2020', 'list 2020'])(
  '"%s" is no month in English',
  (written) => {
    expect(askedDate(written, 'en')).toBeNull();
  },
);

test('a short month is one in its own language', () => {
  expect(askedDate('ago 2020', 'es')).toBe('2020-08');
});
