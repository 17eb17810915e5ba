// Stems and stop words of the interface's languages. Loaded when the first screen is there: never
// import it but by `use-word-forms.ts`.
import { stemmer as ar } from '@orama/stemmers/arabic';
import { stemmer as nl } from '@orama/stemmers/dutch';
import { stemmer as en } from '@orama/stemmers/english';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as de } from '@orama/stemmers/german';
import { stemmer as ru } from '@orama/stemmers/russian';
import { stemmer as es } from '@orama/stemmers/spanish';
import { stopwords as arStop } from '@orama/stopwords/arabic';
import { stopwords as nlStop } from '@orama/stopwords/dutch';
import { stopwords as enStop } from '@orama/stopwords/english';
import { stopwords as frStop } from '@orama/stopwords/french';
import { stopwords as deStop } from '@orama/stopwords/german';
import { stopwords as jaStop } from '@orama/stopwords/japanese';
import { stopwords as zhStop } from '@orama/stopwords/mandarin';
import { stopwords as ruStop } from '@orama/stopwords/russian';
import { stopwords as esStop } from '@orama/stopwords/spanish';
import type { Language } from '../../../data/model.ts';
import { fold } from '../data/fold.ts';
import { type VerbKeys, verbKeys } from './verb-forms.ts';
import { wordsIn } from './words.ts';

/** What the search knows of languages. */
export interface WordForms {
  /** Whose words it stems. */
  readonly languages: readonly Language[];
  /** What the forms of a word have in common, folded; the folded word itself in other languages. */
  stem(written: string, lang: Language): string;
  /** What present forms and participles are found by that no stem has in common. */
  verbKeys(word: string, lang: Language): VerbKeys;
  /** Folded words that say little: "how", "in". */
  stopWords(lang: Language): ReadonlySet<string>;
}

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  ar,
  de,
  en,
  es,
  fr,
  nl,
  ru,
};
const stopLists: Readonly<Record<Language, readonly string[]>> = {
  ar: arStop,
  de: deStop,
  en: enStop,
  es: esStop,
  fr: frStop,
  ja: jaStop,
  nl: nlStop,
  ru: ruStop,
  zh: zhStop,
};

/** The last vowel of a Spanish stem, which is two where the stress is on it: "cierra", "cerrada". */
const STRESSED = /(?:ie|ue)(?=[^aeiou]+$)/;

const stopSets = new Map<Language, ReadonlySet<string>>();

export const wordForms: WordForms = {
  languages: Object.keys(stemmers),
  stem: (written, lang) => {
    const stem = fold(stemmers[lang]?.(written) ?? written);
    return lang === 'es' ? stem.replace(STRESSED, (two) => (two === 'ie' ? 'e' : 'o')) : stem;
  },
  verbKeys,
  stopWords(lang) {
    let words = stopSets.get(lang);
    if (!words) {
      const list = stopLists[lang] ?? [];
      words = new Set(list.flatMap((one) => wordsIn(one).map(({ word }) => word)));
      stopSets.set(lang, words);
    }
    return words;
  },
};
