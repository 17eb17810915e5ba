// The words of a text as the search compares them: folded, with their places in the text.
import { fold } from '../data/fold.ts';

export interface Word {
  /** Folded; never empty. */
  readonly word: string;
  /** As it is written, in lower case: stemmers want its accents. */
  readonly written: string;
  /** Where it is in the text: UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

// Letters and digits are words of their own, so that KOR271 is KOR-271.
export const WORDS = /[\p{L}\p{M}\u00ad\u200b-\u200f]+|\p{N}+/gu;

/** The same words come again and again, and folding is the work. */
const known = new Map<string, Pick<Word, 'word' | 'written'>>();

/** Of one match of `WORDS`; `word` may be empty. */
export function formsOf(found: string): Pick<Word, 'word' | 'written'> {
  let forms = known.get(found);
  if (!forms) {
    forms = { word: fold(found), written: found.normalize('NFC').toLowerCase() };
    known.set(found, forms);
  }
  return forms;
}

/** In reading order. Hyphens, apostrophes and all punctuation divide words. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORDS)) {
    const forms = formsOf(found);
    if (forms.word) words.push({ ...forms, start: index, end: index + found.length });
  }
  return words;
}

/** Words without a blank between them: Chinese, Japanese, Thai; Korean writes particles onto its words. */
export const isUnspaced = (word: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(word);

/** A name in the one form by which names are compared: "Kim Jong-un", "Kim Jongun" and "kim jong un" have the same. */
export const nameKey = (words: readonly { readonly word: string }[]): string =>
  words.map(({ word }) => word).join('');
