// Rule 2, whole words: may a name begin here, and may it end there?
import { isParticles, PROCLITICS } from '../languages/index.ts';
import type { Suffix } from '../languages/language.ts';
import { kindOf } from '../text/characters.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { KEYCAP, Kind } from '../text/unicode.ts';
import { beginsInKatakana, endsInKatakana } from './katakana.ts';

/** A longer run of Hangul after a name is not only particles. */
const LONGEST_TAIL = 12;

/** True if a name whose first character is of kind `first` may begin at `offset`. */
export function mayBeginAt(text: string, offset: number, first: number): boolean {
  if (first === Kind.Unspaced) return !beginsInKatakana(text, offset);
  const before = kindBefore(text, offset);
  if (before === Kind.Word || before === Kind.Mark) {
    return first === Kind.Word && PROCLITICS.precede(text, offset);
  }
  return !(first === Kind.Hangul && before === Kind.Hangul);
}

/**
 * The kind of the character before `offset`. Ignored characters are skipped; one with marks counts
 * as a mark, unless its script has no boundaries.
 */
function kindBefore(text: string, offset: number): number {
  let marked = false;
  for (let at = offset; at > 0; ) {
    const codePoint = codePointBefore(text, at);
    at -= codePoint > 0xffff ? 2 : 1;
    if (codePoint === KEYCAP) return marked ? Kind.Mark : Kind.None;
    const kind = kindOf(codePoint);
    if (kind === Kind.Mark) marked = true;
    else if (kind !== Kind.Ignored) {
      return marked && kind !== Kind.Unspaced && kind !== Kind.Hangul ? Kind.Mark : kind;
    }
  }
  return marked ? Kind.Mark : Kind.None;
}

function codePointBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  const pair = isLow && offset > 1 ? (text.codePointAt(offset - 2) as number) : unit;
  return pair > 0xffff ? pair : unit;
}

/**
 * True if a name may end with the unit at `last`: the word ends there, one of the two scripts is
 * written without spaces, or what follows is a suffix of the language or Korean particles.
 */
export function mayEndAt(
  folded: FoldedText,
  last: number,
  suffixes: readonly Suffix[] = [],
): boolean {
  if (!folded.has(last + 1)) return true;
  const { kinds } = folded;
  const after = kinds[last + 1] as number;
  if (after === Kind.Mark) return false;
  const kind = folded.letterKind(last);
  if (kind === Kind.Hangul && after === Kind.Hangul) return endsInParticles(folded, last);
  if (kind === Kind.Unspaced) return !endsInKatakana(folded, last);
  if (after !== Kind.Word) return true;
  return kind === Kind.Word && suffixes.some((suffix) => endsInSuffix(folded, last, suffix));
}

/** True if one of the suffixes is written from `at` on. */
export function hasSuffixAt(folded: FoldedText, at: number, suffixes: readonly Suffix[]): boolean {
  return suffixes.some(({ letters }) => isWrittenAt(folded, at, letters));
}

function isWrittenAt(folded: FoldedText, at: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) {
    if (!folded.has(at + i) || folded.units[at + i] !== letters.charCodeAt(i)) return false;
  }
  return true;
}

/** True if the word continues after `last` with this suffix, and ends with it. */
function endsInSuffix(folded: FoldedText, last: number, { letters, notAfter }: Suffix): boolean {
  const { capitals, kinds, units } = folded;
  if (notAfter.test(String.fromCharCode(units[last] as number))) return false;
  if (!isWrittenAt(folded, last + 1, letters)) return false;
  const next = last + 1 + letters.length;
  // A capital after a small letter belongs to something else.
  if (capitals[last] === 0 && capitals.subarray(last + 1, next).includes(1)) return false;
  if (!folded.has(next)) return true;
  const after = kinds[next] as number;
  return after !== Kind.Word && after !== Kind.Mark;
}

function endsInParticles(folded: FoldedText, last: number): boolean {
  let tail = '';
  for (let at = last + 1; folded.has(at) && folded.kinds[at] === Kind.Hangul; at++) {
    if (tail.length === LONGEST_TAIL) return false;
    tail += String.fromCharCode(folded.units[at] as number);
  }
  return isParticles(folded.units[last] as number, tail);
}
