// In which language dates and texts go with the interface's words. Must not know: the browser.

/**
 * The browser's own locale with its region (`en-GB`) where there are words in that language, else
 * the language of the words that it fell back to: one page speaks one language. Words of one region
 * (`zh-TW`) stand for a script too, in which `zh-HK` alone would not be known to be written.
 */
export const interfaceLocale = (wanted: string, words: string): string =>
  wanted.split('-')[0] === words ? wanted : words;

/** The languages of `public/_locales` that are written from right to left. */
const rightToLeft: readonly string[] = ['ar'];

/** For `dir` beside `lang`. `Intl.Locale`'s own text direction is not in every browser yet. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
