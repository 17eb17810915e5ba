import { describe, expect, test } from 'vitest';
import { formatEdtf } from './index.ts';

/** ICU uses thin and non-breaking spaces, which look like spaces. */
const seen = (text: string): string => text.replace(/[\u2009\u00a0\u202f]/g, ' ');

describe('formatEdtf', () => {
  test.each([
    ['2020-03-09', 'en', '9 Mar 2020'],
    ['2020-03-09', 'en-US', 'Mar 9, 2020'],
    ['2020-03-09', 'nl', '9 mrt 2020'],
    ['2020-03-09', 'de', '9. März 2020'],
    ['2020-03-09', 'ko', '2020년 3월 9일'],
    ['2020-03-09', 'ja', '2020年3月9日'],
    ['2020-03-09', 'ru', '9 мар. 2020'],
    ['2020-03-09', 'fr', '9 mars 2020'],
  ])('a day: %s in %s is %s', (date, locale, text) => {
    expect(seen(formatEdtf(date, locale))).toBe(text);
  });

  test.each([
    ['2020-03', 'en', 'Mar 2020'],
    ['2020-03', 'zh', '2020年3月'],
    ['2020', 'en', '2020'],
    ['2020', 'ko', '2020년'],
    ['2021~', 'en', 'around 2021'],
    ['2021~', 'nl', 'rond 2021'],
    ['2021~', 'ja', '2021年頃'],
    ['2021-05~', 'fr', 'vers mai 2021'],
    ['2020-03-09?', 'en', '9 Mar 2020?'],
    ['2020-21', 'en', 'spring 2020'],
    ['2020-24', 'de', 'Winter 2020'],
    ['2020-22', 'ko', '2020년 여름'],
  ])('reduced precision: %s in %s is %s', (date, locale, text) => {
    expect(seen(formatEdtf(date, locale))).toBe(text);
  });

  test.each([
    ['2020-02/2020-03', 'en', 'Feb – Mar 2020'],
    ['2020-12/2021-01', 'en', 'Dec 2020 – Jan 2021'],
    ['2020-02/2020-03', 'zh', '2020年2月至3月'],
    ['2020-02/2020-03', 'ja', '2020年2月～3月'],
    ['2020-02/2020-03', 'ru', 'февр. – март 2020'],
    ['2020/2021-03', 'en', '2020 – Mar 2021'],
    ['2020-21/2021-23', 'en', 'spring 2020 – autumn 2021'],
    ['2020-03/..', 'en', 'since Mar 2020'],
    ['../2020-03', 'en', 'by Mar 2020'],
  ])('an interval: %s in %s is %s', (date, locale, text) => {
    expect(seen(formatEdtf(date, locale))).toBe(text);
  });

  test('the long style writes the month in full', () => {
    expect(formatEdtf('2020-03-09', 'en', { style: 'long' })).toBe('9 March 2020');
    expect(formatEdtf('2020-03-09', 'nl', { style: 'long' })).toBe('9 maart 2020');
  });

  test('the year can be left out, unless nothing else is left', () => {
    expect(formatEdtf('2020-03-09', 'en', { year: false })).toBe('9 Mar');
    expect(formatEdtf('2020-03', 'nl', { year: false })).toBe('mrt');
    expect(formatEdtf('2020', 'en', { year: false })).toBe('2020');
    expect(seen(formatEdtf('2020-12/2021-01', 'en', { year: false }))).toBe('Dec 2020 – Jan 2021');
  });

  test.each([
    ['2020-02-20', 'en', '20_Feb_2020'],
    ['2020-02-20~', 'en', 'around 20_Feb_2020'],
    ['2020-02-20%', 'de', 'um den 20._Feb._2020?'],
    ['2020-12/2021-01', 'fr', 'déc._2020_– janv._2021'],
    ['2024-11~/2025-02~', 'en', 'around Nov_2024_– Feb_2025'],
    ['2020-02/2020-03', 'en', 'Feb_– Mar_2020'],
    ['2020-21', 'en', 'spring_2020'],
    ['../2020-03-09', 'en', 'by 9_Mar_2020'],
  ])('in a narrow column a line ends in no date: %s in %s', (date, locale, text) => {
    const seen = formatEdtf(date, locale, { unbroken: true });
    expect(seen.replace(/\u2009/g, ' ').replace(/\u00a0/g, '_')).toBe(text);
  });

  test('the calendar is Gregorian in every locale', () => {
    expect(formatEdtf('2020', 'th')).toContain('2020');
    expect(formatEdtf('2020', 'fa')).toBe('۲۰۲۰');
  });

  test('a malformed date is returned unchanged', () => {
    expect(formatEdtf('2020-13', 'en')).toBe('2020-13');
    expect(formatEdtf('2021-02-29', 'en')).toBe('2021-02-29');
    expect(formatEdtf('recently', 'en')).toBe('recently');
  });

  test('with an invalid locale the date is in English', () => {
    expect(formatEdtf('2020-03-09', 'not a locale')).toBe('9 Mar 2020');
  });
});
