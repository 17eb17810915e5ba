// The matchers that are compared. Each counts names in blocks, by the rules that it has.
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as FastMonyone } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import FastModern from 'modern-ahocorasick/fast';
import { compile, load } from '../../../components/matcher/index.ts';
import { entitiesOf } from './names.ts';

/** Searches all blocks; returns how many names it found. */
export type Search = (blocks: readonly string[]) => number;

export interface Contender {
  readonly name: string;
  /** What is counted: every exact occurrence, the leftmost-longest of them, candidates by the contract, or characters. */
  readonly counts: 'occurrences' | 'leftmost-longest' | 'contract' | 'characters';
  /** The most names for which it can be built in about ten seconds. */
  readonly most: number;
  readonly build: (names: readonly string[]) => Search;
}

const each =
  (count: (block: string) => number): Search =>
  (blocks) => {
    let sum = 0;
    for (const block of blocks) sum += count(block);
    return sum;
  };

export const OURS = 'Sidelight, the full contract';
export const REGEXP = 'regular expression, exact strings';

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'charCodeAt loop',
    counts: 'characters',
    most: Number.POSITIVE_INFINITY,
    build: () => each(sumOfCodes),
  },
  {
    name: OURS,
    counts: 'contract',
    most: Number.POSITIVE_INFINITY,
    build: (names) => {
      const matcher = load(compile(entitiesOf(names)));
      return each((block) => matcher.find(block, 'en').length);
    },
  },
  {
    name: REGEXP,
    counts: 'leftmost-longest',
    most: 10_000,
    build: (names) => {
      const longestFirst = names.toSorted((a, b) => b.length - a.length).map(RegExp.escape);
      const expression = new RegExp(longestFirst.join('|'), 'g');
      return each((block) => countMatches(expression, block));
    },
  },
  {
    name: 'ahocorasick',
    counts: 'occurrences',
    most: 100_000,
    build: (names) => {
      const automaton = new AhoCorasick([...names]);
      return each((block) =>
        automaton.search(block).reduce((sum, [, found]) => sum + found.length, 0),
      );
    },
  },
  {
    name: 'modern-ahocorasick/fast',
    counts: 'occurrences',
    most: 100_000,
    build: (names) => {
      const automaton = new FastModern([...names]);
      return each((block) => automaton.search(block).length);
    },
  },
  {
    name: '@monyone/aho-corasick',
    counts: 'occurrences',
    most: 100_000,
    build: (names) => {
      const automaton = new Monyone([...names]);
      return each((block) => automaton.matchInText(block).length);
    },
  },
  {
    name: '@monyone/aho-corasick/fast',
    counts: 'occurrences',
    most: 10_000,
    build: (names) => {
      const automaton = new FastMonyone([...names]);
      return each((block) => automaton.matchInText(block).length);
    },
  },
];

function countMatches(expression: RegExp, block: string): number {
  let count = 0;
  expression.lastIndex = 0;
  while (expression.test(block)) count++;
  return count;
}

function sumOfCodes(block: string): number {
  let sum = 0;
  for (let i = 0; i < block.length; i++) sum += block.charCodeAt(i);
  return sum;
}
