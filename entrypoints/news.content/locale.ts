// In which language the interface speaks here, for dates and for the texts of cards.
import { browser } from 'wxt/browser';
import { translateWith } from '../../components/i18n/words.ts';

/** `browser.i18n` types its keys by a manifest that it does not have. */
type GetMessage = (key: string, substitutions?: string[]) => string;

export const translate = translateWith((key, substitutions) =>
  (browser.i18n.getMessage as GetMessage)(key, substitutions),
);

/**
 * The language of the interface's words: the browser's own with its region (en-GB) where there are
 * words in it, else that of the words that the browser fell back to.
 */
export function interfaceLocale(): string {
  const words = translate('interfaceLanguage');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === words.split('-')[0] ? wanted : words;
}
