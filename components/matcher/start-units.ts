// Which UTF-16 units of a text can begin a name: the inverse of folding, worked out once per index.
// Must not know: names beyond their first folded unit.
import { ByteReader, ByteWriter } from './bytes.ts';
import { foldedForm, pageOf } from './unicode.ts';

const LAST = 0x1ffff;
const PLANE_1 = 0x10000;
const COMPATIBILITY_HAN = [0x2f800, 0x2fa1f] as const;

/**
 * Units, as gaps between neighbours. `begins` holds the first folded unit of each name, after `!`
 * where the text needs a capital there, else after `.`.
 */
export function startUnits(begins: ReadonlySet<string>): Uint8Array {
  const units = new Set<number>();
  const wanted = new Set(begins);
  // A text may write the first letter taken apart: か and a voicing mark for が.
  for (const begin of begins) wanted.add(begin.normalize('NFD').slice(0, 2));
  const visit = (codePoint: number) => {
    const folded = foldedForm(codePoint);
    if (folded === '') return;
    const capital = pageOf(codePoint).capitals[codePoint & 255] === 1;
    if (!wanted.has(`.${folded[0]}`) && !(capital && wanted.has(`!${folded[0]}`))) return;
    units.add(codePoint < PLANE_1 ? codePoint : String.fromCodePoint(codePoint).charCodeAt(0));
  };
  for (let codePoint = 0; codePoint <= LAST; codePoint++) {
    // Beyond the letters of living scripts nothing folds to anything but itself.
    if (!isUnfolded(codePoint)) visit(codePoint);
  }
  for (let codePoint = COMPATIBILITY_HAN[0]; codePoint <= COMPATIBILITY_HAN[1]; codePoint++) {
    visit(codePoint);
  }
  for (const begin of wanted) {
    const unit = begin.charCodeAt(1);
    if (isUnfolded(unit) || (unit >= 0xd800 && unit <= 0xdbff)) units.add(unit);
  }
  const writer = new ByteWriter();
  let previous = 0;
  for (const unit of [...units].sort((a, b) => a - b)) {
    writer.number(unit - previous);
    previous = unit;
  }
  return writer.written();
}

/** A table by UTF-16 unit: 0 where no name begins, else 1. */
export function startTable(gaps: Uint8Array): Uint8Array {
  const table = new Uint8Array(0x10000);
  const reader = new ByteReader(gaps);
  for (let unit = 0; !reader.done; ) {
    unit += reader.number();
    table[unit] = 1;
  }
  return table;
}

/** Han and Hangul syllables, private use, surrogates, and most of plane 1. */
function isUnfolded(codePoint: number): boolean {
  return (
    (codePoint >= 0x3400 && codePoint <= 0xa3ff) ||
    (codePoint >= 0xac00 && codePoint <= 0xf8ff) ||
    (codePoint >= 0x11fff && codePoint <= LAST)
  );
}
