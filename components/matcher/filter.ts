// A Bloom filter with two bits a hash, both in one word: one cache line a question.
// Must not know: what is hashed.
import { below, tagOf } from './hash.ts';

/** Bits per distinct hash: some 5 % of other hashes pass by chance. */
const BITS = 10;
/** Hashes between two offers to pause. */
const STEP = 4096;

/** Whether a spread hash may be in the filter; false is certain. */
export function mayHold(filter: Uint32Array, spreadHash: number): boolean {
  const bits = bitsOf(spreadHash);
  return ((filter[below(filter.length, spreadHash)] as number) & bits) === bits;
}

/** Spread hashes being collected for a filter. */
export class FilterDraft {
  #hashes = new Uint32Array(1 << 10);
  #length = 0;

  add(spreadHash: number): void {
    if (this.#length === this.#hashes.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#length++] = spreadHash;
  }

  /** The filter, sized for the distinct hashes among those added. */
  *build(): Generator<void, Uint32Array> {
    const rough = new Uint32Array(Math.ceil(this.#length / 2) + 1);
    const distinct = yield* this.#fill(rough);
    const filter = new Uint32Array(Math.ceil((distinct * BITS) / 32) + 1);
    yield* this.#fill(filter);
    return filter;
  }

  /** Adds all hashes; returns how many set a bit that was clear. */
  *#fill(filter: Uint32Array): Generator<void, number> {
    let changed = 0;
    for (let i = 0; i < this.#length; i++) {
      const hash = this.#hashes[i] as number;
      const word = below(filter.length, hash);
      const before = filter[word] as number;
      const after = (before | bitsOf(hash)) >>> 0;
      if (after !== before) changed++;
      filter[word] = after;
      if (i % STEP === 0) yield;
    }
    return changed;
  }
}

function bitsOf(spreadHash: number): number {
  const tag = tagOf(spreadHash);
  return (1 << (tag & 31)) | (1 << ((tag >>> 5) & 31));
}
