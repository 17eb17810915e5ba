// In which language dates and texts go with the interface's words. Must not know: the browser.

/**
 * The browser's own locale with its region (`en-GB`) where there are words in that language, else
 * the language of the words that it fell back to: one page speaks one language.
 */
export const interfaceLocale = (wanted: string, words: string): string =>
  wanted.split('-')[0] === words.split('-')[0] ? wanted : words;
