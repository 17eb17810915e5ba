// Tests whether a name may start at a place of a text, by the prefilter and the first letters there.
// Says yes if only folding can decide.
import { Prefilter, prefilterKey } from '../index-file/prefilter.ts';
import { type CharTable, Scan } from './char-table.ts';

/** Characters whose fold is in the table, unless a mark follows them. */
const PLAIN = Scan.Letter | Scan.CJK | Scan.NonWord;
/** From this unit on a mark may change the letter before it; marks on Latin letters fold away. */
const AFTER_LATIN = 0x250;

export class PrefixScan {
  readonly #table: CharTable;
  readonly #prefilter: Prefilter;

  constructor(table: CharTable, prefilter: Uint32Array) {
    this.#table = table;
    this.#prefilter = new Prefilter(prefilter);
  }

  /**
   * How many units to skip from the letter at `start`, which has the entry `first`: no name begins in
   * them. 0 if a name may begin at `start`.
   */
  skip(text: string, start: number, first: number): number {
    if (start + 4 > text.length) return this.#skip(text, start, first);
    const { entries } = this.#table;
    const second = entries[text.charCodeAt(start + 1)] as number;
    const third = entries[text.charCodeAt(start + 2)] as number;
    const fourth = entries[text.charCodeAt(start + 3)] as number;
    const plain = isPlain(second) & isPlain(third) & isPlain(fourth);
    if (plain === 0) return this.#skip(text, start, first);
    return this.#skipLetters(text, start, first, second, third, fourth);
  }

  /** The same near the end of the text, or with characters that the table does not have yet. */
  #skip(text: string, start: number, first: number): number {
    const table = this.#table;
    const second = table.entryAt(text, start + 1);
    const third = table.entryAt(text, start + 2);
    const fourth = table.entryAt(text, start + 3);
    const plain = isPlain(second) & isPlain(third) & isPlain(fourth);
    return plain === 0 ? 0 : this.#skipLetters(text, start, first, second, third, fourth);
  }

  #skipLetters(
    text: string,
    start: number,
    first: number,
    second: number,
    third: number,
    fourth: number,
  ): number {
    const two = isLetter(second);
    const three = two & isLetter(third);
    const four = three & isLetter(fourth);
    const one = first & Scan.Unit;
    const last = fourth & Scan.Unit & -four;
    const key = prefilterKey(one, second & Scan.Unit & -two, third & Scan.Unit & -three, last);
    if (this.#prefilter.admits(key) || (first & Scan.SkipPrefilter) !== 0) return 0;
    if (last >= AFTER_LATIN && isPlain(this.#table.entryAt(text, start + 4)) === 0) return 0;
    return (first & Scan.Proclitic) !== 0 ? 1 : 1 + two + three + four;
  }

  /** False if no name starts with the two CJK characters at `start`, the first of entry `first`. */
  admitsCJK(text: string, start: number, first: number): boolean {
    if ((first & Scan.SkipPrefilter) !== 0) return true;
    const second = this.#table.entryAt(text, start + 1);
    if ((second & Scan.CJK) === 0) return isPlain(second) === 0;
    const key = prefilterKey(first & Scan.Unit, second & Scan.Unit, 0, 0);
    if (this.#prefilter.admits(key)) return true;
    // The next character may join the second one: a voicing mark, a final consonant.
    return isPlain(this.#table.entryAt(text, start + 2)) === 0;
  }
}

/** 1 or 0, without a branch. */
function isPlain(entry: number): number {
  return (entry & PLAIN) === 0 ? 0 : 1;
}

function isLetter(entry: number): number {
  return (entry & Scan.Letter) === 0 ? 0 : 1;
}
