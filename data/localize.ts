// The one rule for text by language: which of a pack's languages the user gets.
import type { Entity, Language, Localized, PackEvent } from './model.ts';

export interface LocalText {
  readonly text: string;
  /** The key under which the pack has it: BCP 47, with a region or without. */
  readonly lang: Language;
}

/**
 * The text for the user's locale, else in its language, else in English. `locale` is BCP 47 or a
 * browser's own form (`zh_TW`).
 */
export const localize = (text: Localized, locale: string): LocalText =>
  firstOf(text, keysOf(locale));

/** What the user reads an entity's name as: its name in their language, else the canonical one. */
export const localName = (
  { name, names }: Pick<Entity, 'name' | 'names'>,
  locale: string,
): LocalText => localize({ ...names, en: name }, locale);

/** The name in its own language, unless that is the user's or the name is the one that they read. */
export function nativeName(
  entity: Pick<Entity, 'name' | 'names' | 'native' | 'aliases'>,
  locale: string,
): LocalText | undefined {
  const lang = entity.native;
  if (!lang || lang === languageOf(locale)) return undefined;
  const text =
    entity.names?.[lang] ??
    entity.aliases.find((alias) => alias.lang === lang && !alias.risky)?.text;
  const isShown = text === localName(entity, locale).text;
  return text === undefined || isShown ? undefined : { text, lang };
}

/** The language of a locale, without its region: `zh` of `zh-TW`. */
export const languageOf = (locale: string): Language =>
  locale.split(/[-_]/)[0]?.toLowerCase() || 'en';

/** The texts of an event in the user's language, where the pack has them. */
export interface LocalEvent {
  readonly title: string;
  /** The language of the title. */
  readonly lang: Language;
  readonly summary: string;
  /** The language of the summary, where it is not `lang`. */
  readonly summaryLang?: Language;
  readonly dispute?: string;
  /** The language of the dispute and of what its sources say, where it is not `lang`. */
  readonly disputeLang?: Language;
  readonly note?: string;
  /** The language of the note, where it is not `lang`. */
  readonly noteLang?: Language;
}

/**
 * Each text falls back by itself, so that a title is in the user's language even where nothing else
 * is. Only a dispute and what each source says are read as one: all of these are in one language.
 */
export function localizeEvent(
  event: Pick<PackEvent, 'title' | 'summary' | 'dispute' | 'note' | 'citations'>,
  locale: string,
): LocalEvent {
  const { dispute, citations } = event;
  const keys = keysOf(locale);
  const title = firstOf(event.title, keys);
  const summary = firstOf(event.summary, keys);
  const note = event.note && firstOf(event.note, keys);
  const versions = dispute ? [dispute] : [];
  for (const { says } of citations) if (says) versions.push(says);
  const disputeLang =
    keys.find((key) => versions.every((text) => Object.hasOwn(text, key))) ?? 'en';
  const { lang } = title;
  return {
    title: title.text,
    lang,
    summary: summary.text,
    ...(summary.lang !== lang && { summaryLang: summary.lang }),
    ...(dispute && { dispute: textIn(dispute, disputeLang) }),
    ...(versions.length > 0 && disputeLang !== lang && { disputeLang }),
    ...(note && { note: note.text }),
    ...(note && note.lang !== lang && { noteLang: note.lang }),
  };
}

/** The text in this language, else in English. */
export const textIn = (text: Localized, lang: Language): string =>
  (Object.hasOwn(text, lang) ? text[lang] : undefined) ?? text.en;

/**
 * The language that some text of the events is in and that is not the user's, whose region does not
 * matter here; undefined if they can read all of it.
 */
export function foreignLanguage(
  events: readonly Pick<LocalEvent, 'lang' | 'summaryLang' | 'disputeLang' | 'noteLang'>[],
  locale: string,
): Language | undefined {
  const user = languageOf(locale);
  const isForeign = (lang: Language | undefined): boolean =>
    lang !== undefined && lang !== user && languageOf(lang) !== user;
  for (const { lang, summaryLang, disputeLang, noteLang } of events) {
    const found = [lang, summaryLang, disputeLang, noteLang].find(isForeign);
    if (found) return found;
  }
  return undefined;
}

/** The keys under which a text may be the user's, best first: `zh-TW` and `zh`. */
function keysOf(locale: string): readonly Language[] {
  const [, region] = locale.split(/[-_]/);
  const language = languageOf(locale);
  return region ? [`${language}-${region.toUpperCase()}`, language] : [language];
}

/** The text under the first of the keys that it has, else in English. */
function firstOf(text: Localized, keys: readonly Language[]): LocalText {
  const lang = keys.find((key) => Object.hasOwn(text, key)) ?? 'en';
  return { text: textIn(text, lang), lang };
}
