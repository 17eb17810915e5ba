// Where names lie in the records, by their hash: a table of buckets, each a run of entries in one
// array. The upper bits of an entry are a tag of the hash, the lower bits are the name's offset.
import { scaleTo, tagOf } from '../text/hash.ts';

/** On average. */
const ENTRIES_PER_BUCKET = 8;
/** Entries between two chances to pause. */
const STEP = 4096;

export interface HashTable {
  /** The index in `entries` at which each bucket begins, and one more: where the last one ends. */
  readonly buckets: Uint32Array;
  readonly entries: Uint32Array;
  /** How many of the lower bits of an entry are the offset. */
  readonly offsetBits: number;
}

/**
 * A table of names by their spread hashes. `offsets` are below `size`. Entries of one bucket keep the
 * order of the input.
 */
export function* fillHashTable(
  hashes: Uint32Array,
  offsets: Uint32Array,
  size: number,
): Generator<void, HashTable> {
  const offsetBits = Math.max(1, Math.ceil(Math.log2(size + 1)));
  const count = Math.ceil(hashes.length / ENTRIES_PER_BUCKET);
  const buckets = new Uint32Array(count + 1);
  for (let i = 0; i < hashes.length; i++) {
    const bucket = scaleTo(count, hashes[i] as number);
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
    const bucket = scaleTo(count, hash);
    const at = (buckets[bucket] as number) - 1;
    buckets[bucket] = at;
    entries[at] = ((tagOf(hash) << offsetBits) | (offsets[i] as number)) >>> 0;
    if (i % STEP === 0) yield;
  }
  return { buckets, entries, offsetBits };
}

/** Writes the offsets of names that may have this spread hash into `offsets`; returns how many. */
export function offsetsOf(
  { buckets, entries, offsetBits }: HashTable,
  hash: number,
  offsets: number[],
): number {
  if (entries.length === 0) return 0;
  const bucket = scaleTo(buckets.length - 1, hash);
  const tag = (tagOf(hash) << offsetBits) >>> offsetBits;
  const mask = (1 << offsetBits) - 1;
  const end = buckets[bucket + 1] as number;
  let count = 0;
  for (let at = buckets[bucket] as number; at < end; at++) {
    const entry = entries[at] as number;
    if (entry >>> offsetBits === tag) offsets[count++] = entry & mask;
  }
  return count;
}
