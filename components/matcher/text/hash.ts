// Hashes of folded names and of their beginnings, word by word.
// Must not know: how the index is laid out.
import type { FoldedText } from './folded-text.ts';
import { Kind } from './unicode.ts';

export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The running hash with one more folded unit. */
export function extend(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Spreads a running hash over all 32 bits. Unsigned. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A number below `size`, from a spread hash. */
export function below(size: number, spreadHash: number): number {
  return Math.floor((spreadHash / 0x1_0000_0000) * size);
}

/** A second number, 16 bits, independent of `below`'s, from a spread hash. */
export function tagOf(spreadHash: number): number {
  return Math.imul(spreadHash, 0x9e3779b1) >>> 16;
}

/**
 * Whether a name may end, or go on with another word, after the unit at `index`: between two
 * letters only where their scripts know no spaces. The index holds the hash of each such beginning.
 */
export function isStep(folded: FoldedText, index: number): boolean {
  const { kinds } = folded;
  const kind = folded.letterKind(index);
  if (kind === Kind.Space || kind === Kind.Hyphen) return false;
  if (!folded.has(index + 1)) return true;
  const after = kinds[index + 1] as number;
  if (after === Kind.Mark) return false;
  return !((kind === Kind.Word || kind === Kind.Mark) && after === Kind.Word);
}
