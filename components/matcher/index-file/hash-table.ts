// Where names stand, by their hash: a table of buckets, each a run of entries in one array.
// Must not know: names. An entry's upper bits are a tag of the hash, its lower bits the place.
import { below, tagOf } from '../text/hash.ts';

const ENTRIES_PER_BUCKET = 8;
/** Entries between two offers to pause. */
const STEP = 4096;

export interface HashTable {
  /** Where in `entries` each bucket begins, and after the last one where it ends. */
  readonly buckets: Uint32Array;
  readonly entries: Uint32Array;
  /** How many lower bits of an entry are the place. */
  readonly placeBits: number;
}

/** Buckets for names with these spread hashes, at these places below `size`; in input order. */
export function* fillHashTable(
  hashes: Uint32Array,
  places: Uint32Array,
  size: number,
): Generator<void, HashTable> {
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

/** Puts the places of the names that may have this spread hash into `places`; returns how many. */
export function placesOf(
  { buckets, entries, placeBits }: HashTable,
  hash: number,
  places: number[],
): number {
  if (entries.length === 0) return 0;
  const bucket = below(buckets.length - 1, hash);
  const tag = (tagOf(hash) << placeBits) >>> placeBits;
  const mask = (1 << placeBits) - 1;
  const end = buckets[bucket + 1] as number;
  let count = 0;
  for (let at = buckets[bucket] as number; at < end; at++) {
    const entry = entries[at] as number;
    if (entry >>> placeBits === tag) places[count++] = entry & mask;
  }
  return count;
}
