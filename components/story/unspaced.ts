// Which scripts put no blanks between words.
import type { Language } from '../../data/model.ts';

const unspaced: readonly Language[] = ['ja', 'ko', 'zh'];

/** Whether words are written without blanks between them, or with endings that run on into others. */
export const isUnspaced = (lang: Language): boolean => unspaced.includes(lang);
