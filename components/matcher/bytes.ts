// Variable-length numbers and UTF-8 strings in one growing, then one fixed, run of bytes.
// Must not know: what they mean.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes being written; grows as needed. */
export class ByteWriter {
  length = 0;
  #bytes = new Uint8Array(1 << 12);

  /** A number from 0 to 2^31 - 1, seven bits a byte. */
  number(value: number): void {
    this.#room(5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.length++] = (rest & 127) | 128;
    this.#bytes[this.length++] = rest;
  }

  string(value: string): void {
    const bytes = encoder.encode(value);
    this.number(bytes.length);
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what `ByteWriter` wrote, from any offset. */
export class ByteReader {
  offset = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  at(offset: number): this {
    this.offset = offset;
    return this;
  }

  get done(): boolean {
    return this.offset >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.offset++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  }

  string(): string {
    const length = this.number();
    const from = this.offset;
    this.offset += length;
    return decoder.decode(this.#bytes.subarray(from, from + length));
  }
}
