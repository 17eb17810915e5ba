// Finds names that a text writes plainly: words of letters that fold one to one, a blank between two.
// Read in place, by the scan table; what takes more than that is left to the search that folds.
// Must not know: rules beyond edges and capitals, how a filter is made.
import { mayHold } from '../index-file/bloom-filter.ts';
import type { Layout } from '../index-file/format.ts';
import type { NameRecords, StoredName } from '../index-file/name-record.ts';
import { wholeWord, wordBefore } from '../index-file/name-start.ts';
import { extend, SEED, spread } from '../text/hash.ts';
import { Kind } from '../text/unicode.ts';
import type { BlockSearch } from './block-search.ts';
import { type CharTable, Scan } from './char-table.ts';
import { mayBeginAt } from './word-boundaries.ts';

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

/** Letters from here on may be changed by a mark that follows. */
const AFTER_LATIN = 0x250;
/** How a name may go on after its first word. */
const GoesOn = { No: 0, Plainly: 1, /** In a way that takes folding. */ Otherwise: 2 } as const;

export class WordSearch {
  /** Where the word ends that was read last; where to look on after a search. */
  end = 0;
  #hash = 0;
  /** The hash without the word's last unit, which is `#last`. */
  #before = 0;
  #last = 0;
  /** Whether the word ends for certain where it does. */
  #whole = false;
  readonly #nexts: Uint32Array;
  readonly #beginnings: Uint32Array;
  readonly #longest: number;
  readonly #table: CharTable;
  readonly #records: NameRecords;

  constructor(layout: Layout, table: CharTable, records: NameRecords) {
    this.#nexts = layout.nexts;
    this.#beginnings = layout.beginnings;
    this.#longest = layout.longest;
    this.#table = table;
    this.#records = records;
  }

  /**
   * Adds the names that begin at `start`, whose unit has the entry `first`, a letter.
   * False when the text has to be folded to tell: then nothing was added.
   */
  search(search: BlockSearch, start: number, first: number): boolean {
    const { text } = search;
    this.end = start + 1;
    if ((first & Scan.Always) !== 0) return false;
    if (!this.#mayBegin(text, start)) return true;
    this.#readWord(text, start, SEED);
    if (!this.#whole) return false;
    const known = search.count;
    const { end } = this;
    const told = this.#readOn(search, start);
    this.end = end;
    if (!told) search.forget(known);
    else if (search.count - known > 1) search.longestFirst(known);
    return told;
  }

  /** Whether nothing follows that can change the letter at `at`: a mark, a final consonant. */
  #isFirm(text: string, at: number): boolean {
    return (this.#table.entryAt(text, at + 1) & PLAIN) !== 0;
  }

  #mayBegin(text: string, start: number): boolean {
    if (start === 0) return true;
    const before = this.#table.entryAt(text, start - 1);
    return (before & Scan.Stop) !== 0 || mayBeginAt(text, start, Kind.Word);
  }

  /** Looks names up by the word read last, then on, word by word; false where words are not enough. */
  #readOn(search: BlockSearch, start: number): boolean {
    const { text, genitiveS } = search;
    const nexts = this.#nexts;
    const { end } = this;
    const goesOn = this.#goesOn(text);
    if (goesOn === GoesOn.Otherwise) return false;
    if (genitiveS && this.#isGenitive(text, start) && mayHold(nexts, wholeWord(this.#before))) {
      this.#lookUp(search, spread(this.#before), start, end - 1);
    }
    if (mayHold(nexts, wholeWord(this.#hash))) {
      this.#lookUp(search, spread(this.#hash), start, end);
    }
    return goesOn === GoesOn.No || this.#readNextWords(search, start);
  }

  /** How a name may go on after its first word, which was read last. */
  #goesOn(text: string): number {
    const { end } = this;
    if (end === text.length) return GoesOn.No;
    if (text.charCodeAt(end) !== SPACE) return this.#goesOnOtherwise(text);
    const entry = this.#table.entryAt(text, end + 1);
    if ((entry & Scan.Letter) === 0) return this.#goesOnOtherwise(text);
    const unit = entry & Scan.Unit;
    const key = wordBefore(this.#hash, unit, (entry & Scan.Capital) !== 0);
    if (mayHold(this.#nexts, key)) return GoesOn.Plainly;
    return unit < AFTER_LATIN || this.#isFirm(text, end + 1) ? GoesOn.No : GoesOn.Plainly;
  }

  /** The same where more or less than one blank follows, or no letter after it. */
  #goesOnOtherwise(text: string): number {
    const next = this.#pastSeparators(text, this.end);
    if (next === text.length) return GoesOn.No;
    const entry = this.#table.entryAt(text, next);
    const unit = entry & Scan.Unit;
    if ((entry & PLAIN) === 0 || unit === 0) return GoesOn.Otherwise;
    // After a hyphen no capital is needed.
    const known = mayHold(this.#nexts, wordBefore(this.#hash, unit, true));
    if (!known && (unit < AFTER_LATIN || this.#isFirm(text, next))) return GoesOn.No;
    return this.#mayGoOnFrom(text, next, entry) ? GoesOn.Otherwise : GoesOn.No;
  }

  /** Whether a name may go on with what stands at `next`, which has this entry. Folding takes long. */
  #mayGoOnFrom(text: string, next: number, entry: number): boolean {
    const [end, hash, before, last] = [this.end, this.#hash, this.#before, this.#last];
    const running = next === end ? hash : extend(hash, SPACE);
    if ((entry & Scan.Letter) === 0) return this.#mayGoOnAt(text, next, running);
    this.#readWord(text, next, running);
    const may = !this.#whole || this.#mayGoOnWith(true);
    [this.end, this.#hash, this.#before, this.#last] = [end, hash, before, last];
    return may;
  }

  /** Reads the words after the first, a blank before each; false where words are not enough. */
  #readNextWords(search: BlockSearch, start: number): boolean {
    const { text, genitiveS } = search;
    const beginnings = this.#beginnings;
    const longest = this.#longest;
    const table = this.#table;
    this.#readWord(text, this.end + 1, extend(this.#hash, SPACE));
    for (;;) {
      if (!this.#whole) return false;
      const { end } = this;
      const hash = this.#hash;
      if (genitiveS && this.#isGenitive(text, start)) {
        const bare = spread(this.#before);
        if (mayHold(beginnings, bare)) this.#lookUp(search, bare, start, end - 1);
      }
      const mixed = spread(hash);
      if (!mayHold(beginnings, mixed)) return true;
      this.#lookUp(search, mixed, start, end);
      if (end - start >= longest) return true;
      const next = this.#pastSeparators(text, end);
      if (next === text.length) return true;
      const running = next === end ? hash : extend(hash, SPACE);
      if (next === end || (table.entryAt(text, next) & Scan.Letter) === 0) {
        return !this.#mayGoOnAt(text, next, running);
      }
      this.#readWord(text, next, running);
      // Where more than one blank stands, or a hyphen, the text is not as long as the name.
      if (next !== end + 1 || text.charCodeAt(end) !== SPACE) {
        return this.#whole && !this.#mayGoOnWith(genitiveS);
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
    return mayHold(this.#beginnings, spread(extend(hash, unit)));
  }

  /** Whether a name may go on with the word that was read last. */
  #mayGoOnWith(genitiveS: boolean): boolean {
    const beginnings = this.#beginnings;
    if (mayHold(beginnings, spread(this.#hash))) return true;
    return genitiveS && this.#last === LOW_S && mayHold(beginnings, spread(this.#before));
  }

  /** Whether the word read last ends with an s that a name from `start` on takes: see `mayEndAt`. */
  #isGenitive(text: string, start: number): boolean {
    const { end } = this;
    if (this.#last !== LOW_S || end - start < 2) return false;
    const before = this.#table.entryAt(text, end - 2);
    if ((before & Scan.Letter) === 0) return false;
    if (NO_GENITIVE.test(String.fromCharCode(before & Scan.Unit))) return false;
    const capital = this.#table.entryAt(text, end - 1) & Scan.Capital;
    return capital === 0 || (before & Scan.Capital) !== 0;
  }

  /** Adds the names with this hash that the text from `start` to `end` reads. */
  #lookUp(search: BlockSearch, hash: number, start: number, end: number): void {
    const { text } = search;
    const first = this.#records.nameWith(hash);
    if (first === undefined) return;
    if (first.next === undefined) {
      if (this.#reads(first, text, start, end)) search.addName(first, start, end);
      return;
    }
    const names: StoredName[] = [];
    for (let name: StoredName | undefined = first; name !== undefined; name = name.next) {
      if (this.#reads(name, text, start, end)) names.push(name);
    }
    search.add(names, start, end);
  }

  /** Whether the text is the name's, with the capitals that it needs. No hyphen spares one here. */
  #reads(name: StoredName, text: string, start: number, end: number): boolean {
    const written = name.text;
    if (written.length === end - start && text.startsWith(written, start)) return true;
    return this.#readsFolded(name, text, start, end);
  }

  #readsFolded(
    { folded, capitals }: StoredName,
    text: string,
    start: number,
    end: number,
  ): boolean {
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
