// The words of the interface on a page, and the locale in which dates and cards are written there.
import { interfaceLocale } from '../i18n/interface-locale.ts';
import { type Translate, translateWith } from '../i18n/words.ts';

/** `browser.i18n`, as far as a page needs it. */
export interface I18nApi {
  readonly i18n: {
    getMessage(key: string, substitutions?: string[]): string;
    /** BCP 47. */
    getUILanguage(): string;
  };
}

export interface InterfaceWords {
  readonly translate: Translate;
  /** BCP 47, as on the extension's own pages. Slow when first called: Chromium blocks the page. */
  readonly locale: () => string;
}

export function interfaceWords(apis: I18nApi): InterfaceWords {
  const translate = translateWith((key, substitutions) => apis.i18n.getMessage(key, substitutions));
  let locale: string | undefined;
  return {
    translate,
    locale: () =>
      (locale ??= interfaceLocale(apis.i18n.getUILanguage(), translate('interfaceLanguage'))),
  };
}
