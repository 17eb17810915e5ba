// What each UTF-16 unit of a text means to the search for beginnings, in one number: worked out on
// first use. Must not know: names beyond the units that begin them.
import { Start } from '../index-file/start-units.ts';
import { PROCLITICS } from '../languages/index.ts';
import { foldedForm, Trait, traitsOf } from '../text/characters.ts';
import { Kind } from '../text/unicode.ts';

/** Flags above the folded unit. A table entry of 0 has not been worked out yet. */
export const Scan = {
  /** The folded unit; 0 where there is not exactly one. */
  Unit: 0xffff,
  /** No name begins here: look on. */
  Quiet: 1 << 16,
  /** A letter or digit that folds to one unit, of a script that separates words. */
  Letter: 1 << 17,
  /** A character that folds to one unit and may follow any other: Han, kana, Hangul syllables. */
  Open: 1 << 18,
  /** A separator, punctuation, a symbol: ends a word for certain. */
  Stop: 1 << 19,
  /** What begins with this unit is to be searched for at once, unfiltered. */
  Always: 1 << 20,
  /** It has been worked out. */
  Known: 1 << 21,
  /** A letter that is written before a name without a space, and ends there: و in Arabic. */
  Proclitic: 1 << 22,
} as const;

const ALWAYS = Start.CapitalAlways | Start.AnyCaseAlways;
/** The first half of characters that fold to others than themselves; no other pair's half does. */
const COMPATIBILITY_HAN = 0xd87e;

export class CharTable {
  readonly entries = new Int32Array(0x10000);
  readonly #starts: Uint8Array;

  /** `starts` says of each folded unit how names begin with it: see `startTable`. */
  constructor(starts: Uint8Array) {
    this.#starts = starts;
  }

  /** The entry of the unit at `at`; past the text's end, one that ends a word. */
  entryAt(text: string, at: number): number {
    if (at >= text.length) return Scan.Stop;
    const unit = text.charCodeAt(at);
    return (this.entries[unit] as number) || this.fill(unit);
  }

  /** The end of the run of letters that begins at `start`. */
  endOfLetters(text: string, start: number): number {
    let at = start + 1;
    while (at < text.length && (this.entryAt(text, at) & Scan.Letter) !== 0) at++;
    return at;
  }

  /** Works out the entry of a unit, which is not 0. */
  fill(unit: number): number {
    const traits = traitsOf(unit);
    const isPair = unit >= 0xd800 && unit <= 0xdfff;
    const kind = (traits & Trait.Kind) / Trait.OneKind;
    const shape = isPair ? 0 : shapeOf(kind, traits & Trait.Unit, unit);
    const capital = (traits & Trait.Capital) !== 0;
    const start = this.#startsAt(unit, capital || isPair);
    const always = (start & ALWAYS) !== 0 || (start !== 0 && shape === 0);
    const entry =
      shape |
      (start === 0 ? Scan.Quiet : 0) |
      (always ? Scan.Always : 0) |
      (isProclitic(traits & Trait.Unit) ? Scan.Proclitic : 0) |
      Scan.Known;
    this.entries[unit] = entry;
    return entry;
  }

  /** How names begin that a text may begin with this unit: flags of `Start`, 0 where there are none. */
  #startsAt(unit: number, capital: boolean): number {
    if (unit === COMPATIBILITY_HAN) return Start.AnyCaseAlways;
    const first = foldedForm(unit);
    const flags = first === '' ? 0 : (this.#starts[first.charCodeAt(0)] as number);
    return capital ? flags : flags & (Start.AnyCase | Start.AnyCaseAlways);
  }
}

function isProclitic(unit: number): boolean {
  return unit !== 0 && PROCLITICS.letters.includes(String.fromCharCode(unit));
}

function shapeOf(kind: number, unit: number, codeUnit: number): number {
  switch (kind) {
    case Kind.Word:
      return unit === 0 ? 0 : Scan.Letter | unit;
    case Kind.Open:
      return unit === 0 ? 0 : Scan.Open | unit;
    case Kind.Hangul:
      return codeUnit >= 0xac00 && codeUnit <= 0xd7a3 ? Scan.Open | unit : 0;
    case Kind.None:
    case Kind.Space:
    case Kind.Hyphen:
      return Scan.Stop | unit;
    default:
      return 0;
  }
}
