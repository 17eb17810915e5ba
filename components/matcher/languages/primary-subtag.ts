// Reads the language tags of pages and names.
import { canonicalSubtag } from './index.ts';

let lastTag: string | null = null;
let lastPrimary: string | null = null;

/**
 * The primary subtag of a BCP 47 tag (`zh` of `zh-Hant-TW`), or of a tag with underscores. One code
 * for a language that has several (`no` for `nb`). Null if there is no tag or it names no language.
 */
export function primarySubtag(tag: string | null | undefined): string | null {
  // The blocks of a page mostly have the same tag.
  if (tag !== lastTag) {
    lastPrimary = readPrimary(tag);
    lastTag = tag ?? null;
  }
  return lastPrimary;
}

function readPrimary(tag: string | null | undefined): string | null {
  if (!tag) return null;
  const plain = tag.trim().toLowerCase();
  let end = 0;
  while (end < plain.length && isLetter(plain.charCodeAt(end))) end++;
  const next = plain.charAt(end);
  if (end < 2 || end > 3 || (next !== '' && next !== '-' && next !== '_')) return null;
  const primary = plain.slice(0, end);
  if (primary === 'und' || primary === 'mul') return null;
  return canonicalSubtag(primary);
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
