// Whether a name may begin at a place of a text, by the first letters there, asked of the gate.
// Says yes where it takes folding to tell. Must not know: words, names, edges.
import { Prefilter, prefilterKey } from '../index-file/prefilter.ts';
import { type CharTable, Scan } from './char-table.ts';

/** Characters that fold by the table, whatever follows them but marks. */
const PLAIN = Scan.Letter | Scan.Open | Scan.Stop;
/** Letters from here on may be changed by a mark that follows; of Latin ones, marks fold away. */
const AFTER_LATIN = 0x250;

export class PrefixScan {
  readonly #table: CharTable;
  readonly #gate: Prefilter;

  constructor(table: CharTable, gate: Uint32Array) {
    this.#table = table;
    this.#gate = new Prefilter(gate);
  }

  /**
   * How many units to pass over, from the letter at `start`, whose unit has the entry `first`, to
   * where a name may begin next; 0 where it may begin here.
   */
  passed(text: string, start: number, first: number): number {
    if (start + 4 > text.length) return this.#passed(text, start, first);
    const { entries } = this.#table;
    const second = entries[text.charCodeAt(start + 1)] as number;
    const third = entries[text.charCodeAt(start + 2)] as number;
    const fourth = entries[text.charCodeAt(start + 3)] as number;
    const plain = isPlain(second) & isPlain(third) & isPlain(fourth);
    if (plain === 0) return this.#passed(text, start, first);
    return this.#passedLetters(text, start, first, second, third, fourth);
  }

  /** The same near the text's end, or by characters that the table does not have yet. */
  #passed(text: string, start: number, first: number): number {
    const table = this.#table;
    const second = table.entryAt(text, start + 1);
    const third = table.entryAt(text, start + 2);
    const fourth = table.entryAt(text, start + 3);
    const plain = isPlain(second) & isPlain(third) & isPlain(fourth);
    return plain === 0 ? 0 : this.#passedLetters(text, start, first, second, third, fourth);
  }

  #passedLetters(
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
    if (this.#gate.admits(key) || (first & Scan.Always) !== 0) return 0;
    if (last >= AFTER_LATIN && isPlain(this.#table.entryAt(text, start + 4)) === 0) return 0;
    return (first & Scan.Proclitic) !== 0 ? 1 : 1 + two + three + four;
  }

  /** Whether a name may begin with two characters of scripts without spaces, the first being `first`. */
  admitsOpen(text: string, start: number, first: number): boolean {
    if ((first & Scan.Always) !== 0) return true;
    const second = this.#table.entryAt(text, start + 1);
    if ((second & Scan.Open) === 0) return isPlain(second) === 0;
    if (this.#gate.admits(prefilterKey(first & Scan.Unit, second & Scan.Unit, 0, 0))) return true;
    // What follows may join the second character: a voicing mark, a final consonant.
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
