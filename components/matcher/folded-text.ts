// Reads a text from an offset as folded units, each with its kind, its capital and its place in
// the original. Must not know: names, rules. It reads no further than it is asked to.
import { foldedForm, Kind, kindOf, losesMarks, pageOf } from './unicode.ts';

/** Room for the longest name, what may follow it, and the expansion of the last character. */
const CAPACITY = 640;
const ACUTE = 0x301;
const GRAVE = 0x300;

export class FoldedText {
  /** Folded UTF-16 units from the start on. A run of separators is one space. */
  readonly units = new Uint16Array(CAPACITY);
  readonly kinds = new Uint8Array(CAPACITY);
  readonly capitals = new Uint8Array(CAPACITY);
  /** Where each unit's character begins and ends (its marks included) in the original. */
  readonly starts = new Int32Array(CAPACITY);
  readonly ends = new Int32Array(CAPACITY);
  /** How many units have been read. */
  length = 0;
  #text = '';
  #offset = 0;

  begin(text: string, offset: number): void {
    this.#text = text;
    this.#offset = offset;
    this.length = 0;
  }

  /** Reads on until there is a unit at `index`; false when the text ends before it. */
  has(index: number): boolean {
    while (this.length <= index) {
      if (this.#offset >= this.#text.length || this.length > CAPACITY - 8) return false;
      this.#readCharacter();
    }
    return true;
  }

  /** One character with its marks, or one run of separators. */
  #readCharacter(): void {
    const start = this.#offset;
    const codePoint = this.#take();
    const page = pageOf(codePoint);
    const row = codePoint & 255;
    const kind = page.kinds[row] as number;
    if (kind === Kind.Ignored) return;
    if (kind === Kind.Space || kind === Kind.Hyphen) {
      this.#readSeparators(start, kind);
      return;
    }
    const unit = page.units[row] as number;
    const capital = page.capitals[row] as number;
    if (unit !== 0) this.#push(unit, kind, capital, start);
    else this.#pushAll(page.longer.get(codePoint) ?? '', kind, capital, start);
    // The common case: an ASCII character follows, which no mark can be.
    if (this.#offset < this.#text.length && this.#text.charCodeAt(this.#offset) >= 0x80) {
      this.#readMarks(start);
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

  #readMarks(start: number): void {
    while (this.#offset < this.#text.length) {
      const before = this.#offset;
      const codePoint = this.#take();
      const kind = kindOf(codePoint);
      if (kind === Kind.Ignored) {
        if (/\p{M}/u.test(String.fromCodePoint(codePoint))) this.#closeAt(this.#offset);
        continue;
      }
      if (kind !== Kind.Mark && !isTrailingJamo(codePoint)) {
        this.#offset = before;
        return;
      }
      if (!this.#absorb(codePoint, start)) {
        if (kind !== Kind.Mark) {
          this.#offset = before;
          return;
        }
        this.#pushAll(foldedForm(codePoint), Kind.Mark, 0, before);
      }
    }
  }

  /** Joins a mark to the character before it, where the two are one letter or the mark folds away. */
  #absorb(mark: number, start: number): boolean {
    const last = this.length - 1;
    const base = String.fromCharCode(this.units[last] as number);
    const joined = (base + foldedForm(mark)).normalize('NFC');
    if (joined.length === 1) {
      const folded = foldedForm(joined.charCodeAt(0));
      if (folded.length !== 1) return false;
      this.units[last] = folded.charCodeAt(0);
      this.kinds[last] = kindOf(joined.charCodeAt(0));
    } else if (!losesMarks(base) && !(isStress(mark) && /\p{Script=Cyrillic}/u.test(base))) {
      return false;
    }
    for (let i = last; i >= 0 && this.starts[i] === start; i--) this.ends[i] = this.#offset;
    return true;
  }

  #closeAt(end: number): void {
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

/** Stress marks of Russian primers and encyclopedias. */
function isStress(mark: number): boolean {
  return mark === ACUTE || mark === GRAVE;
}
