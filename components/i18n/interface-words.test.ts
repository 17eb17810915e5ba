import { expect, test } from 'vitest';
import { interfaceWords } from './interface-words.ts';

const i18n = (language: string, words: string) => ({
  getUILanguage: () => language,
  getMessage: (key: string, rest: string[] = []) =>
    key === 'interfaceLanguage' ? words : [key, ...rest].join('|'),
});

test('words are the browser’s, with what is filled in as text', () => {
  const { translate } = interfaceWords(i18n('en-GB', 'en'));
  expect(translate('popup_jumped', 1, 3, 'Port')).toBe('popup_jumped|1|3|Port');
});

test('the locale is that of the words, with the browser’s region where the language is the same', () => {
  expect(interfaceWords(i18n('en-GB', 'en')).locale).toBe('en-GB');
  expect(interfaceWords(i18n('fi-FI', 'en')).locale).toBe('en');
});
