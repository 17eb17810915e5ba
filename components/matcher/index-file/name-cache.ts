// The names that were read out of an index so far, by their hash: an open hash table.
// Must not know: the index, texts.
import type { StoredName } from './name-record.ts';

const SMALLEST = 256;

export class NameCache {
  /** Beside the names, so that a question mostly touches one line of each array. */
  #hashes = new Int32Array(SMALLEST);
  #names: (StoredName | undefined)[] = new Array(SMALLEST).fill(undefined);
  #count = 0;

  /** The first of the names with this hash, if they were read. */
  get(hash: number): StoredName | undefined {
    const names = this.#names;
    const last = names.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const name = names[slot];
      if (name === undefined || this.#hashes[slot] === (hash | 0)) return name;
    }
  }

  /** Adds the names with a hash that has none yet. */
  add(hash: number, first: StoredName): void {
    if (++this.#count * 2 > this.#names.length) this.#grow();
    this.#put(hash, first);
  }

  #put(hash: number, first: StoredName): void {
    const last = this.#names.length - 1;
    let slot = hash & last;
    while (this.#names[slot] !== undefined) slot = (slot + 1) & last;
    this.#hashes[slot] = hash;
    this.#names[slot] = first;
  }

  #grow(): void {
    const [hashes, names] = [this.#hashes, this.#names];
    this.#hashes = new Int32Array(names.length * 2);
    this.#names = new Array(names.length * 2).fill(undefined);
    names.forEach((name, slot) => {
      if (name !== undefined) this.#put(hashes[slot] as number, name);
    });
  }
}
