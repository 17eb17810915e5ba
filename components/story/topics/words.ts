// How the words of one language are written down, and found in a text.
import type { Language } from '../../../data/model.ts';
import { isUnspaced } from '../unspaced.ts';

/** What a paragraph can speak of: a tag of events that has words here. */
export type Topic = string;

/**
 * The words of each topic, with a blank between two. Each is the beginning of a word (`touris`), or of some
 * words that follow each other (`red-cross`), or a whole word (`=tour`). In a script without blanks it is what
 * stands anywhere in the text.
 */
export type Words = Readonly<Record<Topic, string>>;

/** In Arabic a conjunction or preposition, and the article, are written as one with the word. */
const joinedTo: Readonly<Record<Language, RegExp>> = { ar: /^[وفبلك]?(?:ال|لل)?/ };

/** In small letters, with one apostrophe and one blank between words; a Turkish İ is an i. */
const fold = (text: string): string =>
  text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s-]+/g, ' ');

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

interface Word {
  readonly topics: Topic[];
  /** It may have no more letters. */
  readonly whole: boolean;
}

/** By how they begin: the lengths of the words that do so, the longest first. */
const BEGINNING = 2;

export class TopicFinder {
  readonly #words = new Map<string, Word>();
  readonly #lengths = new Map<string, number[]>();
  readonly #isAnywhere: boolean;
  readonly #joined: RegExp | undefined;

  constructor(words: Words, lang: Language) {
    this.#isAnywhere = isUnspaced(lang);
    this.#joined = joinedTo[lang];
    for (const [topic, list] of Object.entries(words)) {
      for (const written of list.split(' ')) {
        const text = fold(written.replace(/^=/, ''));
        const known = this.#words.get(text);
        if (known) known.topics.push(topic);
        else this.#words.set(text, { topics: [topic], whole: written.startsWith('=') });
      }
    }
    for (const text of this.#words.keys()) {
      const beginning = text.slice(0, BEGINNING);
      const lengths = this.#lengths.get(beginning) ?? [];
      this.#lengths.set(beginning, lengths);
      if (!lengths.includes(text.length)) lengths.push(text.length);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  /**
   * How often the words of each topic are in the text; those that are not are left out. Where one word begins
   * another, the longer one counts.
   */
  topicsIn(raw: string): ReadonlyMap<Topic, number> {
    const text = fold(raw);
    const found = new Map<Topic, number>();
    for (let at = 0; at < text.length; ) {
      const length = this.#isStart(text, at) ? this.#count(text, at, found) : 0;
      at += length || 1;
    }
    return found;
  }

  #isStart(text: string, at: number): boolean {
    return this.#isAnywhere || (isLetter(text[at]) && !isLetter(text[at - 1]));
  }

  /** Counts the word that stands here, and returns its length; 0 if there is none. */
  #count(text: string, at: number, found: Map<Topic, number>): number {
    const [joined = ''] = this.#joined?.exec(text.slice(at, at + 3)) ?? [];
    for (let skipped = 0; skipped <= joined.length; skipped++) {
      const begin = at + skipped;
      for (const length of this.#lengths.get(text.slice(begin, begin + BEGINNING)) ?? []) {
        const word = this.#words.get(text.slice(begin, begin + length));
        if (!word || (word.whole && isLetter(text[begin + length]))) continue;
        for (const topic of word.topics) found.set(topic, (found.get(topic) ?? 0) + 1);
        return skipped + length;
      }
    }
    return 0;
  }
}
