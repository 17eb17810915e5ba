// How an entity and its names are written into the index, and read again. The offset of a name is
// that of its flags.
import type { MatcherEntity } from '../model.ts';
import { type ByteReader, type ByteWriter, decodeBytes, encodeText } from './bytes.ts';
import { ListTable } from './list-table.ts';

/**
 * At every sixteenth entity the index has a restart point: its offset is in `restarts`, and its id is
 * written in full. To reach an entity, read from the restart point before it.
 */
export const RESTART_INTERVAL = 16;

const RISKY = 1;
const DECOY = 2;
const LANGUAGE = 4;
/** In the number of a risky name's companions: the lowest bit. */
const NEAR = 1;
const NEEDS = 2;
/** Ids share fewer bytes than this with the id before: the count is the lower part of a number. */
const SHARED = 32;

/** In the shape of an entity. */
export const COMMON = 'c';
export const SUBJECT = 's';

/** What many entities and names have in common: written once, referred to by number. */
export class RecordTables {
  /** Kind, whether `common` and `subject`, which name is also the entity's (0: none), how many names and decoys. */
  readonly shapes = new ListTable();
  /** Lists of one language; the first list is empty and means every language. */
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
  /** Companions (rule 6); empty if only the entity's own safe names count. */
  readonly needs: readonly string[];
  /** Where these must be (rule 6); only if risky. */
  readonly near: boolean;
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

  /** Writes what precedes the entity's names. `restart`: readable without the entity before it. */
  head(entity: MatcherEntity, restart: boolean): void {
    const { id, kind, name, common, subject, names, decoys } = entity;
    const bytes = encodeText(id);
    let shared = 0;
    const most = restart ? 0 : Math.min(SHARED - 1, bytes.length, this.#previousId.length);
    while (shared < most && bytes[shared] === this.#previousId[shared]) shared++;
    this.#bytes.number((bytes.length - shared) * SHARED + shared);
    this.#bytes.bytes(bytes.subarray(shared));
    this.#previousId = bytes as Uint8Array<ArrayBuffer>;
    const own = names.findIndex(({ text }) => text.trim() === name) + 1;
    const weight = `${common ? COMMON : ''}${subject ? SUBJECT : ''}`;
    const shape = [kind, weight, `${own}`, `${names.length + decoys.length}`];
    this.#bytes.number(this.#tables.shapes.numberOf(shape));
    if (own === 0) this.#bytes.string(name);
  }

  /** Writes a name; returns its offset. */
  name({ text, lang, decoy, risky, needs, near }: NameRecord): number {
    const offset = this.#bytes.length;
    const language = this.#tables.langs.numberOf(lang === null ? [] : [lang]);
    this.#bytes.number(language * LANGUAGE + (decoy ? DECOY : 0) + (risky ? RISKY : 0));
    if (risky) this.#bytes.number(this.#tables.needs.numberOf(needs) * NEEDS + (near ? NEAR : 0));
    this.#bytes.string(text);
    return offset;
  }
}

/** Reads the head of an entity. `previousId` is the id of the entity before it. */
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
  const companions = risky ? reader.number() : 0;
  const lang = langs[flags >> 2]?.[0] ?? null;
  return {
    text: decodeBytes(reader.bytes(reader.number())),
    lang,
    decoy: (flags & DECOY) !== 0,
    risky,
    needs: risky ? (needs[Math.floor(companions / NEEDS)] ?? []) : [],
    near: (companions & NEAR) !== 0,
  };
}

/** Passes over a name. */
export function skipName(reader: ByteReader): void {
  if ((reader.number() & RISKY) !== 0) reader.number();
  reader.bytes(reader.number());
}
