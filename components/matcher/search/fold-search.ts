// Finds the names that begin at one place of any text: folds it character by character, and looks each
// beginning up. Must not know: where names can begin, rules beyond edges and capitals.
import { mayHold } from '../index-file/bloom-filter.ts';
import type { Layout } from '../index-file/format.ts';
import type { NameRecords, StoredName } from '../index-file/name-record.ts';
import { FoldedText } from '../text/folded-text.ts';
import { extend, isStep, SEED, spread } from '../text/hash.ts';
import { hasCapitals } from '../text/name-form.ts';
import type { BlockSearch } from './block-search.ts';
import { hasSuffixAt, mayEndAt } from './word-boundaries.ts';

export class FoldSearch {
  readonly #beginnings: Uint32Array;
  readonly #longest: number;
  readonly #records: NameRecords;
  readonly #folded = new FoldedText();

  constructor({ beginnings, longest }: Layout, records: NameRecords) {
    this.#beginnings = beginnings;
    this.#longest = longest;
    this.#records = records;
  }

  /** All names that begin at `offset`, the longest first. */
  search(search: BlockSearch, offset: number): void {
    const folded = this.#folded;
    const beginnings = this.#beginnings;
    const longest = this.#longest;
    const { suffixes = [] } = search.language;
    const known = search.count;
    folded.begin(search.text, offset);
    let hash = SEED;
    for (let i = 0; i < longest && folded.has(i); i++) {
      hash = extend(hash, folded.units[i] as number);
      if (isStep(folded, i)) {
        const mixed = spread(hash);
        if (!mayHold(beginnings, mixed)) break;
        this.#lookUp(search, mixed, i);
      } else if (suffixes.length > 0 && hasSuffixAt(folded, i + 1, suffixes)) {
        this.#lookUp(search, spread(hash), i);
      }
    }
    if (search.count - known > 1) search.longestFirst(known);
  }

  /** Adds the names with this hash, if the folded text up to `last` is theirs and may end there. */
  #lookUp(search: BlockSearch, hash: number, last: number): void {
    const folded = this.#folded;
    const names: StoredName[] = [];
    for (let name = this.#records.nameWith(hash); name !== undefined; name = name.next) {
      if (this.#reads(name, last) && hasCapitals(name, folded)) names.push(name);
    }
    if (names.length > 0 && mayEndAt(folded, last, search.language.suffixes)) {
      search.add(names, folded.starts[0] as number, folded.ends[last] as number);
    }
  }

  #reads({ folded }: StoredName, last: number): boolean {
    if (folded.length !== last + 1) return false;
    const { units } = this.#folded;
    for (let i = 0; i <= last; i++) if (units[i] !== folded.charCodeAt(i)) return false;
    return true;
  }
}
