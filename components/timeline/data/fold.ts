// Makes texts that differ only in case, accents or punctuation equal, for searching, and tells where
// in the original a found word stands. Must not know: what is searched.
// (The matcher has its own, stricter folding.)

// Marks that make another letter are put back: the voicing of kana, and the breve of й.
const OTHER_LETTERS = /и\u0306|[\u3041-\u30ff][\u3099\u309a]/g;
const MARKS = /\p{Diacritic}|[\u0300-\u036f\u00ad\u200b-\u200f]/gu;
const DASHES = /[\u2010-\u2015\u2212\u30fb\u00b7-]/g;

/** Folded text: no case, no diacritics, full width as ASCII, dashes as spaces, straight quotes. */
export function fold(text: string): string {
  return text
    .replace(DASHES, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(OTHER_LETTERS, (letter) => letter.normalize('NFC'))
    .replace(MARKS, '')
    .replace(/ς/g, 'σ')
    .replace(/[\u2010-\u2015\u2212-]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}

/** The words of a search: each has to stand somewhere. */
export const wordsOf = (q: string): readonly string[] => fold(q).split(/\s+/).filter(Boolean);

/** A stretch of a text, and whether it is a hit. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const letters = /\P{M}\p{M}*/gsu;

/** The text cut where folded `words` begin and end. No hit: one piece. */
export function cutAtHits(text: string, words: readonly string[]): readonly Piece[] {
  const whole = [{ text, hit: false }];
  if (words.length === 0) return whole;
  // Folded letter by letter, so that a place in the folded text leads back to the original.
  let folded = '';
  const origin: number[] = [];
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const small = fold(letter);
    for (let i = 0; i < small.length; i++) origin.push(index);
    folded += small;
  }
  origin.push(text.length);
  const hit = new Uint8Array(text.length);
  let any = false;
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const last = origin[at + word.length - 1] as number;
      const end = origin.find((place, i) => i >= at + word.length && place > last) ?? text.length;
      hit.fill(1, origin[at], end);
      any = true;
    }
  }
  if (!any) return whole;
  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && hit[i] === hit[start]) continue;
    pieces.push({ text: text.slice(start, i), hit: hit[start] === 1 });
    start = i;
  }
  return pieces;
}
