// Which of a pack's languages a reader gets. Must not know: what the texts are about.
import type { Language, Localized } from '../../../data/model.ts';

const primary = (locale: string): Language => locale.split('-')[0]?.toLowerCase() ?? 'en';

/** The text in the language of `locale`, else in English, with the language that it is in. */
export function inLanguage(text: Localized, locale: string): { text: string; lang: Language } {
  const lang = languageOf([text], locale);
  return { text: text[lang] ?? text.en, lang };
}

/** The language of `locale` where all `texts` that exist are there in it; else English. */
export function languageOf(texts: readonly (Localized | undefined)[], locale: string): Language {
  const lang = primary(locale);
  return texts.every((text) => text === undefined || text[lang] !== undefined) ? lang : 'en';
}
