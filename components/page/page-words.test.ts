import { expect, test, vi } from 'vitest';
import { pageWords } from './page-words.ts';

const words: Record<string, string> = { interfaceLanguage: 'nl', card_with: 'met' };
const i18n = {
  getMessage: (key: string, rest: string[] = []) => [words[key], ...rest].join(' '),
  getUILanguage: vi.fn(() => 'nl-BE'),
};

test('words and locale are the browser’s', () => {
  const { translate, locale } = pageWords({ i18n });
  expect(translate('card_with', 'Port Lumen')).toBe('met Port Lumen');
  expect(locale()).toBe('nl-BE');
});

test('asks for the locale when it is needed, and once', () => {
  i18n.getUILanguage.mockClear();
  const { locale } = pageWords({ i18n });
  expect(i18n.getUILanguage).not.toHaveBeenCalled();
  locale();
  locale();
  expect(i18n.getUILanguage).toHaveBeenCalledOnce();
});
