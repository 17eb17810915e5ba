// Rule 2, whole words: may a name begin here, may it end there?
// Must not know: which name it is.
import { followsProclitics } from '../languages/arabic.ts';
import { isParticles } from '../languages/korean.ts';
import { kindOf } from '../text/characters.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { Kind } from '../text/unicode.ts';

/** The longest run of Hangul after a name that is looked at for particles. */
const LONGEST_TAIL = 12;
const S = 0x73;

/** Whether a name whose first character is of kind `first` may begin at `offset`. */
export function mayBeginAt(text: string, offset: number, first: number): boolean {
  if (first === Kind.Open) return true;
  const before = kindBefore(text, offset);
  if (before === Kind.Word || before === Kind.Mark) {
    return first === Kind.Word && followsProclitics(text, offset);
  }
  return !(first === Kind.Hangul && before === Kind.Hangul);
}

/** The kind of the character before `offset`, past what is not there and past its marks. */
function kindBefore(text: string, offset: number): number {
  let marked = false;
  for (let at = offset; at > 0; ) {
    const codePoint = codePointBefore(text, at);
    at -= codePoint > 0xffff ? 2 : 1;
    const kind = kindOf(codePoint);
    if (kind === Kind.Mark) marked = true;
    else if (kind !== Kind.Ignored) {
      return marked && kind !== Kind.Open && kind !== Kind.Hangul ? Kind.Mark : kind;
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
 * Whether a name may end with the unit at `last`: an edge, a script that never blocks, or an
 * ending that does not hide a name (Korean particles; a genitive s where `genitiveS`).
 */
export function mayEndAt(folded: FoldedText, last: number, genitiveS: boolean): boolean {
  if (!folded.has(last + 1)) return true;
  const { kinds, units } = folded;
  const after = kinds[last + 1] as number;
  if (after === Kind.Mark) return false;
  const kind = folded.letterKind(last);
  if (kind === Kind.Hangul && after === Kind.Hangul) return endsInParticles(folded, last);
  if (after !== Kind.Word || kind === Kind.Open) return true;
  return kind === Kind.Word && genitiveS && isGenitiveS(folded, last + 1, units[last] as number);
}

function isGenitiveS(folded: FoldedText, at: number, before: number): boolean {
  if (folded.units[at] !== S || /[sxzß\d]/.test(String.fromCharCode(before))) return false;
  if (folded.capitals[at] === 1 && folded.capitals[at - 1] === 0) return false;
  if (!folded.has(at + 1)) return true;
  const after = folded.kinds[at + 1] as number;
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
