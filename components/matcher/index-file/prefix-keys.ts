// The prefilter's keys of a name: the first letters that a text may have where the name starts.
import type { Suffix } from '../languages/language.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { extend, isPrefixEnd, SEED, spread } from '../text/hash.ts';
import { Kind } from '../text/unicode.ts';
import { prefilterKey } from './prefilter.ts';

/** The letters that a key holds. */
const LETTERS = 4;

/**
 * Adds the keys of a name's first letters: up to four of its first word, or the first two where the
 * script has no spaces. False if they cannot be known; then the search must do without the prefilter.
 */
export function addPrefixKeys(
  name: FoldedText,
  keys: Set<number>,
  suffixes: readonly Suffix[],
): boolean {
  const { kinds, units } = name;
  if (!name.has(0)) return false;
  if (isWithoutSpaces(kinds[0] as number)) {
    if (!name.has(1) || !isWithoutSpaces(kinds[1] as number)) return false;
    keys.add(keyOf(units.subarray(0, 2)));
    return true;
  }
  if (kinds[0] !== Kind.Word) return false;
  let length = 1;
  for (; !isPrefixEnd(name, length - 1); length++) {
    if (kinds[length] !== Kind.Word) return false;
  }
  const word = units.subarray(0, length);
  keys.add(keyOf(word));
  // After a short name, the text's first four letters may have a suffix among them.
  if (length < LETTERS) {
    for (const { letters } of suffixes) {
      keys.add(keyOf([...word, ...Array.from(letters, (letter) => letter.charCodeAt(0))]));
    }
  }
  return true;
}

/** A number that changes with the suffixes for which `addPrefixKeys` adds keys. */
export function suffixesHash(suffixes: readonly Suffix[]): number {
  const all = suffixes.map(({ letters }) => letters).join();
  let hash = SEED;
  for (let i = 0; i < all.length; i++) hash = extend(hash, all.charCodeAt(i));
  return spread(hash);
}

function keyOf(units: ArrayLike<number>): number {
  return prefilterKey(units[0] ?? 0, units[1] ?? 0, units[2] ?? 0, units[3] ?? 0);
}

function isWithoutSpaces(kind: number): boolean {
  return kind === Kind.Unspaced || kind === Kind.Hangul;
}
