// The compiled index: one ArrayBuffer of a header and sections, which are searched in place.
// DESIGN.md draws it.
import { IndexFormatError } from '../errors.ts';
import { SUFFIXES } from '../languages/index.ts';
import { checksum } from './checksum.ts';
import { suffixesHash } from './prefix-keys.ts';

const MAGIC = 0x58444953; // 'SIDX'
/** Raise it with every change of the layout, the folding or the hashes: stored indexes are then rebuilt. */
const FORMAT_VERSION = 8;
/** Bytes copied between two chances to pause. */
const COPY = 1 << 20;

interface Sections {
  /** One bit for each hash of the first letters of a name: see `Prefilter`. */
  readonly prefilter: Uint32Array;
  /** A Bloom filter of the prefixes of names that end with a word, whole names included. */
  readonly prefixes: Uint32Array;
  /** Hash to offsets in `records`: see `HashTable`. */
  readonly buckets: Uint32Array;
  readonly entries: Uint32Array;
  /** The offset in `records` of every sixteenth entity: see `RESTART_INTERVAL`. */
  readonly restarts: Uint32Array;
  /** Folded units with which names start: see `StartUnitsBuilder`. */
  readonly startUnits: Uint8Array;
  /** The entities, each with its names. */
  readonly records: Uint8Array;
  /** What records refer to by number: see `RecordTables`. */
  readonly tables: Uint8Array;
}

export interface Layout extends Sections {
  /** How many of the lower bits of an entry are an offset in `records`. */
  readonly offsetBits: number;
  /** The length of the longest name, in folded units. */
  readonly longestName: number;
  readonly entityCount: number;
  /** See `suffixesHash`: an index made for other suffixes would miss names. */
  readonly suffixes: number;
}

const ORDER = [
  'prefilter',
  'prefixes',
  'buckets',
  'entries',
  'restarts',
  'startUnits',
  'records',
  'tables',
] as const satisfies readonly (keyof Sections)[];

/** Header words: magic, version, bytes in all, four numbers, the bytes of each section, a checksum. */
const NUMBERS = [
  'offsetBits',
  'longestName',
  'entityCount',
  'suffixes',
] as const satisfies readonly (keyof Layout)[];
const HEADER_WORDS = 3 + NUMBERS.length + ORDER.length + 1;
/** The last word of the header: the checksum of all other words of the index. */
const CHECKSUM = HEADER_WORDS - 1;

/** Lays the sections out in one buffer. In steps, because copying a large index takes a while. */
export function* pack(layout: Layout): Generator<void, ArrayBuffer> {
  const lengths = ORDER.map((name) => layout[name].byteLength);
  const size = lengths.reduce((sum, length) => sum + padded(length), HEADER_WORDS * 4);
  const blob = new ArrayBuffer(size);
  const header = new Uint32Array(blob, 0, HEADER_WORDS);
  header.set([MAGIC, FORMAT_VERSION, size, ...NUMBERS.map((name) => layout[name]), ...lengths]);
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
  header[CHECKSUM] = sumOf(blob);
  return blob;
}

/**
 * The checksum in the header, by which one index differs from another; undefined if there is no header.
 * Whether it is true only `unpack` says.
 */
export function checksumOf(index: ArrayBuffer): number | undefined {
  return hasHeader(index) ? new Uint32Array(index, 0, HEADER_WORDS)[CHECKSUM] : undefined;
}

const hasHeader = (index: unknown): boolean =>
  index instanceof ArrayBuffer && index.byteLength >= HEADER_WORDS * 4;

/** Views of the sections of an index, without a copy. Throws `IndexFormatError`. */
export function unpack(blob: ArrayBuffer): Layout {
  const advice = 'Compile the index anew from the pack.';
  if (!hasHeader(blob)) {
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
  const isWhole = header[2] === blob.byteLength && blob.byteLength % 4 === 0;
  if (!isWhole || header[CHECKSUM] !== sumOf(blob)) {
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
  // The order of the calls is `ORDER`.
  return {
    offsetBits: header[3] as number,
    longestName: header[4] as number,
    entityCount: header[5] as number,
    suffixes: header[6] as number,
    prefilter: words(),
    prefixes: words(),
    buckets: words(),
    entries: words(),
    restarts: words(),
    startUnits: bytes(),
    records: bytes(),
    tables: bytes(),
  };
}

/** Sections begin at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3;
}

/** The checksum of an index, that word left out. */
function sumOf(blob: ArrayBuffer): number {
  const header = new Uint32Array(blob, 0, CHECKSUM);
  return checksum(new Uint32Array(blob, HEADER_WORDS * 4), checksum(header));
}
