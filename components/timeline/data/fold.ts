// Folding for the search: makes texts equal that differ only in case, accents or punctuation, and finds
// a folded word in the original text. The matcher has its own, stricter folding.

// Marks that make another letter are kept: the voicing of kana, and the breve of й.
const OTHER_LETTERS = /и\u0306|[\u3041-\u30ff][\u3099\u309a]/g;
const MARKS = /\p{Diacritic}|[\u0300-\u036f\u00ad\u200b-\u200f]/gu;
const DASHES = /[\u2010-\u2015\u2212\u30fb\u00b7-]/g;

/** The text in lower case, without diacritics, full width as ASCII, dashes as spaces, straight quotes. */
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

/** The folded words of a search text; an event has to contain each of them. */
export const wordsOf = (q: string): readonly string[] => fold(q).split(/\s+/).filter(Boolean);

/** A part of a text, and whether it is a hit. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

const letters = /\P{M}\p{M}*/gsu;

/** Cuts the text where folded `words` begin and end; one segment if there is no hit. */
export function cutAtHits(text: string, words: readonly string[]): readonly Segment[] {
  const whole = [{ text, hit: false }];
  if (words.length === 0) return whole;
  // Folded letter by letter, so that each place in the folded text has an offset in the original.
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
  const segments: Segment[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && hit[i] === hit[start]) continue;
    segments.push({ text: text.slice(start, i), hit: hit[start] === 1 });
    start = i;
  }
  return segments;
}
