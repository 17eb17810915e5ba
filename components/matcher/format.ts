// The compiled index: one ArrayBuffer with a header and sections, read in place.
// Must not know: how names are folded or found.
import { IndexFormatError } from './errors.ts';

const MAGIC = 0x58444953; // 'SIDX'
/** Raise it with every change of the layout, the folding or the hashes. */
const FORMAT_VERSION = 1;

interface Sections {
  /** UTF-16 units with which a name can begin in a text, as gaps between them. */
  readonly starts: Uint8Array;
  /** Bits: beginnings of names, word by word. */
  readonly beginnings: Uint32Array;
  /** Open addressing: upper bits a tag, lower bits 1 + where in `names`; 0 is free. */
  readonly slots: Uint32Array;
  /** The names, each with its forms and readings. */
  readonly names: Uint8Array;
  /** Where in `entities` each entity stands. */
  readonly entityPlaces: Uint32Array;
  readonly entities: Uint8Array;
  /** Kinds of entities, sets of languages, lists of needed entities. */
  readonly tables: Uint8Array;
}

export interface Layout extends Sections {
  /** How many lower bits of a slot are the place in `names`. */
  readonly placeBits: number;
  /** The folded length of the longest name. */
  readonly longest: number;
}

const ORDER = [
  'beginnings',
  'slots',
  'entityPlaces',
  'starts',
  'names',
  'entities',
  'tables',
] as const satisfies readonly (keyof Sections)[];
const WIDE = new Set<keyof Sections>(['beginnings', 'slots', 'entityPlaces']);

/** Header words: magic, version, bytes in all, place bits, longest name, then each section's bytes. */
const HEADER_WORDS = 5 + ORDER.length + 1;

export function pack(layout: Layout): ArrayBuffer {
  const lengths = ORDER.map((name) => layout[name].byteLength);
  const size = lengths.reduce((sum, length) => sum + padded(length), HEADER_WORDS * 4);
  const blob = new ArrayBuffer(size);
  const header = new Uint32Array(blob, 0, HEADER_WORDS);
  header.set([MAGIC, FORMAT_VERSION, size, layout.placeBits, layout.longest, ...lengths]);
  header[HEADER_WORDS - 1] = headerSum(header);
  let offset = HEADER_WORDS * 4;
  for (const name of ORDER) {
    const { buffer, byteOffset, byteLength } = layout[name];
    new Uint8Array(blob, offset, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
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
  const [magic, version, size, placeBits, longest, ...rest] = header as unknown as number[];
  if (magic !== MAGIC) {
    throw new IndexFormatError(`Not a Sidelight index: it does not begin with its mark. ${advice}`);
  }
  if (version !== FORMAT_VERSION) {
    throw new IndexFormatError(
      `The index has format ${version}, this version reads ${FORMAT_VERSION}. ${advice}`,
    );
  }
  if (size !== blob.byteLength || rest[ORDER.length] !== headerSum(header)) {
    throw new IndexFormatError(`The index is damaged or cut short. ${advice}`);
  }
  let offset = HEADER_WORDS * 4;
  const views: Partial<Record<keyof Sections, Uint8Array | Uint32Array>> = {};
  ORDER.forEach((name, i) => {
    const length = rest[i] as number;
    views[name] = WIDE.has(name)
      ? new Uint32Array(blob, offset, length / 4)
      : new Uint8Array(blob, offset, length);
    offset += padded(length);
  });
  return {
    ...(views as unknown as Sections),
    placeBits: placeBits as number,
    longest: longest as number,
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
