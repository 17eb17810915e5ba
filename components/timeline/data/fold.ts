// Folding for the search: makes texts equal that differ only in case, accents or punctuation. The matcher
// has its own, stricter folding.

// Marks that make another letter are kept: the voicing of kana, and the breve of й.
const OTHER_LETTERS = /и\u0306|[\u3041-\u30ff][\u3099\u309a]/g;
const MARKS = /\p{Diacritic}|[\u0300-\u036f\u00ad\u200b-\u200f]/gu;
const DASHES = /[\u2010-\u2015\u2212\u30fb\u00b7-]/g;

/** The text in lower case, without diacritics, full width as ASCII, dashes as spaces, straight apostrophes. */
export function fold(text: string): string {
  return text
    .replace(DASHES, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(OTHER_LETTERS, (letter) => letter.normalize('NFC'))
    .replace(MARKS, '')
    .replace(/ς/g, 'σ')
    .replace(/[\u2010-\u2015\u2212-]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'");
}
