// A Bloom filter with two bits for each hash, both in one 32-bit word: one cache line for each lookup.
import { tagOf } from '../text/hash.ts';

/** Minimum bits for each distinct hash. By chance at most one in twenty other hashes passes. */
const BITS = 8;
/** Hashes between two chances to pause. */
const STEP = 4096;

/** False if the filter does not hold a spread hash; true if it may. */
export function mayHold(filter: Uint32Array, spreadHash: number): boolean {
  const bits = bitsOf(spreadHash);
  return ((filter[spreadHash >>> shiftOf(filter.length)] as number) & bits) === bits;
}

/** The upper bits of a hash are the number of its word. `words` is a power of two. */
function shiftOf(words: number): number {
  return Math.clz32(words) + 1;
}

/** Collects spread hashes for a filter. */
export class BloomFilterBuilder {
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
    const distinct = yield* this.#fill(filterFor(this.#length * 2));
    const filter = filterFor(distinct);
    yield* this.#fill(filter);
    return filter;
  }

  /** Sets the bits of all hashes; returns how many hashes set a bit that was clear. */
  *#fill(filter: Uint32Array): Generator<void, number> {
    const shift = shiftOf(filter.length);
    let changed = 0;
    for (let i = 0; i < this.#length; i++) {
      const hash = this.#hashes[i] as number;
      const word = hash >>> shift;
      const before = filter[word] as number;
      const after = (before | bitsOf(hash)) >>> 0;
      if (after !== before) changed++;
      filter[word] = after;
      if (i % STEP === 0) yield;
    }
    return changed;
  }
}

/** An empty filter for this many hashes, of two words or more. */
function filterFor(hashes: number): Uint32Array {
  const words = Math.max(2, (hashes * BITS) / 32);
  return new Uint32Array(2 ** Math.ceil(Math.log2(words)));
}

function bitsOf(spreadHash: number): number {
  const tag = tagOf(spreadHash);
  return (1 << (tag & 31)) | (1 << ((tag >>> 5) & 31));
}
