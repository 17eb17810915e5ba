// Hashes of folded names and of their prefixes: FNV-1a by UTF-16 unit, then a mix of all bits.
import type { FoldedText } from './folded-text.ts';
import { Kind } from './unicode.ts';

export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** A running hash with one more folded unit. */
export function extend(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Mixes the bits of a running hash, so that any of them can be used. Unsigned, 32 bits. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A number from 0 to `size` - 1, from the upper bits of a spread hash. */
export function scaleTo(size: number, spreadHash: number): number {
  return Math.floor((spreadHash / 0x1_0000_0000) * size);
}

/** A second number, of 16 bits, independent of that of `scaleTo`, from a spread hash. */
export function tagOf(spreadHash: number): number {
  return Math.imul(spreadHash, 0x9e3779b1) >>> 16;
}

/**
 * True if a name may end, or continue with another word, after the unit at `index`: not within a word,
 * except in scripts without spaces. The index has the hash of each such prefix of a name.
 */
export function isPrefixEnd(folded: FoldedText, index: number): boolean {
  const { kinds } = folded;
  const kind = folded.letterKind(index);
  if (kind === Kind.Space || kind === Kind.Hyphen) return false;
  if (!folded.has(index + 1)) return true;
  const after = kinds[index + 1] as number;
  if (after === Kind.Mark) return false;
  return !((kind === Kind.Word || kind === Kind.Mark) && after === Kind.Word);
}
