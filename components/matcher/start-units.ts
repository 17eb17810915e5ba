// Which UTF-16 units of a text can begin a name: the inverse of folding, worked out once per index.
// Must not know: names beyond their first folded unit.
import { ByteReader, ByteWriter } from './bytes.ts';
import { foldedForm, pageOf } from './unicode.ts';

const LAST = 0x11fff;
/** Code points between two offers to pause. */
const STEP = 1024;
const COMPATIBILITY_HAN = [0x2f800, 0x2fa1f] as const;

/** By first folded unit, the UTF-16 units that a text may have there: capitals, and all. */
interface Spellings {
  readonly capitals: Set<number>;
  readonly all: Set<number>;
}

/** What is known of a name's beginning from the unit that a text has there. */
export const Start = {
  None: 0,
  /** The hash of the name's first word, or of its first two units, is in the filter of them. */
  Filtered: 1,
  /** A name with this unit begins in a way that the filter does not know. */
  Always: 2,
} as const;

let spellings: Map<string, Spellings> | undefined;

/**
 * Units, as gaps between neighbours. `begins` holds the first folded unit of each name, after `!`
 * where the text needs a capital there, else after `.`; a third character marks `Start.Always`.
 * Works in steps: the first time takes long.
 */
export function* startUnits(begins: ReadonlySet<string>): Generator<void, Uint8Array> {
  spellings ??= yield* invertFolding();
  const units = new Map<number, number>();
  for (const begin of begins) {
    const start = begin.length > 2 ? Start.Always : Start.Filtered;
    const add = (unit: number) => units.set(unit, Math.max(start, units.get(unit) ?? 0));
    const need = begin[0] === '!' ? 'capitals' : 'all';
    const first = begin[1] as string;
    // A text may write the first letter taken apart: か and a voicing mark for が.
    for (const unit of new Set([first, first.normalize('NFD')[0] as string])) {
      // A pair's capital and small letter begin with the same surrogate, or it has no small one.
      if (need === 'all' || unit >= '\ud800') add(unit.charCodeAt(0));
      for (const spelling of spellings.get(unit)?.[need] ?? []) add(spelling);
    }
  }
  const writer = new ByteWriter();
  let previous = 0;
  for (const [unit, start] of [...units].sort(([a], [b]) => a - b)) {
    writer.number((unit - previous) * 2 + (start - 1));
    previous = unit;
  }
  return yield* writer.written();
}

function* invertFolding(): Generator<void, Map<string, Spellings>> {
  const inverse = new Map<string, Spellings>();
  const visit = (codePoint: number) => {
    const first = foldedForm(codePoint)[0];
    if (first === undefined) return;
    const unit = String.fromCodePoint(codePoint).charCodeAt(0);
    let spelling = inverse.get(first);
    if (spelling === undefined) {
      spelling = { capitals: new Set(), all: new Set() };
      inverse.set(first, spelling);
    }
    spelling.all.add(unit);
    if (pageOf(codePoint).capitals[codePoint & 255] === 1) spelling.capitals.add(unit);
  };
  for (let codePoint = 0; codePoint <= LAST; codePoint++) {
    if (codePoint % STEP === 0) yield;
    if (!isUnfolded(codePoint)) visit(codePoint);
  }
  for (let codePoint = COMPATIBILITY_HAN[0]; codePoint <= COMPATIBILITY_HAN[1]; codePoint++) {
    visit(codePoint);
  }
  return inverse;
}

/** A table by UTF-16 unit of what begins there: one of `Start`. */
export function startTable(gaps: Uint8Array): Uint8Array {
  const table = new Uint8Array(0x10000);
  const reader = new ByteReader(gaps);
  for (let unit = 0; !reader.done; ) {
    const number = reader.number();
    unit += number >> 1;
    table[unit] = (number & 1) + 1;
  }
  return table;
}

/** Han, Hangul syllables, surrogates, private use: they fold to nothing but themselves. */
function isUnfolded(codePoint: number): boolean {
  return (
    (codePoint >= 0x3400 && codePoint <= 0xa3ff) || (codePoint >= 0xac00 && codePoint <= 0xf8ff)
  );
}
