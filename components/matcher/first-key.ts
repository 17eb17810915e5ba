// How a name begins, as one hash: what the scan of a text can work out without folding it whole.
// Must not know: the index.
import type { FoldedText } from './folded-text.ts';
import { extend, isStep, SEED } from './hash.ts';
import { Kind } from './unicode.ts';

/**
 * The running hash of a name's first word, or of its first two units in scripts without spaces
 * and in Hangul; null where the scan has to leave the name to the search itself.
 */
export function firstKey(name: FoldedText): number | null {
  if (!name.has(0)) return null;
  const { kinds, units } = name;
  let hash = extend(SEED, units[0] as number);
  const first = kinds[0] as number;
  if (isOpen(first)) {
    return name.has(1) && isOpen(kinds[1] as number) ? extend(hash, units[1] as number) : null;
  }
  if (first !== Kind.Word) return null;
  for (let i = 0; !isStep(name, i); i++) {
    if (kinds[i + 1] !== Kind.Word) return null;
    hash = extend(hash, units[i + 1] as number);
  }
  return hash;
}

function isOpen(kind: number): boolean {
  return kind === Kind.Open || kind === Kind.Hangul;
}
