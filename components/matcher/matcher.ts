// Finds names in a block of text by the rules that one block can decide: 2 to 5, 7 and 9. The others
// need the whole page: see disambiguate.ts.
import { type Layout, unpack } from './index-file/format.ts';
import { NameRecords } from './index-file/name-record.ts';
import { readStartUnits } from './index-file/start-units.ts';
import type { Candidate, EntityLabel, FoundName, Matcher } from './model.ts';
import { BlockSearch } from './search/block-search.ts';
import { CharTable, isHash, Scan } from './search/char-table.ts';
import { NameSearch } from './search/explain.ts';
import { FoldSearch } from './search/fold-search.ts';
import { HashtagSearch } from './search/hashtags.ts';
import { cutJoinedNames } from './search/joined-names.ts';
import { cutOthersOffices } from './search/offices.ts';
import { PrefixScan } from './search/prefix-scan.ts';
import { dropTornDecoys } from './search/torn-decoys.ts';
import { mayBeginAt } from './search/word-boundaries.ts';
import { kindOf } from './text/characters.ts';

/** Characters of a step, and searches in it: each takes some milliseconds, also in code that is not compiled yet. */
const STEP_LENGTH = 5_000;
const STEP_SEARCHES = 100;

/** Opens a compiled index. Builds nothing. Throws `IndexFormatError`. */
export function load(blob: ArrayBuffer): Matcher {
  return new IndexMatcher(unpack(blob));
}

class IndexMatcher implements Matcher {
  readonly #layout: Layout;
  readonly #table: CharTable;
  readonly #records: NameRecords;
  readonly #prefixScan: PrefixScan;
  /** Made for the first text that needs it: a woken background answers sooner. */
  #foldSearch: FoldSearch | undefined;
  #hashtagSearch: HashtagSearch | undefined;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#table = new CharTable(readStartUnits(layout.startUnits));
    this.#prefixScan = new PrefixScan(this.#table, layout.prefilter);
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
    this.#scan(search, text, 0, text.length, Infinity);
    return found(search);
  }

  *findInSteps(
    text: string,
    lang: string | null,
    most = Infinity,
  ): Generator<undefined, Candidate[]> {
    const search = new BlockSearch(text, lang);
    for (let at = 0; at < text.length && search.count < most; ) {
      at = this.#scan(search, text, at, Math.min(at + STEP_LENGTH, text.length), STEP_SEARCHES);
      if (at < text.length) yield;
    }
    return found(search);
  }

  explain(text: string, lang: string | null, start: number, end: number): FoundName[] {
    const search = new NameSearch(text, lang, end);
    if (start >= 0 && start < text.length) {
      if (isHash(text.charCodeAt(start - 1))) this.#searchAt(search, text, start - 1);
      this.#searchAt(search, text, start);
    }
    return search.names;
  }

  /**
   * Searches where the first letters may be those of a name: that rules out nearly every word. Scans
   * from `start` to about `end`, and less if there are so many searches. Returns where to go on.
   */
  #scan(search: BlockSearch, text: string, start: number, end: number, searches: number): number {
    const table = this.#table;
    const { entries } = table;
    const prefixScan = this.#prefixScan;
    let at = start;
    let left = searches;
    while (at < end && left > 0) {
      let entry: number = Scan.NoNameStart;
      while (at < end) {
        entry = entries[text.charCodeAt(at)] as number;
        if ((entry & Scan.NoNameStart) === 0) break;
        at++;
      }
      if ((entry & Scan.NoNameStart) !== 0) return at;
      if (entry === 0) entry = table.fill(text.charCodeAt(at));
      if ((entry & Scan.NoNameStart) !== 0) at++;
      else if ((entry & Scan.Letter) !== 0) {
        const skipped = prefixScan.skip(text, at, entry);
        if (skipped > 0) at += skipped;
        else {
          left--;
          this.#searchAt(search, text, at);
          // The next name can begin in this word only after a proclitic.
          at = (entry & Scan.Proclitic) !== 0 ? at + 1 : table.endOfLetters(text, at);
        }
      } else {
        const isCJK = (entry & Scan.CJK) !== 0;
        if (!isCJK || prefixScan.admitsCJK(text, at, entry)) {
          left--;
          this.#searchAt(search, text, at);
        }
        at++;
      }
    }
    return at;
  }

  #searchAt(search: BlockSearch, text: string, at: number): void {
    if (isHash(text.charCodeAt(at))) {
      this.#hashtagSearch ??= new HashtagSearch(this.#layout, this.#records);
      this.#hashtagSearch.search(search, at);
    }
    if (!mayBeginAt(text, at, kindOf(text.codePointAt(at) as number))) return;
    this.#foldSearch ??= new FoldSearch(this.#layout, this.#records);
    this.#foldSearch.search(search, at);
  }
}

function found({ candidates, hasDash, text, language }: BlockSearch): Candidate[] {
  if (candidates.length === 0) return candidates;
  const names = hasDash ? cutJoinedNames(candidates, text, language) : candidates;
  return cutOthersOffices(dropTornDecoys(names, text, language), text, language);
}
