// A text from an offset on as folded units, each with its kind, its case and its offsets in the
// original. Folds no further than needed.
import { foldedForm, kindOf, Trait, traitsOf } from './characters.ts';
import { KEYCAP, Kind, losesMark } from './unicode.ts';

/** Units: the longest name, what may follow it, and the expansion of the last character. */
const CAPACITY = 640;

export class FoldedText {
  /** Folded UTF-16 units. A run of separators is one space. */
  readonly units = new Uint16Array(CAPACITY);
  readonly kinds = new Uint8Array(CAPACITY);
  readonly capitals = new Uint8Array(CAPACITY);
  /** Where each unit's character begins and ends in the original, its marks included. */
  readonly starts = new Int32Array(CAPACITY);
  readonly ends = new Int32Array(CAPACITY);
  /** How many units are folded so far. */
  length = 0;
  #text = '';
  #offset = 0;
  /** The last character with the marks that have joined it, in the original's case. */
  #base = '';

  begin(text: string, offset: number): void {
    this.#text = text;
    this.#offset = offset;
    this.length = 0;
  }

  /** Folds on until there is a unit at `index`; false if the text ends before. */
  has(index: number): boolean {
    while (this.length <= index) {
      if (this.#offset >= this.#text.length || this.length > CAPACITY - 8) return false;
      this.#readCharacter();
    }
    return true;
  }

  /** The kind of the letter at `index`; of a mark, that of the letter it belongs to. */
  letterKind(index: number): number {
    let at = index;
    while (at > 0 && this.kinds[at] === Kind.Mark) at--;
    return this.kinds[at] as number;
  }

  /** One character with its marks, or one run of separators. */
  #readCharacter(): void {
    const start = this.#offset;
    const codePoint = this.#take();
    const traits = traitsOf(codePoint);
    const kind = (traits & Trait.Kind) / Trait.OneKind;
    if (kind === Kind.Ignored) return;
    if (kind === Kind.Space || kind === Kind.Hyphen) {
      this.#readSeparators(start, kind);
      return;
    }
    const unit = traits & Trait.Unit;
    const capital = (traits & Trait.Capital) === 0 ? 0 : 1;
    if (unit !== 0) this.#push(unit, kind, capital, start);
    else this.#pushAll(foldedForm(codePoint), kind, capital, start);
    // Usually an ASCII character follows, which is not a mark.
    if (this.#offset < this.#text.length && this.#text.charCodeAt(this.#offset) >= 0x80) {
      this.#base =
        (unit > 0x7f && isWide(codePoint)) || codePoint > 0xffff
          ? foldedForm(codePoint)
          : String.fromCodePoint(codePoint);
      this.#readMarks();
    }
  }

  #readSeparators(start: number, first: number): void {
    let blank = first === Kind.Space;
    let end = this.#offset;
    while (this.#offset < this.#text.length) {
      const kind = kindOf(this.#text.charCodeAt(this.#offset));
      if (kind !== Kind.Space && kind !== Kind.Hyphen && kind !== Kind.Ignored) break;
      blank ||= kind === Kind.Space;
      this.#offset++;
      if (kind !== Kind.Ignored) end = this.#offset;
    }
    this.#push(0x20, blank ? Kind.Space : Kind.Hyphen, 0, start);
    this.ends[this.length - 1] = end;
  }

  #readMarks(): void {
    while (this.#offset < this.#text.length) {
      const before = this.#offset;
      const codePoint = this.#take();
      const kind = kindOf(codePoint);
      if (kind === Kind.Ignored) {
        if (this.ends[this.length - 1] === before && isMark(codePoint))
          this.#extendTo(this.#offset);
        continue;
      }
      if (kind !== Kind.Mark && !isTrailingJamo(codePoint)) {
        this.#offset = before;
        return;
      }
      if (!this.#absorb(codePoint)) {
        if (kind !== Kind.Mark) {
          this.#offset = before;
          return;
        }
        this.#pushAll(foldedForm(codePoint), Kind.Mark, 0, before);
      }
    }
  }

  /** Joins a mark to the character before it if both are one letter or the mark folds away. */
  #absorb(mark: number): boolean {
    const last = this.length - 1;
    if (mark === KEYCAP) {
      const start = this.starts[last] as number;
      while (this.length > 0 && this.starts[this.length - 1] === start) this.length--;
      this.#push(KEYCAP, Kind.None, 0, start);
      return true;
    }
    const joined = (this.#base + foldedForm(mark)).normalize('NFC');
    const folded = joined.length === 1 ? foldedForm(joined.charCodeAt(0)) : '';
    if (folded.length === 1) {
      this.#base = joined;
      this.units[last] = folded.charCodeAt(0);
      this.kinds[last] = kindOf(joined.charCodeAt(0));
    } else if (!losesMark(this.#base, mark)) {
      return false;
    }
    this.#extendTo(this.#offset);
    return true;
  }

  /** Moves the end of the last character, for all its units. */
  #extendTo(end: number): void {
    const start = this.starts[this.length - 1];
    for (let i = this.length - 1; i >= 0 && this.starts[i] === start; i--) this.ends[i] = end;
  }

  #take(): number {
    const codePoint = this.#text.codePointAt(this.#offset) as number;
    this.#offset += codePoint > 0xffff ? 2 : 1;
    return codePoint;
  }

  #pushAll(folded: string, kind: number, capital: number, start: number): void {
    for (let i = 0; i < folded.length; i++) this.#push(folded.charCodeAt(i), kind, capital, start);
  }

  #push(unit: number, kind: number, capital: number, start: number): void {
    const at = this.length++;
    this.units[at] = unit;
    this.kinds[at] = kind;
    this.capitals[at] = capital;
    this.starts[at] = start;
    this.ends[at] = this.#offset;
  }
}

/** The vowel or final consonant of a decomposed Hangul syllable. */
function isTrailingJamo(codePoint: number): boolean {
  return codePoint >= 0x1161 && codePoint <= 0x11c2;
}

function isMark(codePoint: number): boolean {
  return /\p{M}/u.test(String.fromCodePoint(codePoint));
}

/** Half-width kana and full-width letters join marks as their plain forms do. */
function isWide(codePoint: number): boolean {
  return codePoint >= 0xff01 && codePoint <= 0xffee;
}
