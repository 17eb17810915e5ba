// Writes and reads variable-length numbers (LEB128) and UTF-8 strings.

const CHUNK = 1 << 18;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes bytes in chunks: growing one buffer would copy it in one long step. */
export class ByteWriter {
  #full: Uint8Array[] = [];
  #before = 0;
  #chunk = new Uint8Array(1 << 12);
  #used = 0;

  get length(): number {
    return this.#before + this.#used;
  }

  /** A number from 0 to 2^31 - 1: seven bits a byte, the lowest first. */
  number(value: number): void {
    this.#room(5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#chunk[this.#used++] = (rest & 127) | 128;
    this.#chunk[this.#used++] = rest;
  }

  /** A string: its length in bytes, then its bytes. */
  string(value: string): void {
    const bytes = encoder.encode(value);
    this.number(bytes.length);
    this.bytes(bytes);
  }

  bytes(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#chunk.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** All bytes written, in one array. Copies one chunk in each step. */
  *written(): Generator<void, Uint8Array> {
    if (this.#full.length === 0) return this.#chunk.subarray(0, this.#used);
    const all = new Uint8Array(this.length);
    let offset = 0;
    for (const chunk of [...this.#full, this.#chunk.subarray(0, this.#used)]) {
      all.set(chunk, offset);
      offset += chunk.length;
      yield;
    }
    return all;
  }

  #room(more: number): void {
    if (this.#used + more <= this.#chunk.length) return;
    this.#full.push(this.#chunk.subarray(0, this.#used));
    this.#before += this.#used;
    this.#chunk = new Uint8Array(Math.max(CHUNK, more));
    this.#used = 0;
  }
}

/** Reads what `ByteWriter` wrote, from any offset. */
export class ByteReader {
  offset = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
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
    return decodeBytes(this.bytes(this.number()));
  }

  /** A view on the next bytes. */
  bytes(length: number): Uint8Array {
    this.offset += length;
    return this.#bytes.subarray(this.offset - length, this.offset);
  }
}

export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Up to this length (bytes), and in ASCII, a loop is quicker than `TextDecoder`. */
const SHORT = 32;

export function decodeBytes(bytes: Uint8Array): string {
  if (bytes.length > SHORT) return decoder.decode(bytes);
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte > 0x7f) return decoder.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}
