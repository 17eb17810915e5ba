// Names to search for: some from the text, some that begin with a word of the text, most invented.
import type { MatcherEntity } from '../../../components/matcher/index.ts';
import { pick, type Random, seeded } from './random.ts';

const SYLLABLES = ['ka', 'mo', 'ri', 'ten', 'vor', 'sha', 'lin', 'dor', 'pe', 'zu', 'gra', 'osk'];
const PHRASE = /\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,}){0,2}/gu;
/** Of the names, a tenth occurs in the text, at most 1,000. */
const OCCURRING = { oneIn: 10, most: 1000 };
/** Of the others, a fifth begins with a word of the text and does not occur. */
const NEAR_ONE_IN = 5;

/** `count` distinct names, the same on every run for the same text. */
export function makeNames(count: number, blocks: readonly string[]): string[] {
  const random = seeded(20);
  const phrases = [...new Set(blocks.flatMap((block) => block.match(PHRASE) ?? []))];
  const words = phrases.map((phrase) => phrase.split(' ')[0] as string);
  const occurring = Math.min(count / OCCURRING.oneIn, OCCURRING.most, phrases.length / 2);
  const names = new Set<string>();
  while (names.size < occurring) names.add(pick(random, phrases));
  while (names.size < count) {
    const near = words.length > 0 && random() < 1 / NEAR_ONE_IN;
    const rest = madeWords(random, near ? 1 : 2);
    names.add(near ? `${pick(random, words)} ${rest}` : rest);
  }
  return [...names];
}

function madeWords(random: Random, least: number): string {
  return Array.from({ length: least + Math.floor(random() * 2) }, () => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
      pick(random, SYLLABLES),
    );
    return word.join('').replace(/^./, (letter) => letter.toUpperCase());
  }).join(' ');
}

/** An entity for each name: the most bytes that an index can need for a name. */
export function entitiesOf(names: readonly string[]): MatcherEntity[] {
  return names.map((name, i) => ({
    id: `entity-${i}`,
    kind: 'topic',
    name,
    common: false,
    names: [{ text: name }],
    decoys: [],
  }));
}
