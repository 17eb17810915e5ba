// Makes texts that differ only in case, accents or punctuation equal, for searching.
// Must not know: what is searched. (The matcher has its own, stricter folding.)

/** Folded text: no case, no diacritics, full width as ASCII, dashes as spaces, straight quotes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}|[\u0300-\u036f\u00ad\u200b-\u200f]/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212-]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}
