// Finds the names that begin at one place of a text: folds it character by character, and looks up
// the text so far at the end of each word.
import { mayHold } from '../index-file/bloom-filter.ts';
import type { Layout } from '../index-file/format.ts';
import type { NameRecords, StoredName } from '../index-file/name-record.ts';
import { FoldedText } from '../text/folded-text.ts';
import { extend, isPrefixEnd, SEED, spread } from '../text/hash.ts';
import { hasCapitals } from '../text/name-form.ts';
import type { BlockSearch } from './block-search.ts';
import { hasSuffixAt, mayEndAt } from './word-boundaries.ts';

export class FoldSearch {
  readonly #prefixes: Uint32Array;
  readonly #longestName: number;
  readonly #records: NameRecords;
  readonly #folded = new FoldedText();

  constructor({ prefixes, longestName }: Layout, records: NameRecords) {
    this.#prefixes = prefixes;
    this.#longestName = longestName;
    this.#records = records;
  }

  /** Adds all names that begin at `offset`, the longest first. */
  search(search: BlockSearch, offset: number): void {
    const folded = this.#folded;
    const { suffixes = [] } = search.language;
    const before = search.count;
    folded.begin(search.text, offset);
    let hash = SEED;
    for (let i = 0; i < this.#longestName && folded.has(i); i++) {
      hash = extend(hash, folded.units[i] as number);
      if (isPrefixEnd(folded, i)) {
        const prefix = spread(hash);
        if (!mayHold(this.#prefixes, prefix)) break;
        this.#lookUp(search, prefix, i);
      } else if (suffixes.length > 0 && hasSuffixAt(folded, i + 1, suffixes)) {
        this.#lookUp(search, spread(hash), i);
      }
    }
    if (search.count - before > 1) search.reverseFrom(before);
  }

  /** Adds the names with this hash that are the folded text up to `last`, if a name may end there. */
  #lookUp(search: BlockSearch, hash: number, last: number): void {
    const folded = this.#folded;
    const names: StoredName[] = [];
    for (let name = this.#records.nameWith(hash); name !== undefined; name = name.next) {
      if (this.#isWritten(name, last) && hasCapitals(name, folded)) names.push(name);
    }
    if (names.length > 0 && mayEndAt(folded, last, search.language.suffixes)) {
      search.add(names, folded.starts[0] as number, folded.ends[last] as number);
    }
  }

  /** True if the folded text up to `last` is the name. */
  #isWritten({ folded }: StoredName, last: number): boolean {
    if (folded.length !== last + 1) return false;
    const { units } = this.#folded;
    for (let i = 0; i <= last; i++) if (units[i] !== folded.charCodeAt(i)) return false;
    return true;
  }
}
