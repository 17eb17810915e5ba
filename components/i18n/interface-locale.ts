// The locale for dates and texts that goes with the language of the interface. Pure.

/**
 * The browser's locale with its region (`wanted`, `en-GB`) if the interface has that language; else
 * the language that the interface fell back to (`words`), so that a page has one language only.
 * Words with a region (`zh-TW`) also say which script: `zh-HK` gives `zh-TW`.
 */
export const interfaceLocale = (wanted: string, words: string): string =>
  wanted.split('-')[0] === words ? wanted : words;

/** The languages of `public/_locales` that are written from right to left. */
const rightToLeft: readonly string[] = ['ar'];

/** The value of `dir` for a locale. (`Intl.Locale` does not have it in all browsers yet.) */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
