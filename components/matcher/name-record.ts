// Reads names and entities out of a compiled index; what was read once is kept.
// Must not know: texts.
import { ByteReader } from './bytes.ts';
import { IndexFormatError } from './errors.ts';
import type { Layout } from './format.ts';
import type { EntityLabel, Reading } from './model.ts';
import { type NameForm, nameForm } from './name-form.ts';
import { readLists } from './tables.ts';

export interface TaggedReading {
  readonly reading: Reading;
  /** Empty: every language. */
  readonly langs: readonly string[];
  readonly kind: string;
}

export interface StoredForm extends NameForm {
  readonly readings: readonly TaggedReading[];
  /** Languages in which it is a decoy, empty for all; null where it is none. */
  readonly decoy: readonly string[] | null;
}

/** The names and entities of one index. */
export class NameRecords {
  readonly #layout: Layout;
  readonly #names: ByteReader;
  readonly #entities: ByteReader;
  readonly #kinds: string[];
  readonly #langs: string[][];
  readonly #needs: string[][];
  readonly #forms = new Map<number, readonly StoredForm[]>();
  readonly #labels = new Map<number, EntityLabel>();
  readonly #byId = new Map<string, EntityLabel>();

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#names = new ByteReader(layout.names);
    this.#entities = new ByteReader(layout.entities);
    const tables = new ByteReader(layout.tables);
    this.#kinds = readLists(tables).map(([kind]) => kind ?? '');
    this.#langs = readLists(tables);
    this.#needs = readLists(tables);
  }

  get entityCount(): number {
    return this.#layout.entityPlaces.length;
  }

  /** The forms of the name at a place in the index. */
  formsAt(place: number): readonly StoredForm[] {
    let forms = this.#forms.get(place);
    if (forms === undefined) {
      const reader = this.#names.at(place);
      forms = Array.from({ length: reader.number() }, () => this.#readForm(reader));
      this.#forms.set(place, forms);
    }
    return forms;
  }

  /** Quick for entities that a search has met; else looks through all. */
  labelOf(id: string): EntityLabel | undefined {
    for (let number = 0; !this.#byId.has(id) && number < this.entityCount; number++) {
      this.#label(number);
    }
    return this.#byId.get(id);
  }

  #label(number: number): EntityLabel {
    let label = this.#labels.get(number);
    if (label === undefined) {
      const reader = this.#entities.at(this.#layout.entityPlaces[number] as number);
      const [id, name, kind] = [reader.string(), reader.string(), reader.number()];
      label = { id, name, kind: this.#kinds[kind >> 1] ?? '', common: (kind & 1) === 1 };
      this.#labels.set(number, label);
      this.#byId.set(id, label);
    }
    return label;
  }

  #readForm(reader: ByteReader): StoredForm {
    const form = nameForm(reader.string());
    if ('problem' in form) {
      throw new IndexFormatError('The index holds a name that cannot be read. Compile it anew.');
    }
    const decoy = reader.number();
    const readings = Array.from({ length: reader.number() }, () =>
      this.#readReading(reader, form.folded),
    );
    return { ...form, readings, decoy: decoy === 0 ? null : (this.#langs[decoy - 1] ?? []) };
  }

  #readReading(reader: ByteReader, alias: string): TaggedReading {
    const { id, kind } = this.#label(reader.number());
    const flags = reader.number();
    const langs = this.#langs[flags >> 1] ?? [];
    if ((flags & 1) === 0) return { reading: { entity: id, alias, needs: null }, langs, kind };
    const list = reader.number();
    const reading: Reading =
      list > 0
        ? { entity: id, alias, needs: [id, ...(this.#needs[list - 1] ?? [])], order: 'anywhere' }
        : { entity: id, alias, needs: [id], order: kind === 'person' ? 'before' : 'anywhere' };
    return { reading, langs, kind };
  }
}
