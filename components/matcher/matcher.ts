// Finds names in a block of text by the rules that a block can settle: 2 to 5, 7 and 9.
// Must not know: pages, other blocks, storage. The rest is `settle`'s.
import { BlockSearch } from './block-search.ts';
import { mayBeginAt, mayEndAt } from './edges.ts';
import { FoldedText } from './folded-text.ts';
import { type Layout, unpack } from './format.ts';
import { below, extend, filterBits, HEAD, isStep, SEED, spread, tagOf } from './hash.ts';
import { cutJoinedNames } from './joined-names.ts';
import type { Candidate, EntityLabel, Matcher } from './model.ts';
import { NameRecords, type StoredForm } from './name-record.ts';
import { startTable } from './start-units.ts';
import { kindOf } from './unicode.ts';

const LOW_S = 0x73;

/** Opens a compiled index without building anything. Throws `IndexFormatError`. */
export function load(blob: ArrayBuffer): Matcher {
  return new IndexMatcher(unpack(blob));
}

class IndexMatcher implements Matcher {
  readonly #layout: Layout;
  readonly #starts: Uint8Array;
  readonly #records: NameRecords;
  readonly #folded = new FoldedText();

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#starts = startTable(layout.starts);
    this.#records = new NameRecords(layout);
  }

  get entityCount(): number {
    return this.#records.entityCount;
  }

  entity(id: string): EntityLabel | undefined {
    return this.#records.labelOf(id);
  }

  find(text: string, lang: string | null): Candidate[] {
    const search = new BlockSearch(text, lang);
    const starts = this.#starts;
    for (let offset = 0; offset < text.length; offset++) {
      if (starts[text.charCodeAt(offset)] === 0) continue;
      const first = kindOf(text.codePointAt(offset) as number);
      if (mayBeginAt(text, offset, first)) this.#searchFrom(search, offset);
    }
    return cutJoinedNames(search.candidates, text, search.lang);
  }

  /** All names that begin at `offset`, the longest first. */
  #searchFrom(search: BlockSearch, offset: number): void {
    const folded = this.#folded;
    const { beginnings, longest } = this.#layout;
    const known = search.candidates.length;
    folded.begin(search.text, offset);
    let hash = SEED;
    for (let i = 0; i < longest && folded.has(i); i++) {
      hash = extend(hash, folded.units[i] as number);
      const step = isStep(folded, i);
      if (step || i === HEAD) {
        const mixed = spread(hash);
        const bits = filterBits(mixed);
        if (((beginnings[below(beginnings.length, mixed)] as number) & bits) !== bits) break;
        if (step) this.#lookUp(search, mixed, i);
      }
      if (!step && search.genitiveS && folded.has(i + 1) && folded.units[i + 1] === LOW_S) {
        this.#lookUp(search, spread(hash), i);
      }
    }
    if (search.candidates.length - known > 1) {
      search.candidates.push(...search.candidates.splice(known).reverse());
    }
  }

  /** Adds the name with this hash, if the folded text up to `last` is one that may end there. */
  #lookUp(search: BlockSearch, hash: number, last: number): void {
    const { slots, placeBits } = this.#layout;
    const tag = (tagOf(hash) << placeBits) >>> placeBits;
    for (let at = below(slots.length, hash); ; at = at + 1 === slots.length ? 0 : at + 1) {
      const slot = slots[at] as number;
      if (slot === 0) return;
      if (slot >>> placeBits !== tag) continue;
      const place = (slot & ((1 << placeBits) - 1)) - 1;
      const forms = this.#records.formsAt(place);
      if (!this.#reads(forms[0], last)) continue;
      if (mayEndAt(this.#folded, last, search.genitiveS)) search.add(forms, this.#folded, last);
      return;
    }
  }

  #reads(form: StoredForm | undefined, last: number): boolean {
    if (form?.folded.length !== last + 1) return false;
    const { units } = this.#folded;
    for (let i = 0; i <= last; i++) if (units[i] !== form.folded.charCodeAt(i)) return false;
    return true;
  }
}
