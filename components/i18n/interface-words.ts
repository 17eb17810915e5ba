// The interface's words and their locale, as the browser has them.
import { interfaceLocale } from './interface-locale.ts';
import { type Translate, translateWith } from './words.ts';

/** The part of `browser.i18n` that is used. */
export interface BrowserI18n {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** Read when it is needed: Chromium creates each part of `browser` at its first use. */
export interface I18nApi {
  readonly i18n: BrowserI18n;
}

export interface LazyWords {
  readonly translate: Translate;
  /** BCP 47, for dates and numbers beside these words. Slow when first called: Chromium blocks the page. */
  readonly locale: () => string;
}

/** Asks the browser for nothing before it is needed, and for the locale once. */
export function lazyWords(apis: I18nApi): LazyWords {
  const translate = translateWith((key, substitutions) => apis.i18n.getMessage(key, substitutions));
  let locale: string | undefined;
  return {
    translate,
    locale: () =>
      (locale ??= interfaceLocale(apis.i18n.getUILanguage(), translate('interfaceLanguage'))),
  };
}

/** The same for a page that needs both to begin with. */
export function interfaceWords(i18n: BrowserI18n): { translate: Translate; locale: string } {
  const { translate, locale } = lazyWords({ i18n });
  return { translate, locale: locale() };
}
