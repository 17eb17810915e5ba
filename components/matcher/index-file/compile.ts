// Entities to a compiled index, in steps, so that whoever compiles need not be held up.
// Must not know: texts, pages.
import { MatcherInputError } from '../errors.ts';
import { SUFFIXES } from '../languages/index.ts';
import { primarySubtag } from '../languages/primary-subtag.ts';
import type { MatcherEntity } from '../model.ts';
import { FoldedText } from '../text/folded-text.ts';
import { extend, isStep, SEED, spread } from '../text/hash.ts';
import { type NameForm, nameForm } from '../text/name-form.ts';
import { BloomFilterBuilder } from './bloom-filter.ts';
import { ByteWriter } from './bytes.ts';
import { ENTITIES_PER_LANDMARK, EntityWriter, RecordTables } from './entity-record.ts';
import { pack } from './format.ts';
import { fillHashTable } from './hash-table.ts';
import { writeLists } from './list-table.ts';
import { buildPrefilter } from './prefilter.ts';
import { addPrefixKeys, suffixesHash } from './prefix-keys.ts';
import { StartDraft } from './start-units.ts';

/** Entities between two offers to pause: well under a millisecond's work. */
const STEP = 64;

/** Compiles in one go. Throws `MatcherInputError` on a name that cannot be searched for. */
export function compile(entities: readonly MatcherEntity[]): ArrayBuffer {
  const steps = compileSteps(entities);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Compiles without holding its thread for longer than about `sliceMs` at a stretch. */
export async function compileInSlices(
  entities: readonly MatcherEntity[],
  { sliceMs, pause }: { sliceMs: number; pause: () => Promise<void> },
): Promise<ArrayBuffer> {
  const steps = compileSteps(entities);
  for (let sliceEnd = performance.now() + sliceMs; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() >= sliceEnd) {
      await pause();
      sliceEnd = performance.now() + sliceMs;
    }
  }
}

function* compileSteps(entities: readonly MatcherEntity[]): Generator<void, ArrayBuffer> {
  const bytes = new ByteWriter();
  const tables = new RecordTables();
  const writer = new EntityWriter(bytes, tables);
  const landmarks = new Uint32Array(Math.ceil(entities.length / ENTITIES_PER_LANDMARK));
  const names = new NameDraft(yield* countNames(entities));
  for (const [number, entity] of entities.entries()) {
    const landmark = number % ENTITIES_PER_LANDMARK === 0;
    if (landmark) landmarks[number / ENTITIES_PER_LANDMARK] = bytes.length;
    writer.head(entity, landmark);
    for (const { text, lang, risky = false, needs = [] } of entity.names) {
      const form = formOf(text, entity.id, 'alias');
      const tagged = primarySubtag(lang);
      names.add(form, writer.name({ text: form.text, lang: tagged, decoy: false, risky, needs }));
    }
    for (const { text, lang } of entity.decoys) {
      const form = formOf(text, entity.id, 'decoy');
      const decoy = { text: form.text, lang: primarySubtag(lang), decoy: true, risky: false };
      names.add(form, writer.name({ ...decoy, needs: [] }));
    }
    if (number % STEP === 0) yield;
  }
  const lists = new ByteWriter();
  for (const table of [tables.shapes, tables.langs, tables.needs]) writeLists(lists, table.lists);
  return yield* pack({
    ...(yield* fillHashTable(names.hashes, names.places, bytes.length)),
    gate: buildPrefilter(names.gate),
    beginnings: yield* names.beginnings.build(),
    landmarks,
    starts: yield* names.starts.build(),
    records: yield* bytes.written(),
    tables: yield* lists.written(),
    longest: names.longest,
    entityCount: entities.length,
    suffixes: suffixesHash(SUFFIXES),
  });
}

function* countNames(entities: readonly MatcherEntity[]): Generator<void, number> {
  let count = 0;
  for (const [number, { names, decoys }] of entities.entries()) {
    count += names.length + decoys.length;
    if (number % (STEP * 64) === 0) yield;
  }
  return count;
}

/** What the search has to know of the names before it reads them. */
class NameDraft {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
  readonly gate = new Set<number>();
  readonly beginnings = new BloomFilterBuilder();
  readonly starts = new StartDraft();
  longest = 0;
  readonly #folded = new FoldedText();
  #count = 0;

  constructor(count: number) {
    this.hashes = new Uint32Array(count);
    this.places = new Uint32Array(count);
  }

  add({ text, folded: key, capitals }: NameForm, place: number): void {
    const folded = this.#folded;
    folded.begin(text, 0);
    const gated = addPrefixKeys(folded, this.gate, SUFFIXES);
    this.starts.add(key.charAt(0), capitals[0] === 0, gated);
    let hash = SEED;
    for (let i = 0; folded.has(i); i++) {
      hash = extend(hash, folded.units[i] as number);
      if (isStep(folded, i)) this.beginnings.add(spread(hash));
    }
    this.longest = Math.max(this.longest, key.length);
    this.hashes[this.#count] = spread(hash);
    this.places[this.#count++] = place;
  }
}

function formOf(text: string, entity: string, what: string): NameForm {
  const form = nameForm(text);
  if (!('problem' in form)) return form;
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  throw new MatcherInputError(
    `Entity "${entity}": the ${what} "${shown}" ${form.problem}. Correct it or leave it out.`,
  );
}
