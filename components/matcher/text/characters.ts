// The traits of each code point, in one number: worked out when a text first has it, and cached.
import { plainCharacter } from './plain-characters.ts';
import { readCharacter } from './unicode.ts';

/** The parts of a number of traits. 0 is not filled yet. */
export const Trait = {
  /** The folded UTF-16 unit; 0 if the fold has none or several: see `foldedForm`. */
  Unit: 0xffff,
  /** One of `Kind`, times `OneKind`. */
  Kind: 7 << 16,
  OneKind: 1 << 16,
  Capital: 1 << 19,
  Filled: 1 << 20,
} as const;

/** By the upper bits of the code point: 256 code points a row. */
const rows: (Int32Array | undefined)[] = new Array(0x1100);
/** Folded forms of several units. */
const longer = new Map<number, string>();

export function traitsOf(codePoint: number): number {
  return (rows[codePoint >> 8]?.[codePoint & 255] as number) || workOut(codePoint);
}

export function kindOf(codePoint: number): number {
  return (traitsOf(codePoint) & Trait.Kind) / Trait.OneKind;
}

/** The folded form of one code point, whatever its neighbours; '' for ignored characters. */
export function foldedForm(codePoint: number): string {
  const unit = traitsOf(codePoint) & Trait.Unit;
  return unit !== 0 ? String.fromCharCode(unit) : (longer.get(codePoint) ?? '');
}

function workOut(codePoint: number): number {
  const { kind, capital, folded } = plainCharacter(codePoint) ?? readCharacter(codePoint);
  const unit = folded.length === 1 ? folded.charCodeAt(0) : 0;
  if (folded.length > 1) longer.set(codePoint, folded);
  const traits = unit | (kind * Trait.OneKind) | (capital ? Trait.Capital : 0) | Trait.Filled;
  let row = rows[codePoint >> 8];
  if (row === undefined) {
    row = new Int32Array(256);
    rows[codePoint >> 8] = row;
  }
  row[codePoint & 255] = traits;
  return traits;
}
