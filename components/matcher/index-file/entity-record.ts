// How an entity and its names are written into the index, and read again. The place of a name is
// the offset of its flags. Must not know: hashes, texts.
import type { MatcherEntity } from '../model.ts';
import { type ByteReader, type ByteWriter, decodeBytes, encodeText } from './bytes.ts';
import { ListTable } from './list-table.ts';

/** Every so many entities the index notes where one stands: so many are walked to reach one. */
export const ENTITIES_PER_LANDMARK = 16;

const RISKY = 1;
const DECOY = 2;
const LANGUAGE = 4;
/** Room in one number for how many bytes an id shares with the one before it. */
const SHARED = 32;

/** What entities and names have in common, written once. */
export class RecordTables {
  /** Kind, `common`, which name is the entity's own (0: none), and how many names there are. */
  readonly shapes = new ListTable();
  /** Lists of one language; the first is empty: every language. */
  readonly langs = new ListTable();
  readonly needs = new ListTable();

  constructor() {
    this.langs.numberOf([]);
  }
}

export interface NameRecord {
  readonly text: string;
  /** null: every language. */
  readonly lang: string | null;
  readonly decoy: boolean;
  readonly risky: boolean;
  /** Other entities of which one will do; empty: only its own. */
  readonly needs: readonly string[];
}

export interface EntityHead {
  readonly id: Uint8Array;
  readonly shape: readonly string[];
  readonly ownName: string | null;
}

/** Writes entities one after the other. */
export class EntityWriter {
  readonly #bytes: ByteWriter;
  readonly #tables: RecordTables;
  #previousId = new Uint8Array(0);

  constructor(bytes: ByteWriter, tables: RecordTables) {
    this.#bytes = bytes;
    this.#tables = tables;
  }

  /** What precedes the entity's names. `landmark`: readable without the entity before it. */
  head({ id, kind, name, common, names, decoys }: MatcherEntity, landmark: boolean): void {
    const bytes = encodeText(id);
    let shared = 0;
    const most = landmark ? 0 : Math.min(SHARED - 1, bytes.length, this.#previousId.length);
    while (shared < most && bytes[shared] === this.#previousId[shared]) shared++;
    this.#bytes.number((bytes.length - shared) * SHARED + shared);
    this.#bytes.bytes(bytes.subarray(shared));
    this.#previousId = bytes as Uint8Array<ArrayBuffer>;
    const own = names.findIndex(({ text }) => text.trim() === name) + 1;
    const shape = [kind, common ? '1' : '', `${own}`, `${names.length + decoys.length}`];
    this.#bytes.number(this.#tables.shapes.numberOf(shape));
    if (own === 0) this.#bytes.string(name);
  }

  /** A name; returns its place. */
  name({ text, lang, decoy, risky, needs }: NameRecord): number {
    const place = this.#bytes.length;
    const language = this.#tables.langs.numberOf(lang === null ? [] : [lang]);
    this.#bytes.number(language * LANGUAGE + (decoy ? DECOY : 0) + (risky ? RISKY : 0));
    if (risky) this.#bytes.number(this.#tables.needs.numberOf(needs));
    this.#bytes.string(text);
    return place;
  }
}

/** Reads the head of an entity whose predecessor has this id. */
export function readHead(
  reader: ByteReader,
  previousId: Uint8Array,
  shapes: readonly (readonly string[])[],
): EntityHead {
  const lengths = reader.number();
  const shared = lengths & (SHARED - 1);
  const id = new Uint8Array(shared + Math.floor(lengths / SHARED));
  id.set(previousId.subarray(0, shared));
  id.set(reader.bytes(id.length - shared), shared);
  const shape = shapes[reader.number()] ?? [];
  return { id, shape, ownName: shape[2] === '0' ? reader.string() : null };
}

export function readName(
  reader: ByteReader,
  langs: readonly (readonly string[])[],
  needs: readonly (readonly string[])[],
): NameRecord {
  const flags = reader.number();
  const risky = (flags & RISKY) !== 0;
  const needed = risky ? (needs[reader.number()] ?? []) : [];
  const lang = langs[flags >> 2]?.[0] ?? null;
  return {
    text: decodeBytes(reader.bytes(reader.number())),
    lang,
    decoy: (flags & DECOY) !== 0,
    risky,
    needs: needed,
  };
}

/** Passes over a name. */
export function skipName(reader: ByteReader): void {
  if ((reader.number() & RISKY) !== 0) reader.number();
  reader.bytes(reader.number());
}
