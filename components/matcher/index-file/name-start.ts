// How a name begins, as far as a search asks before it reads the name itself: its first letters, then
// its first word with what follows. Must not know: the index, texts.
import type { FoldedText } from '../text/folded-text.ts';
import { extend, isStep, SEED, spread } from '../text/hash.ts';
import { Kind } from '../text/unicode.ts';
import type { BloomFilterBuilder } from './bloom-filter.ts';
import { prefilterKey } from './prefilter.ts';

const LOW_S = 0x73;
/** Above the folded unit: a capital stands there, or no letter's case matters. */
const CAPITAL = 1 << 16;

/** A first word, by its running hash, that is the whole name. A spread hash. */
export function wholeWord(hash: number): number {
  return spread(extend(hash, CAPITAL - 1));
}

/** A first word, by its running hash, and the folded unit of what follows its edge. A spread hash. */
export function wordBefore(hash: number, unit: number, capital: boolean): number {
  return spread(extend(hash, capital ? unit | CAPITAL : unit));
}

/**
 * Adds the keys of a name's beginning: those of `gateKey`, and its first word with what follows.
 * False where the search has to do without.
 */
export function addNameStart(
  name: FoldedText,
  capitals: readonly number[],
  { gate, nexts }: { gate: Set<number>; nexts: BloomFilterBuilder },
): boolean {
  const { kinds, units } = name;
  if (!name.has(0)) return false;
  const first = units[0] as number;
  if (isOpen(kinds[0] as number)) {
    if (!name.has(1) || !isOpen(kinds[1] as number)) return false;
    gate.add(prefilterKey(first, units[1] as number, 0, 0));
    return true;
  }
  if (kinds[0] !== Kind.Word) return false;
  let hash = extend(SEED, first);
  let length = 1;
  for (; !isStep(name, length - 1); length++) {
    if (kinds[length] !== Kind.Word) return false;
    hash = extend(hash, units[length] as number);
  }
  const unit = (at: number) => (at < length ? (units[at] as number) : 0);
  gate.add(prefilterKey(first, unit(1), unit(2), unit(3)));
  // A text may write its genitive: see `hasGenitiveS`.
  if (length < 4) {
    const letters = [unit(1), unit(2), unit(3)];
    letters[length - 1] = LOW_S;
    const [two = 0, three = 0, four = 0] = letters;
    gate.add(prefilterKey(first, two, three, four));
  }
  addNext(name, capitals, nexts, hash, length);
  return true;
}

/** Adds what follows the first word, which ends before `end`. A text may always have a capital there. */
function addNext(
  name: FoldedText,
  capitals: readonly number[],
  nexts: BloomFilterBuilder,
  hash: number,
  end: number,
): void {
  if (!name.has(end)) {
    nexts.add(wholeWord(hash));
    return;
  }
  const kind = name.kinds[end];
  const next = kind === Kind.Space || kind === Kind.Hyphen ? end + 1 : end;
  if (!name.has(next)) return;
  const unit = name.units[next] as number;
  nexts.add(wordBefore(hash, unit, true));
  if (!capitals.includes(next)) nexts.add(wordBefore(hash, unit, false));
}

function isOpen(kind: number): boolean {
  return kind === Kind.Open || kind === Kind.Hangul;
}
