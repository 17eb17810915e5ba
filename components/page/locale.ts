// In which language the interface speaks here, for dates and for the texts of cards.
import { browser } from 'wxt/browser';
import { interfaceLocale as localeOf } from '../i18n/interface-locale.ts';
import { translateWith } from '../i18n/words.ts';

/** `browser.i18n` types its keys by a manifest that it does not have. */
type GetMessage = (key: string, substitutions?: string[]) => string;

export const translate = translateWith((key, substitutions) =>
  (browser.i18n.getMessage as GetMessage)(key, substitutions),
);

let locale: string | undefined;

/** The locale of the interface here, as on the extension's own pages. */
export function interfaceLocale(): string {
  locale ??= localeOf(browser.i18n.getUILanguage(), translate('interfaceLanguage'));
  return locale;
}
