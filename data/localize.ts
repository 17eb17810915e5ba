// The one rule for text by language: which of a pack's languages the user gets.
import type { Language, Localized, PackEvent } from './model.ts';

export interface LocalText {
  readonly text: string;
  readonly lang: Language;
}

/**
 * The text in the user's language, else in English. `locale` is BCP 47 or a browser's own form
 * (`zh_TW`); its region is ignored, because the languages of a pack have none.
 */
export function localize(text: Localized, locale: string): LocalText {
  const lang = sharedLanguage([text], locale);
  return { text: textIn(text, lang), lang };
}

/** The language of a locale, without its region: `zh` of `zh-TW`. */
export const languageOf = (locale: string): Language =>
  locale.split(/[-_]/)[0]?.toLowerCase() || 'en';

/** The texts of an event in the user's language, where the pack has them. */
export interface LocalEvent {
  readonly title: string;
  readonly summary: string;
  /** The language of title and summary. */
  readonly lang: Language;
  readonly dispute?: string;
  /** The language of the dispute and of what its sources say, where it is not `lang`. */
  readonly disputeLang?: Language;
  readonly note?: string;
  /** The language of the note, where it is not `lang`. */
  readonly noteLang?: Language;
}

/**
 * Texts that are read as one are in one language: title and summary; a dispute and what each source
 * says; the note by itself. Each of these is in the user's language if all of its texts are there in
 * it, else in English. `saidBy` gives a citation's text.
 */
export function localizeEvent(
  event: Pick<PackEvent, 'title' | 'summary' | 'dispute' | 'note' | 'citations'>,
  locale: string,
): { readonly texts: LocalEvent; readonly saidBy: (says: Localized) => string } {
  const { title, summary, dispute, note, citations } = event;
  const lang = sharedLanguage([title, summary], locale);
  const versions = [dispute, ...citations.map(({ says }) => says)];
  const disputeLang = sharedLanguage(versions, locale);
  const noteLang = sharedLanguage([note], locale);
  const isDisputed = versions.some((version) => version !== undefined);
  return {
    texts: {
      title: textIn(title, lang),
      summary: textIn(summary, lang),
      lang,
      ...(dispute && { dispute: textIn(dispute, disputeLang) }),
      ...(isDisputed && disputeLang !== lang && { disputeLang }),
      ...(note && { note: textIn(note, noteLang) }),
      ...(note && noteLang !== lang && { noteLang }),
    },
    saidBy: (says) => textIn(says, disputeLang),
  };
}

const has = (text: Localized, lang: Language): boolean => Object.hasOwn(text, lang);

const textIn = (text: Localized, lang: Language): string =>
  (has(text, lang) ? text[lang] : undefined) ?? text.en;

/** The language of `locale` if all `texts` that exist are there in it, else English. */
function sharedLanguage(texts: readonly (Localized | undefined)[], locale: string): Language {
  const lang = languageOf(locale);
  return texts.every((text) => text === undefined || has(text, lang)) ? lang : 'en';
}
