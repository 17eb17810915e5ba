// Finds names in a block of text by the rules that a block can settle: 2 to 5, 7 and 9.
// Must not know: pages, other blocks, storage. The rest is `settle`'s.
import { type Layout, unpack } from './index-file/format.ts';
import { NameRecords } from './index-file/name-record.ts';
import { startTable } from './index-file/start-units.ts';
import type { Candidate, EntityLabel, FoundName, Matcher } from './model.ts';
import { BlockSearch } from './search/block-search.ts';
import { CharTable, Scan } from './search/char-table.ts';
import { NameSearch } from './search/explain.ts';
import { FoldSearch } from './search/fold-search.ts';
import { cutJoinedNames } from './search/joined-names.ts';
import { PrefixScan } from './search/prefix-scan.ts';
import { mayBeginAt } from './search/word-boundaries.ts';
import { kindOf } from './text/characters.ts';

/** Opens a compiled index without building anything. Throws `IndexFormatError`. */
export function load(blob: ArrayBuffer): Matcher {
  return new IndexMatcher(unpack(blob));
}

class IndexMatcher implements Matcher {
  readonly #layout: Layout;
  readonly #table: CharTable;
  readonly #records: NameRecords;
  readonly #beginnings: PrefixScan;
  /** Made when a text first takes it. */
  #folds: FoldSearch | undefined;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#table = new CharTable(startTable(layout.starts));
    this.#beginnings = new PrefixScan(this.#table, layout.gate);
    this.#records = new NameRecords(layout);
  }

  get entityCount(): number {
    return this.#layout.entityCount;
  }

  entity(id: string): EntityLabel | undefined {
    return this.#records.labelOf(id);
  }

  find(text: string, lang: string | null): Candidate[] {
    const search = new BlockSearch(text, lang);
    this.#scan(search, text);
    return search.joinsNames
      ? cutJoinedNames(search.candidates, text, search.language)
      : search.candidates;
  }

  explain(text: string, lang: string | null, start: number, end: number): FoundName[] {
    const search = new NameSearch(text, lang, end);
    if (start >= 0 && start < text.length) this.#tryAt(search, text, start);
    return search.names;
  }

  /** Looks where names can begin; nearly every word falls out here, before it is folded. */
  #scan(search: BlockSearch, text: string): void {
    const table = this.#table;
    const { entries } = table;
    const beginnings = this.#beginnings;
    const { length } = text;
    for (let at = 0; at < length; ) {
      let entry: number = Scan.Quiet;
      while (at < length) {
        entry = entries[text.charCodeAt(at)] as number;
        if ((entry & Scan.Quiet) === 0) break;
        at++;
      }
      if ((entry & Scan.Quiet) !== 0) return;
      if (entry === 0) entry = table.fill(text.charCodeAt(at));
      if ((entry & Scan.Quiet) !== 0) at++;
      else if ((entry & Scan.Letter) !== 0) {
        const passed = beginnings.passed(text, at, entry);
        at = passed > 0 ? at + passed : this.#scanWord(search, text, at, entry);
      } else {
        const open = (entry & Scan.Open) !== 0;
        if (!open || beginnings.admitsOpen(text, at, entry)) this.#tryAt(search, text, at);
        at++;
      }
    }
  }

  /** Searches from a letter; returns where to look on: after its word, or in it after a proclitic. */
  #scanWord(search: BlockSearch, text: string, start: number, first: number): number {
    this.#tryAt(search, text, start);
    return (first & Scan.Proclitic) !== 0 ? start + 1 : this.#table.endOfLetters(text, start);
  }

  #tryAt(search: BlockSearch, text: string, at: number): void {
    if (!mayBeginAt(text, at, kindOf(text.codePointAt(at) as number))) return;
    this.#folds ??= new FoldSearch(this.#layout, this.#records);
    this.#folds.search(search, at);
  }
}
