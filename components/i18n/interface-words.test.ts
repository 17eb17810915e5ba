import { expect, test, vi } from 'vitest';
import { interfaceWords, lazyWords } from './interface-words.ts';

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

const dutch: Record<string, string> = { interfaceLanguage: 'nl', card_back: 'Terug naar' };
const lazily = {
  getMessage: (key: string, rest: string[] = []) => [dutch[key], ...rest].join(' '),
  getUILanguage: vi.fn(() => 'nl-BE'),
};

test('words and locale are the browser’s', () => {
  const { translate, locale } = lazyWords({ i18n: lazily });
  expect(translate('card_back', 'Port Lumen')).toBe('Terug naar Port Lumen');
  expect(locale()).toBe('nl-BE');
});

test('asks for the locale when it is needed, and once', () => {
  lazily.getUILanguage.mockClear();
  const { locale } = lazyWords({ i18n: lazily });
  expect(lazily.getUILanguage).not.toHaveBeenCalled();
  locale();
  locale();
  expect(lazily.getUILanguage).toHaveBeenCalledOnce();
});
