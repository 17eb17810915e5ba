// The first question at a letter: does any name begin with these four? One bit for each beginning,
// so few that they stay in the nearest cache. Must not know: words, names.

/** Bits per distinct beginning: an eighth of all others at most passes by chance. */
const BITS = 8;

/** A number for the first units of a word; 0 for one that the word does not have. */
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
  /** What is left of a key is the number of its bit. */
  readonly #shift: number;

  /** `bits` is as `buildGate` made it: their number is a power of two. */
  constructor(bits: Uint32Array) {
    this.#bits = new Int32Array(bits.buffer, bits.byteOffset, bits.length);
    this.#shift = shiftOf(bits);
  }

  /** Whether a name may begin so; false is certain. */
  admits(key: number): boolean {
    const bit = key >>> this.#shift;
    return (((this.#bits[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
  }
}

/** A gate that admits these keys. */
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
