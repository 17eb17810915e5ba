// The first test at a letter of a text: does any name start with these four letters? One bit for each
// key, few enough for the processor's first cache.

/** Bits for each distinct prefix. By chance at most one in eight other prefixes passes. */
const BITS = 8;

/** A hash of the first units of a word; 0 for each unit that the word does not have. */
export function prefilterKey(first: number, second: number, third: number, fourth: number): number {
  return (
    Math.imul(first, 0x9e3779b1) ^
    Math.imul(second, 0x85ebca6b) ^
    Math.imul(third, 0xc2b2ae35) ^
    Math.imul(fourth, 0x27d4eb2f)
  );
}

export class Prefilter {
  readonly #bits: Int32Array;
  /** The upper bits of a key are the number of its bit: what is left after this shift. */
  readonly #shift: number;

  /** `bits` is what `buildPrefilter` returned: a power of two words. */
  constructor(bits: Uint32Array) {
    this.#bits = new Int32Array(bits.buffer, bits.byteOffset, bits.length);
    this.#shift = shiftOf(bits);
  }

  /** False if no name starts with the letters of this key; true if one may. */
  admits(key: number): boolean {
    const bit = key >>> this.#shift;
    return (((this.#bits[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
  }
}

/** The bits of a prefilter that admits these keys. */
export function buildPrefilter(keys: ReadonlySet<number>): Uint32Array {
  const words = Math.ceil((keys.size * BITS) / 32);
  const bits = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, words))));
  const shift = shiftOf(bits);
  for (const key of keys) {
    const bit = key >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return bits;
}

function shiftOf({ length }: Uint32Array): number {
  return Math.clz32(length * 32) + 1;
}
