// A Bloom filter with two bits a hash, both in one word: one cache line a question.
// Must not know: what is hashed.
import { tagOf } from '../text/hash.ts';

/** At least so many bits per distinct hash: no more than one in twenty others passes by chance. */
const BITS = 8;
/** Hashes between two offers to pause. */
const STEP = 4096;

/** Whether a spread hash may be in the filter; false is certain. */
export function mayHold(filter: Uint32Array, spreadHash: number): boolean {
  const bits = bitsOf(spreadHash);
  return ((filter[spreadHash >>> shiftOf(filter.length)] as number) & bits) === bits;
}

/** The upper bits of a hash are the number of its word, of which there is a power of two. */
function shiftOf(words: number): number {
  return Math.clz32(words) + 1;
}

/** Spread hashes being collected for a filter. */
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

  /** Adds all hashes; returns how many set a bit that was clear. */
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

/** A clear filter of two words or more. */
function filterFor(hashes: number): Uint32Array {
  const words = Math.max(2, (hashes * BITS) / 32);
  return new Uint32Array(2 ** Math.ceil(Math.log2(words)));
}

function bitsOf(spreadHash: number): number {
  const tag = tagOf(spreadHash);
  return (1 << (tag & 31)) | (1 << ((tag >>> 5) & 31));
}
