// Where the terms of a query are in a text that is shown: marked there, or said in a snippet.
import { fold } from '../data/fold.ts';
import { type Fit, isWhole, type PreparedTerm } from './matching.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsIn } from './words.ts';

/** A part of a text, and whether it is a hit. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

interface Hit {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

const letters = /\P{M}\p{M}*/gsu;

export class Hits {
  readonly terms: readonly PreparedTerm[];
  private readonly index: SearchIndex;

  constructor(index: SearchIndex, terms: readonly PreparedTerm[]) {
    this.index = index;
    this.terms = terms;
  }

  /** Cuts the text where hits begin and end; one segment if there is none. */
  cut(text: string): readonly Segment[] {
    const hit = new Uint8Array(text.length);
    for (const { start, end } of this.hitsIn(text)) hit.fill(1, start, end);
    const segments: Segment[] = [];
    let start = 0;
    for (let i = 1; i <= text.length; i++) {
      if (i < text.length && hit[i] === hit[start]) continue;
      segments.push({ text: text.slice(start, i), hit: hit[start] === 1 });
      start = i;
    }
    return segments;
  }

  /** Which terms are in the text, by their places in `terms`. */
  termsIn(text: string): ReadonlySet<number> {
    return new Set(this.hitsIn(text).map(({ term }) => term));
  }

  private hitsIn(text: string): Hit[] {
    if (this.terms.length === 0) return [];
    const words = wordsIn(text);
    const numbers = words.map(({ word }) => this.index.numbersOf.get(word) ?? []);
    const fitOf = (fit: Fit, at: number): number =>
      Math.max(0, ...(numbers[at] ?? []).map((number) => fit.get(number) ?? 0));
    const hits: Hit[] = [];
    for (const [term, prepared] of this.terms.entries()) {
      const typed = prepared.term.words.at(-1)?.word ?? '';
      for (const [at, { start, end }] of words.entries()) {
        const fit = fitOf(prepared.word, at);
        if (fit > 0) {
          const part = isWhole(fit)
            ? { start: 0, end: end - start }
            : partOf(text.slice(start, end), typed);
          hits.push({ term, start: start + part.start, end: start + part.end });
        }
        for (const phrase of prepared.phrases) {
          if (!phrase.every((one, i) => fitOf(one, at + i) > 0)) continue;
          hits.push({ term, start, end: words[at + phrase.length - 1]?.end ?? end });
        }
      }
    }
    return hits;
  }
}

/** Where the folded part is in a word: offsets into it, around whole letters. */
function partOf(word: string, part: string): { start: number; end: number } {
  // Folded letter by letter, so that each place in the folded word has an offset in the original.
  let folded = '';
  const origin: number[] = [];
  for (const { 0: letter, index } of word.matchAll(letters)) {
    const small = fold(letter);
    for (let i = 0; i < small.length; i++) origin.push(index);
    folded += small;
  }
  const at = folded.indexOf(part);
  if (at < 0) return { start: 0, end: word.length };
  const last = origin[at + part.length - 1] as number;
  const end = origin.find((place) => place > last) ?? word.length;
  return { start: origin[at] as number, end };
}
