import { expect, test } from 'vitest';
import { directionOf, interfaceLocale } from './interface-locale.ts';

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['nl-BE', 'nl', 'nl-BE'],
  ['fi', 'en', 'en'],
  ['pt-BR', 'en', 'en'],
  ['zh-TW', 'zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW', 'zh-TW'],
  ['zh-Hans-SG', 'zh-CN', 'zh-CN'],
])('%s with words in %s gives %s', (wanted, words, locale) => {
  expect(interfaceLocale(wanted, words)).toBe(locale);
});

test('Arabic is written from right to left, in every region', () => {
  expect(['ar', 'ar-EG', 'en-GB', 'ja'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});
