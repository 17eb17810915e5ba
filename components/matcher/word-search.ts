// Finds names that a text writes plainly: words of letters that fold one to one, a blank between two.
// Read in place, by the scan table; what takes more than that is left to the search that folds.
// Must not know: rules beyond edges and capitals, how a filter is made.
import type { BlockSearch } from './block-search.ts';
import { placesOf } from './buckets.ts';
import { mayBeginAt } from './edges.ts';
import { mayHold } from './filter.ts';
import type { Layout } from './format.ts';
import { extend, SEED, spread } from './hash.ts';
import type { NameRecords, StoredName } from './name-record.ts';
import { Scan, type ScanTable } from './scan-table.ts';
import { Kind } from './unicode.ts';

const SPACE = 0x20;
const LOW_S = 0x73;
/** Characters that fold by the table, whatever follows them but marks. */
const PLAIN = Scan.Letter | Scan.Open | Scan.Stop;
/** What ends a word for certain. */
const ENDS_WORD = Scan.Open | Scan.Stop;
const STOP_UNIT = Scan.Stop | Scan.Unit;
/** White space, a hyphen: it folds to a space. */
const SEPARATOR = Scan.Stop | SPACE;
/** A bare genitive s follows none of them: digits, s, x, z. */
const NO_GENITIVE = /[sxzß\d]/;

export class WordSearch {
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
  readonly #records: NameRecords;
  readonly #places: number[] = [];

  constructor(layout: Layout, table: ScanTable, records: NameRecords) {
    this.#layout = layout;
    this.#table = table;
    this.#records = records;
  }

  /**
   * Adds the names that begin with the word at `start`, whose first letter has the entry `first`.
   * False when the text has to be folded to tell: then nothing was added. `end` is the word's.
   */
  search(search: BlockSearch, start: number, first: number): boolean {
    const { text, genitiveS, candidates } = search;
    this.#readWord(text, start, SEED);
    if ((first & Scan.Always) !== 0 || !this.#whole) return false;
    const { firsts } = this.#layout;
    const begins = mayHold(firsts, spread(this.#hash));
    if (!begins && !(genitiveS && this.#last === LOW_S && mayHold(firsts, spread(this.#before)))) {
      return true;
    }
    if (!this.#mayBegin(text, start)) return true;
    const known = candidates.length;
    const { end } = this;
    const told = this.#readOn(search, start, begins);
    this.end = end;
    if (!told) candidates.length = known;
    else if (candidates.length - known > 1) candidates.push(...candidates.splice(known).reverse());
    return told;
  }

  #mayBegin(text: string, start: number): boolean {
    if (start === 0) return true;
    const before = this.#table.entryAt(text, start - 1);
    return (before & Scan.Stop) !== 0 || mayBeginAt(text, start, Kind.Word);
  }

  /**
   * Looks names up word by word, from the one read last; false where words are not enough.
   * `begins`: whether a name may begin with that word.
   */
  #readOn(search: BlockSearch, start: number, begins: boolean): boolean {
    const { text, genitiveS } = search;
    const { singles, beginnings, longest } = this.#layout;
    const table = this.#table;
    // Few names are one word: their filter is small, and spares a look into the large sections.
    let wholes: Uint32Array | null = singles;
    let goesOn = begins;
    for (;;) {
      const { end } = this;
      if (genitiveS && this.#last === LOW_S && this.#isGenitive(text, start, end)) {
        const bare = spread(this.#before);
        if (wholes === null || mayHold(wholes, bare)) this.#lookUp(search, bare, start, end - 1);
      }
      const hash = this.#hash;
      const mixed = spread(hash);
      if (wholes === null) goesOn = mayHold(beginnings, mixed);
      if (!goesOn) return true;
      if (wholes === null || mayHold(wholes, mixed)) this.#lookUp(search, mixed, start, end);
      wholes = null;
      if (end >= text.length || end - start >= longest) return true;
      const next = this.#pastSeparators(text, end);
      if (next === text.length) return true;
      const running = next === end ? hash : extend(hash, SPACE);
      if (next === end || (table.entryAt(text, next) & Scan.Letter) === 0) {
        return !this.#mayGoOnAt(text, next, running);
      }
      this.#readWord(text, next, running);
      if (!this.#whole) return false;
      // Where more than one blank stands, or a hyphen, the text is not as long as the name.
      if (next !== end + 1 || text.charCodeAt(end) !== SPACE) {
        return !this.#mayGoOnWith(genitiveS);
      }
    }
  }

  #pastSeparators(text: string, start: number): number {
    let at = start;
    while (at < text.length && (this.#table.entryAt(text, at) & STOP_UNIT) === SEPARATOR) at++;
    return at;
  }

  /** Whether a name may go on with the character at `at`, which is no letter. */
  #mayGoOnAt(text: string, at: number, hash: number): boolean {
    const entry = this.#table.entryAt(text, at);
    const unit = entry & Scan.Unit;
    if ((entry & Scan.Stop) === 0 || unit === 0) return true;
    if ((this.#table.entryAt(text, at + 1) & PLAIN) === 0) return true;
    return mayHold(this.#layout.beginnings, spread(extend(hash, unit)));
  }

  /** Whether a name may go on with the word that was read last. */
  #mayGoOnWith(genitiveS: boolean): boolean {
    const { beginnings } = this.#layout;
    if (mayHold(beginnings, spread(this.#hash))) return true;
    return genitiveS && this.#last === LOW_S && mayHold(beginnings, spread(this.#before));
  }

  /** Whether the s before `end` may be one that a name takes: see `mayEndAt`. */
  #isGenitive(text: string, start: number, end: number): boolean {
    if (end - start < 2) return false;
    const before = this.#table.entryAt(text, end - 2);
    if ((before & Scan.Letter) === 0) return false;
    if (NO_GENITIVE.test(String.fromCharCode(before & Scan.Unit))) return false;
    const capital = this.#table.entryAt(text, end - 1) & Scan.Capital;
    return capital === 0 || (before & Scan.Capital) !== 0;
  }

  /** Adds the names with this hash that the text from `start` to `end` reads. */
  #lookUp(search: BlockSearch, hash: number, start: number, end: number): void {
    const count = placesOf(this.#layout, hash, this.#places);
    if (count === 0) return;
    const names: StoredName[] = [];
    for (let i = 0; i < count; i++) {
      const name = this.#records.nameAt(this.#places[i] as number);
      if (this.#reads(name, search.text, start, end)) names.push(name);
    }
    if (names.length > 0) search.add(names, start, end);
  }

  /** Whether the text is the name's, with the capitals that it needs. No hyphen spares one here. */
  #reads({ folded, capitals }: StoredName, text: string, start: number, end: number): boolean {
    if (folded.length !== end - start) return false;
    const { entries } = this.#table;
    for (let i = 0; i < folded.length; i++) {
      const entry = entries[text.charCodeAt(start + i)] as number;
      if ((entry & Scan.Unit) !== folded.charCodeAt(i)) return false;
    }
    for (let i = 0; i < capitals.length; i++) {
      const entry = entries[text.charCodeAt(start + (capitals[i] as number))] as number;
      if ((entry & Scan.Capital) === 0) return false;
    }
    return true;
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
