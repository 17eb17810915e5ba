// What a language is called.

/** The name of a language (BCP 47) in the words of `locale`: "English"; its code if none is known. */
export const languageName = (lang: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(lang) ?? lang;
