// «Владивосток» is a cinema, a ship, a hotel: in Russian a place alone in quotes names another thing;
// in Arabic a book or a restaurant, in Chinese and Japanese title marks a book or a film.
// Must not know: how candidates are found.

const QUOTES: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”', '"': '"' };
const TITLE_MARKS: Readonly<Record<string, string>> = { '《': '》', '『': '』', '〈': '〉' };
const PAIRS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: QUOTES,
  uk: QUOTES,
  be: QUOTES,
  ar: QUOTES,
  zh: TITLE_MARKS,
  ja: TITLE_MARKS,
  ko: TITLE_MARKS,
};

/** Whether `start` to `end` stands alone between quotes, in a language where that is no place. */
export function isQuotedTitle(
  text: string,
  start: number,
  end: number,
  lang: string | null,
): boolean {
  const closing = PAIRS[lang ?? '']?.[text[start - 1] ?? ''];
  return closing !== undefined && text[end] === closing;
}
