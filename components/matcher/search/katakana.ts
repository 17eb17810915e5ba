// Rule 2 in katakana: no spaces, but a run of it is mostly one foreign word. ラソン is not in マラソン.
import { KATAKANA } from '../languages/index.ts';
import { kindOf } from '../text/characters.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { Kind } from '../text/unicode.ts';

/** UTF-16 units before a name that are looked at: the longest word that may be joined to it. */
const REACH = 12;
/** Folded units after a name. */
const LONGEST_REST = 24;

/** True for letters of katakana and the long vowel sign, wide or half-width; not for the middle dot. */
function isKatakana(unit: number): boolean {
  return (
    (unit >= 0x30a1 && unit <= 0x30ff && unit !== 0x30fb) ||
    (unit >= 0x31f0 && unit <= 0x31ff) ||
    (unit >= 0xff66 && unit <= 0xff9d)
  );
}

/** True if a name that begins at `offset` would begin within a word of katakana. */
export function beginsInKatakana(text: string, offset: number): boolean {
  if (!isKatakana(text.charCodeAt(offset))) return false;
  let at = offset - 1;
  while (at >= 0 && isPassedOver(text.charCodeAt(at))) at--;
  if (at < 0 || !isKatakana(text.charCodeAt(at))) return false;
  return !KATAKANA.before.test(text.slice(Math.max(0, offset - REACH), offset));
}

/** True if a name that ends with the unit at `last` would end within a word of katakana. */
export function endsInKatakana(folded: FoldedText, last: number): boolean {
  const { units } = folded;
  if (!isKatakana(units[last] as number) || !isKatakana(units[last + 1] as number)) return false;
  let rest = '';
  for (let at = last + 1; folded.has(at) && isKatakana(units[at] as number); at++) {
    if (rest.length === LONGEST_REST) return true;
    rest += String.fromCharCode(units[at] as number);
  }
  return !KATAKANA.after.test(rest);
}

function isPassedOver(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === Kind.Ignored || kind === Kind.Mark;
}
