import { expect, test } from 'vitest';
import { interfaceLocale } from './interface-locale.ts';

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['nl-BE', 'nl', 'nl-BE'],
  ['fi', 'en', 'en'],
])('%s with words in %s gives %s', (wanted, words, locale) => {
  expect(interfaceLocale(wanted, words)).toBe(locale);
});
