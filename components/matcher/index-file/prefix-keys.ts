// The prefilter's keys of a name: what a text may have where the name begins.
import type { FoldedText } from '../text/folded-text.ts';
import { isStep } from '../text/hash.ts';
import { Kind } from '../text/unicode.ts';
import { prefilterKey } from './prefilter.ts';

const LOW_S = 0x73;

/**
 * Adds the keys of a name's first letters: up to four of its first word, or the first two where the
 * script has no spaces. False where they cannot be told, so that the search has to do without.
 */
export function addPrefixKeys(name: FoldedText, keys: Set<number>): boolean {
  const { kinds, units } = name;
  if (!name.has(0)) return false;
  const first = units[0] as number;
  if (isOpen(kinds[0] as number)) {
    if (!name.has(1) || !isOpen(kinds[1] as number)) return false;
    keys.add(prefilterKey(first, units[1] as number, 0, 0));
    return true;
  }
  if (kinds[0] !== Kind.Word) return false;
  let length = 1;
  for (; !isStep(name, length - 1); length++) {
    if (kinds[length] !== Kind.Word) return false;
  }
  const unit = (at: number) => (at < length ? (units[at] as number) : 0);
  keys.add(prefilterKey(first, unit(1), unit(2), unit(3)));
  // A text may write its genitive: see `hasGenitiveS`.
  if (length < 4) {
    const letters = [unit(1), unit(2), unit(3)];
    letters[length - 1] = LOW_S;
    const [two = 0, three = 0, four = 0] = letters;
    keys.add(prefilterKey(first, two, three, four));
  }
  return true;
}

function isOpen(kind: number): boolean {
  return kind === Kind.Open || kind === Kind.Hangul;
}
