// The words of the interface on a page, and the locale in which dates and cards are written there.
import { interfaceLocale } from '../i18n/interface-locale.ts';
import type { BrowserI18n } from '../i18n/interface-words.ts';
import { type Translate, translateWith } from '../i18n/words.ts';

/** Read when it is needed: Chromium creates each part of `browser` at its first use. */
export interface I18nApi {
  readonly i18n: BrowserI18n;
}

export interface PageWords {
  readonly translate: Translate;
  /** BCP 47, as on the extension's own pages. Slow when first called: Chromium blocks the page. */
  readonly locale: () => string;
}

export function pageWords(apis: I18nApi): PageWords {
  const translate = translateWith((key, substitutions) => apis.i18n.getMessage(key, substitutions));
  let locale: string | undefined;
  return {
    translate,
    locale: () =>
      (locale ??= interfaceLocale(apis.i18n.getUILanguage(), translate('interfaceLanguage'))),
  };
}
