// The interface's words and their locale, as the browser has them.
import { interfaceLocale } from './interface-locale.ts';
import { type Translate, translateWith } from './words.ts';

/** The part of `browser.i18n` that is used. */
export interface BrowserI18n {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** `locale` is BCP 47, for dates and numbers beside these words. */
export function interfaceWords(i18n: BrowserI18n): { translate: Translate; locale: string } {
  const translate = translateWith((key, rest) => i18n.getMessage(key, rest));
  return {
    translate,
    locale: interfaceLocale(i18n.getUILanguage(), translate('interfaceLanguage')),
  };
}
