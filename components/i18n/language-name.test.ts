import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

test.each([
  ['en', 'fr', 'anglais'],
  ['en', 'zh-TW', '英文'],
  ['zh-TW', 'en', 'Chinese (Taiwan)'],
  ['qaa', 'en', 'qaa'],
])('%s is in %s “%s”', (lang, locale, name) => {
  expect(languageName(lang, locale)).toBe(name);
});
