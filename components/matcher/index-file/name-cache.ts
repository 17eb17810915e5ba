// The names that were read from an index so far, by their hash: an open-addressing hash table.
import type { StoredName } from './name-record.ts';

const SMALLEST = 256;

export class NameCache {
  /** Apart from the names, so that a lookup mostly touches one cache line of each array. */
  #hashes = new Int32Array(SMALLEST);
  #names: (StoredName | undefined)[] = new Array(SMALLEST).fill(undefined);
  #count = 0;

  /** The first name with this hash; undefined if none was added. */
  get(hash: number): StoredName | undefined {
    const names = this.#names;
    const last = names.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const name = names[slot];
      if (name === undefined || this.#hashes[slot] === (hash | 0)) return name;
    }
  }

  /** Adds the first name of a hash; the others are linked by `next`. */
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
