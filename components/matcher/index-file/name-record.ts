// Reads names and entities from a compiled index, and caches what it has read.
import { IndexFormatError } from '../errors.ts';
import type { EntityLabel, Interpretation } from '../model.ts';
import { type NameForm, nameForm } from '../text/name-form.ts';
import { ByteReader, decodeBytes } from './bytes.ts';
import {
  COMMON,
  type NameRecord,
  RESTART_INTERVAL,
  readHead,
  readName,
  SUBJECT,
  skipName,
} from './entity-record.ts';
import type { Layout } from './format.ts';
import { offsetsOf } from './hash-table.ts';
import { readLists } from './list-table.ts';
import { NameCache } from './name-cache.ts';

/** A name of an entity, as the search compares it with a text. */
export interface StoredName extends NameForm {
  readonly entity: EntityLabel;
  readonly kind: string;
  /** null: every language. */
  readonly lang: string | null;
  readonly decoy: boolean;
  readonly risky: boolean;
  readonly interpretation: Interpretation;
  /** The same in a list: the interpretations of a candidate that has only this name. */
  readonly interpretations: readonly Interpretation[];
  /** Another name with the same hash. */
  readonly next: StoredName | undefined;
}

/** Called with each entity, and the offsets between which its names lie; `true` ends the walk. */
type Visit = (label: EntityLabel, namesFrom: number, namesTo: number) => boolean;

/** The names and entities of one index. */
export class NameRecords {
  readonly #layout: Layout;
  readonly #reader: ByteReader;
  readonly #shapes: string[][];
  readonly #langs: string[][];
  readonly #needs: string[][];
  readonly #read = new NameCache();
  readonly #offsets: number[] = [];
  readonly #labels = new Map<string, EntityLabel>();
  #hasAllLabels = false;
  /** Whether the pack says what it is about. */
  readonly #hasSubject: boolean;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#reader = new ByteReader(layout.records);
    const tables = new ByteReader(layout.tables);
    this.#shapes = readLists(tables);
    this.#hasSubject = this.#shapes.some(([, weight = '']) => weight.includes(SUBJECT));
    this.#langs = readLists(tables);
    this.#needs = readLists(tables);
  }

  /** The names with this spread hash: the first of a linked list. By chance some have another hash. */
  nameWith(hash: number): StoredName | undefined {
    return this.#read.get(hash) ?? this.#readNames(hash);
  }

  #readNames(hash: number): StoredName | undefined {
    let first: StoredName | undefined;
    for (let i = offsetsOf(this.#layout, hash, this.#offsets); i > 0; i--) {
      first = this.#readName(this.#offsets[i - 1] as number, first);
    }
    if (first !== undefined) this.#read.add(hash, first);
    return first;
  }

  /** Quick for entities that a search has found; else reads the records from the beginning, once. */
  labelOf(id: string): EntityLabel | undefined {
    if (!this.#labels.has(id) && !this.#hasAllLabels) {
      this.#walk(0, (label) => {
        if (!this.#labels.has(label.id)) this.#labels.set(label.id, label);
        return false;
      });
      this.#hasAllLabels = true;
    }
    return this.#labels.get(id);
  }

  #readName(offset: number, next: StoredName | undefined): StoredName {
    let entity: EntityLabel | undefined;
    this.#walk(this.#restartBefore(offset), (label, from, to) => {
      entity = label;
      return offset >= from && offset < to;
    });
    this.#reader.offset = offset;
    const record = readName(this.#reader, this.#langs, this.#needs);
    const { text, lang, decoy, risky } = record;
    const form = nameForm(text);
    if (entity === undefined || 'problem' in form) {
      throw new IndexFormatError('The index holds a name that cannot be read. Compile it anew.');
    }
    entity = this.#labels.get(entity.id) ?? entity;
    this.#labels.set(entity.id, entity);
    const interpretation = interpretationOf(entity, form.folded, record);
    const { folded, capitals, acronym } = form;
    const { kind } = entity;
    const interpretations = [interpretation];
    return {
      ...{ text, folded, capitals, acronym, entity, kind, lang, decoy, risky },
      ...{ interpretation, interpretations, next },
    };
  }

  /** The number of the last restart point at or before an offset. */
  #restartBefore(offset: number): number {
    const { restarts } = this.#layout;
    let low = 0;
    for (let high = restarts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((restarts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Reads the entities from a restart point on. */
  #walk(restart: number, visit: Visit): void {
    const { restarts, entityCount } = this.#layout;
    const reader = this.#reader;
    reader.offset = restarts[restart] ?? 0;
    let previous = new Uint8Array(0);
    for (let at = restart * RESTART_INTERVAL; at < entityCount; at++) {
      const { id, shape, ownName } = readHead(reader, previous, this.#shapes);
      previous = id as Uint8Array<ArrayBuffer>;
      const [kind = '', weight = '', own = '0', count = '0'] = shape;
      const from = reader.offset;
      let name = ownName ?? '';
      for (let i = 1; i <= Number(count); i++) {
        if (i === Number(own)) name = readName(reader, this.#langs, this.#needs).text;
        else skipName(reader);
      }
      const common = weight.includes(COMMON);
      const subject = weight.includes(SUBJECT) || !this.#hasSubject;
      const label = { id: decodeBytes(id), name, kind, common, subject };
      if (visit(label, from, reader.offset)) return;
    }
  }
}

/** Rule 6: on what condition a name counts. */
function interpretationOf(
  { id: entity, kind }: EntityLabel,
  alias: string,
  { risky, needs, near }: NameRecord,
): Interpretation {
  if (!risky) return { entity, alias, needs: null };
  const isSurname = kind === 'person' && needs.length === 0;
  const where = near ? 'near' : isSurname ? 'before' : 'anywhere';
  return { entity, alias, needs: [entity, ...needs], where };
}
