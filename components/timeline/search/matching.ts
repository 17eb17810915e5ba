// Which words of an index a term of a query is, and how well.
import type { Language } from '../../../data/model.ts';
import type { Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { isUnspaced, type Word, wordsIn } from './words.ts';

/** How well a word fits: 1 itself, less another form of it, or what begins with it or has it inside. */
export type Fit = ReadonlyMap<number, number>;

const ITSELF = 1;
const OTHER_FORM = 0.9;
const OTHER_VERB_FORM = 0.85;
export const BEGINS = 0.7;
const INSIDE = 0.4;
/** The word is meant as a whole, not a part of it. */
export const isWhole = (fit: number): boolean => fit >= OTHER_VERB_FORM;

/** Shorter parts are inside of words by chance. */
const PART = 4;

/** A term ready to be looked for. */
export interface PreparedTerm {
  readonly term: Term;
  /** For each way to write it in one word, that word. */
  readonly word: Fit;
  /** For each way to write it in several words, these. */
  readonly phrases: readonly (readonly Fit[])[];
}

/** A term, or its two parts where only these are known: "국경봉쇄" for "국경 봉쇄", "Touristenzüge". */
export function prepareTerms(index: SearchIndex, term: Term): readonly PreparedTerm[] {
  const whole = prepareTerm(index, term);
  const [word, more] = term.words;
  if (isKnown(whole) || !word || more || term.exact || term.days) return [whole];
  const { written } = word;
  const unspaced = isUnspaced(written);
  const least = /\p{sc=Han}/u.test(written) ? 1 : unspaced ? 2 : PART;
  const part = (typed: string, open: boolean): PreparedTerm =>
    prepareTerm(index, { ...term, typed, words: wordsIn(typed), open });
  for (let at = written.length - least; at >= least; at--) {
    const first = part(written.slice(0, at), unspaced);
    const second = isKnown(first) && part(written.slice(at), term.open);
    if (second && isKnown(second)) return [first, second];
  }
  return [whole];
}

const isKnown = ({ word, phrases }: PreparedTerm): boolean => word.size + phrases.length > 0;

function prepareTerm(index: SearchIndex, term: Term): PreparedTerm {
  const word = new Map<number, number>();
  const phrases: Fit[][] = [];
  const add = (fits: Fit[]): void => {
    if (fits.length === 0 || fits.some(({ size }) => size === 0)) return;
    if (fits.length > 1) phrases.push(fits);
    else for (const [number, fit] of fits[0] as Fit) keepBest(word, number, fit);
  };
  const languages = index.languages();
  const last = term.words.length - 1;
  add(
    term.words.map((one, at) => {
      if (term.exact) return itself(index, one);
      return fitting(index, one, languages, term.open && at === last);
    }),
  );
  for (const id of term.names) {
    for (const { words, lang } of index.names.writingsOf(id)) {
      add(words.map((one) => fitting(index, one, [lang], false)));
    }
  }
  return { term, word, phrases };
}

const itself = (index: SearchIndex, { word }: Word): Fit =>
  new Map((index.numbersOf.get(word) ?? []).map((number) => [number, ITSELF]));

/** `open`: it may be the beginning or a part of a word. */
function fitting(
  index: SearchIndex,
  one: Word,
  languages: readonly Language[],
  open: boolean,
): Fit {
  const fit = new Map(itself(index, one));
  const { word, written } = one;
  for (const lang of index.forms ? languages : []) {
    const add = (key: string | undefined, value: number): void => {
      for (const number of index.numbersOfStem.get(`${lang} ${key}`) ?? []) {
        keepBest(fit, number, value);
      }
    };
    // Without accents too, as people type: a stemmer may take another ending then.
    for (const stem of new Set([index.forms?.stem(written, lang), index.forms?.stem(word, lang)])) {
      add(stem, OTHER_FORM);
    }
    for (const key of index.forms?.verbKeys(word, lang).other ?? []) add(key, OTHER_VERB_FORM);
  }
  if (!open) return fit;
  const inside = isUnspaced(word) ? BEGINS : word.length < PART || /\d/.test(word) ? 0 : INSIDE;
  for (const [number, known] of index.words.entries()) {
    const at = known.length > word.length ? known.indexOf(word) : -1;
    if (at === 0) keepBest(fit, number, BEGINS);
    else if (at > 0 && inside > 0) keepBest(fit, number, inside);
  }
  return fit;
}

function keepBest(fit: Map<number, number>, number: number, value: number): void {
  if (value > (fit.get(number) ?? 0)) fit.set(number, value);
}
