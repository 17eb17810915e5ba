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
  const user = languageOf(locale);
  const lang = has(text, user) ? user : 'en';
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
 * it, else in English.
 */
export function localizeEvent(
  event: Pick<PackEvent, 'title' | 'summary' | 'dispute' | 'note' | 'citations'>,
  locale: string,
): LocalEvent {
  const { title, summary, dispute, note, citations } = event;
  const user = languageOf(locale);
  const lang = has(title, user) && has(summary, user) ? user : 'en';
  let disputeLang = has(dispute, user) ? user : 'en';
  let isDisputed = dispute !== undefined;
  for (const { says } of citations) {
    if (says === undefined) continue;
    isDisputed = true;
    if (!has(says, user)) disputeLang = 'en';
  }
  const noteLang = has(note, user) ? user : 'en';
  return {
    title: textIn(title, lang),
    summary: textIn(summary, lang),
    lang,
    ...(dispute && { dispute: textIn(dispute, disputeLang) }),
    ...(isDisputed && disputeLang !== lang && { disputeLang }),
    ...(note && { note: textIn(note, noteLang) }),
    ...(note && noteLang !== lang && { noteLang }),
  };
}

/** False if the text exists and is not there in this language. */
const has = (text: Localized | undefined, lang: Language): boolean =>
  text === undefined || Object.hasOwn(text, lang);

/** The text in this language, else in English. */
export const textIn = (text: Localized, lang: Language): string =>
  (has(text, lang) ? text[lang] : undefined) ?? text.en;
