// The compiled index: one ArrayBuffer with a header and sections, read in place.
// Must not know: how names are folded or found.
import { IndexFormatError } from '../errors.ts';
import { SUFFIXES } from '../languages/index.ts';
import { suffixesHash } from './prefix-keys.ts';

const MAGIC = 0x58444953; // 'SIDX'
/** Raise it with every change of the layout, the folding or the hashes. */
const FORMAT_VERSION = 5;
/** Bytes copied between two offers to pause. */
const COPY = 1 << 20;

interface Sections {
  /** With which two or three letters names begin: see `Gate`. */
  readonly gate: Uint32Array;
  /** A filter of the beginnings of names, word by word, whole names included. */
  readonly beginnings: Uint32Array;
  /** Hash to places in `records`: see `Buckets`. */
  readonly buckets: Uint32Array;
  readonly entries: Uint32Array;
  /** Where in `records` every so many entities stand. */
  readonly landmarks: Uint32Array;
  /** Folded units with which names begin: see `StartDraft`. */
  readonly starts: Uint8Array;
  /** The entities, each with its names. */
  readonly records: Uint8Array;
  /** Shapes of entities, languages, lists of needed entities. */
  readonly tables: Uint8Array;
}

export interface Layout extends Sections {
  /** How many lower bits of an entry are the place in `records`. */
  readonly placeBits: number;
  /** The folded length of the longest name. */
  readonly longest: number;
  readonly entityCount: number;
  /** See `suffixesHash`: an index for other suffixes misses names. */
  readonly suffixes: number;
}

const ORDER = [
  'gate',
  'beginnings',
  'buckets',
  'entries',
  'landmarks',
  'starts',
  'records',
  'tables',
] as const satisfies readonly (keyof Sections)[];

/** Header words: magic, version, bytes in all, four numbers, each section's bytes, a sum. */
const NUMBERS = [
  'placeBits',
  'longest',
  'entityCount',
  'suffixes',
] as const satisfies readonly (keyof Layout)[];
const HEADER_WORDS = 3 + NUMBERS.length + ORDER.length + 1;

/** The blob, in steps: a large one takes a while to copy. */
export function* pack(layout: Layout): Generator<void, ArrayBuffer> {
  const lengths = ORDER.map((name) => layout[name].byteLength);
  const size = lengths.reduce((sum, length) => sum + padded(length), HEADER_WORDS * 4);
  const blob = new ArrayBuffer(size);
  const header = new Uint32Array(blob, 0, HEADER_WORDS);
  header.set([MAGIC, FORMAT_VERSION, size, ...NUMBERS.map((name) => layout[name]), ...lengths]);
  header[HEADER_WORDS - 1] = headerSum(header);
  let offset = HEADER_WORDS * 4;
  for (const name of ORDER) {
    const { buffer, byteOffset, byteLength } = layout[name];
    for (let done = 0; done < byteLength; done += COPY) {
      const part = new Uint8Array(buffer, byteOffset + done, Math.min(COPY, byteLength - done));
      new Uint8Array(blob, offset + done, part.length).set(part);
      yield;
    }
    offset += padded(byteLength);
  }
  return blob;
}

/** Views on the blob's sections; nothing is copied. Throws `IndexFormatError`. */
export function unpack(blob: ArrayBuffer): Layout {
  const advice = 'Compile the index anew from the pack.';
  if (!(blob instanceof ArrayBuffer) || blob.byteLength < HEADER_WORDS * 4) {
    throw new IndexFormatError(`Not a Sidelight index: too short. ${advice}`);
  }
  const header = new Uint32Array(blob, 0, HEADER_WORDS);
  if (header[0] !== MAGIC) {
    throw new IndexFormatError(`Not a Sidelight index: it does not begin with its mark. ${advice}`);
  }
  const version = header[1];
  if (version !== FORMAT_VERSION) {
    throw new IndexFormatError(
      `The index has format ${version}, this version reads ${FORMAT_VERSION}. ${advice}`,
    );
  }
  if (header[6] !== suffixesHash(SUFFIXES)) {
    throw new IndexFormatError(`The index was made for other suffixes of names. ${advice}`);
  }
  if (header[2] !== blob.byteLength || header[HEADER_WORDS - 1] !== headerSum(header)) {
    throw new IndexFormatError(`The index is damaged or cut short. ${advice}`);
  }
  let next = 3 + NUMBERS.length;
  let offset = HEADER_WORDS * 4;
  const bytes = (): Uint8Array => {
    const length = header[next++] as number;
    offset += padded(length);
    return new Uint8Array(blob, offset - padded(length), length);
  };
  const words = (): Uint32Array => {
    const { byteOffset, byteLength } = bytes();
    return new Uint32Array(blob, byteOffset, byteLength / 4);
  };
  // In the order of `ORDER`.
  return {
    placeBits: header[3] as number,
    longest: header[4] as number,
    entityCount: header[5] as number,
    suffixes: header[6] as number,
    gate: words(),
    beginnings: words(),
    buckets: words(),
    entries: words(),
    landmarks: words(),
    starts: bytes(),
    records: bytes(),
    tables: bytes(),
  };
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function headerSum(header: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < HEADER_WORDS - 1; i++) sum = (Math.imul(sum, 31) + (header[i] as number)) | 0;
  return sum >>> 0;
}
