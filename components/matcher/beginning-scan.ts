// Whether a name may begin at a letter, from the text as it stands: words are hashed as they are
// read and asked for in the filters. What takes more than a table to fold is let through.
// Must not know: names, edges.
import { mayBeFilled } from './buckets.ts';
import { mayHold } from './filter.ts';
import type { Layout } from './format.ts';
import { extend, SEED, spread } from './hash.ts';
import { Scan, type ScanTable } from './scan-table.ts';

const SPACE = 0x20;
const LOW_S = 0x73;
/** Characters that fold by the table, whatever follows them but marks. */
const PLAIN = Scan.Letter | Scan.Open | Scan.Stop;
/** What ends a word for certain. */
const ENDS_WORD = Scan.Open | Scan.Stop;

export class BeginningScan {
  /** Where the word ends that was read last. */
  end = 0;
  #hash = 0;
  /** The hash without the word's last unit, which is `#last`. */
  #before = 0;
  #last = 0;
  /** Whether the word ends for certain where it does. */
  #whole = false;
  readonly #layout: Layout;
  readonly #table: ScanTable;

  constructor(layout: Layout, table: ScanTable) {
    this.#layout = layout;
    this.#table = table;
  }

  entryAt(text: string, at: number): number {
    if (at >= text.length) return Scan.Stop;
    const unit = text.charCodeAt(at);
    return (this.#table.entries[unit] as number) || this.#table.fill(unit);
  }

  /** Whether a name may begin with the word at `start`, whose first letter has this entry. */
  mayBeginWord(text: string, start: number, first: number, genitiveS: boolean): boolean {
    this.#readWord(text, start, SEED);
    if ((first & Scan.Always) !== 0 || !this.#whole) return true;
    const { firsts } = this.#layout;
    if (genitiveS && this.#last === LOW_S && mayHold(firsts, spread(this.#before))) return true;
    const hash = spread(this.#hash);
    if (!mayHold(firsts, hash)) return false;
    if (mayBeFilled(this.#layout, hash)) return true;
    const { end } = this;
    const goesOn = this.#mayGoOn(text, end, this.#hash, genitiveS);
    this.end = end;
    return goesOn;
  }

  /** Whether a name may begin with the two characters at `at`, the first of a script without spaces. */
  mayBeginOpen(text: string, at: number, first: number): boolean {
    if ((first & Scan.Always) !== 0) return true;
    const second = this.entryAt(text, at + 1);
    if ((second & Scan.Open) === 0) return (second & PLAIN) === 0;
    // What follows may join the second character: a voicing mark, a final consonant.
    if ((this.entryAt(text, at + 2) & PLAIN) === 0) return true;
    const hash = extend(extend(SEED, first & Scan.Unit), second & Scan.Unit);
    return mayHold(this.#layout.firsts, spread(hash));
  }

  /** Whether a name may go on at `at`, after a first word with this running hash. */
  #mayGoOn(text: string, at: number, hash: number, genitiveS: boolean): boolean {
    if (at >= text.length) return false;
    let next = at;
    let running = hash;
    let entry = this.entryAt(text, next);
    if ((entry & Scan.Stop) !== 0 && (entry & Scan.Unit) === SPACE) {
      running = extend(running, SPACE);
      next++;
      if (next === text.length) return false;
      entry = this.entryAt(text, next);
    }
    const { beginnings } = this.#layout;
    const unit = entry & Scan.Unit;
    if ((entry & Scan.Stop) !== 0) {
      if (unit === 0 || unit === SPACE || (this.entryAt(text, next + 1) & PLAIN) === 0) return true;
      return mayHold(beginnings, spread(extend(running, unit)));
    }
    if ((entry & Scan.Letter) === 0) return true;
    this.#readWord(text, next, running);
    if (!this.#whole || mayHold(beginnings, spread(this.#hash))) return true;
    return genitiveS && this.#last === LOW_S && mayHold(beginnings, spread(this.#before));
  }

  /** Reads letters from `start` on, and hashes them after `seed`. */
  #readWord(text: string, start: number, seed: number): void {
    const table = this.#table;
    const { entries } = table;
    const { length } = text;
    let before = seed;
    let hash = seed;
    let last = 0;
    let entry: number = Scan.Stop;
    let at = start;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      entry = (entries[unit] as number) || table.fill(unit);
      if ((entry & Scan.Letter) === 0) break;
      last = entry & Scan.Unit;
      before = hash;
      hash = extend(hash, last);
    }
    this.end = at;
    this.#hash = hash;
    this.#before = before;
    this.#last = last;
    this.#whole = at === length || (entry & ENDS_WORD) !== 0;
  }
}
