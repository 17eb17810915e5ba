// What each UTF-16 code unit of a text means to the search for prefixes, in one number. Filled as the
// units are met.
import { Start } from '../index-file/start-units.ts';
import { PROCLITICS } from '../languages/index.ts';
import { foldedForm, Trait, traitsOf } from '../text/characters.ts';
import { Kind } from '../text/unicode.ts';

/** An entry's flags, above the folded unit. An entry of 0 is not filled yet. */
export const Scan = {
  /** The folded unit; 0 if the character folds to none or to several. */
  Unit: 0xffff,
  /** No name starts with this unit, and no hashtag. */
  NoNameStart: 1 << 16,
  /** A letter or digit that folds to one unit, of a script that separates words. */
  Letter: 1 << 17,
  /** Han, kana or a Hangul syllable that folds to one unit; Thai, Lao, Khmer and Burmese letters too. */
  CJK: 1 << 18,
  /** White space, punctuation, a symbol. */
  NonWord: 1 << 19,
  /** The prefilter does not have all names that start with this unit. */
  SkipPrefilter: 1 << 20,
  /** A letter that is written before a name without a space: و in Arabic. */
  Proclitic: 1 << 21,
  Filled: 1 << 22,
} as const;

const SKIP_PREFILTER = Start.CapitalUnfiltered | Start.AnyCaseUnfiltered;
/**
 * The high surrogates of the letters of mathematics (U+1D400 to U+1D7FF) and of the compatibility
 * ideographs (U+2F800 to U+2FA1F): the only pairs that fold to another first unit than their own.
 */
const FOLDING_SURROGATES = [0xd835, 0xd87e];

export class CharTable {
  readonly entries = new Int32Array(0x10000);
  readonly #starts: Uint8Array;

  /** `starts` has the `Start` flags of each folded unit: see `readStartUnits`. */
  constructor(starts: Uint8Array) {
    this.#starts = starts;
  }

  /** The entry of the unit at `at`; past the end of the text, that of a non-word character. */
  entryAt(text: string, at: number): number {
    if (at >= text.length) return Scan.NonWord;
    const unit = text.charCodeAt(at);
    return (this.entries[unit] as number) || this.fill(unit);
  }

  /** The end of the run of letters that begins at `start`. */
  endOfLetters(text: string, start: number): number {
    let at = start + 1;
    while (at < text.length && (this.entryAt(text, at) & Scan.Letter) !== 0) at++;
    return at;
  }

  /** Works out the entry of a unit, keeps and returns it. */
  fill(unit: number): number {
    const traits = traitsOf(unit);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    const kind = (traits & Trait.Kind) / Trait.OneKind;
    const shape = isSurrogate ? 0 : shapeOf(kind, traits & Trait.Unit, unit);
    const capital = (traits & Trait.Capital) !== 0;
    const start = this.#startsWith(unit, capital || isSurrogate);
    const unfiltered = (start & SKIP_PREFILTER) !== 0 || (start !== 0 && shape === 0);
    const entry =
      shape |
      (start === 0 && !isHash(unit) ? Scan.NoNameStart : 0) |
      (unfiltered ? Scan.SkipPrefilter : 0) |
      (isProclitic(traits & Trait.Unit) ? Scan.Proclitic : 0) |
      Scan.Filled;
    this.entries[unit] = entry;
    return entry;
  }

  /** `Start` flags of the names that a text may start with this code unit; 0 if none. */
  #startsWith(unit: number, capital: boolean): number {
    if (FOLDING_SURROGATES.includes(unit)) return Start.AnyCaseUnfiltered;
    const first = foldedForm(unit);
    const flags = first === '' ? 0 : (this.#starts[first.charCodeAt(0)] as number);
    return capital ? flags : flags & (Start.AnyCase | Start.AnyCaseUnfiltered);
  }
}

/** True for # and its wide form. */
export function isHash(unit: number): boolean {
  return unit === 0x23 || unit === 0xff03;
}

function isProclitic(unit: number): boolean {
  return unit !== 0 && PROCLITICS.letters.includes(String.fromCharCode(unit));
}

function shapeOf(kind: number, unit: number, codeUnit: number): number {
  switch (kind) {
    case Kind.Word:
      return unit === 0 ? 0 : Scan.Letter | unit;
    case Kind.Unspaced:
      return unit === 0 ? 0 : Scan.CJK | unit;
    case Kind.Hangul:
      return codeUnit >= 0xac00 && codeUnit <= 0xd7a3 ? Scan.CJK | unit : 0;
    case Kind.None:
    case Kind.Space:
    case Kind.Hyphen:
      return Scan.NonWord | unit;
    default:
      return 0;
  }
}
