// Where names stand, by their hash: a table of buckets, each a run of entries in one array.
// Must not know: names. An entry's upper bits are a tag of the hash, its lower bits the place.
import { below, tagOf } from './hash.ts';

const ENTRIES_PER_BUCKET = 8;
/** Entries between two offers to pause. */
const STEP = 4096;

export interface Buckets {
  /** Where in `entries` each bucket begins, and after the last one where it ends. */
  readonly buckets: Uint32Array;
  readonly entries: Uint32Array;
  /** How many lower bits of an entry are the place. */
  readonly placeBits: number;
}

/** Buckets for names with these spread hashes, at these places below `size`; in input order. */
export function* fillBuckets(
  hashes: Uint32Array,
  places: Uint32Array,
  size: number,
): Generator<void, Buckets> {
  const placeBits = Math.max(1, Math.ceil(Math.log2(size + 1)));
  const count = Math.ceil(hashes.length / ENTRIES_PER_BUCKET);
  const buckets = new Uint32Array(count + 1);
  for (let i = 0; i < hashes.length; i++) {
    const bucket = below(count, hashes[i] as number);
    buckets[bucket] = (buckets[bucket] as number) + 1;
    if (i % STEP === 0) yield;
  }
  let end = 0;
  for (let bucket = 0; bucket <= count; bucket++) {
    end += buckets[bucket] as number;
    buckets[bucket] = end;
  }
  // From the back, so that each bucket's end moves down to its beginning.
  const entries = new Uint32Array(hashes.length);
  for (let i = hashes.length - 1; i >= 0; i--) {
    const hash = hashes[i] as number;
    const bucket = below(count, hash);
    const at = (buckets[bucket] as number) - 1;
    buckets[bucket] = at;
    entries[at] = ((tagOf(hash) << placeBits) | (places[i] as number)) >>> 0;
    if (i % STEP === 0) yield;
  }
  return { buckets, entries, placeBits };
}

/** Calls back with the place of each name that may have this spread hash. */
export function eachPlace(
  { buckets, entries, placeBits }: Buckets,
  hash: number,
  use: (place: number) => void,
): void {
  if (entries.length === 0) return;
  const bucket = below(buckets.length - 1, hash);
  const tag = (tagOf(hash) << placeBits) >>> placeBits;
  const mask = (1 << placeBits) - 1;
  const end = buckets[bucket + 1] as number;
  for (let at = buckets[bucket] as number; at < end; at++) {
    const entry = entries[at] as number;
    if (entry >>> placeBits === tag) use(entry & mask);
  }
}

/** Whether there may be a name with this spread hash; false is certain. */
export function mayBeFilled({ buckets, entries, placeBits }: Buckets, hash: number): boolean {
  if (entries.length === 0) return false;
  const bucket = below(buckets.length - 1, hash);
  const tag = (tagOf(hash) << placeBits) >>> placeBits;
  const end = buckets[bucket + 1] as number;
  for (let at = buckets[bucket] as number; at < end; at++) {
    if ((entries[at] as number) >>> placeBits === tag) return true;
  }
  return false;
}
