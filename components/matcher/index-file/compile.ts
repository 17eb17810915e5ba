// Compiles entities to an index, in steps, so that a thread can answer questions in between.
import { MatcherInputError } from '../errors.ts';
import { PROCLITICS, SUFFIXES } from '../languages/index.ts';
import { primarySubtag } from '../languages/primary-subtag.ts';
import type { MatcherEntity } from '../model.ts';
import { FoldedText } from '../text/folded-text.ts';
import { extend, isPrefixEnd, SEED, spread } from '../text/hash.ts';
import { type NameForm, nameForm } from '../text/name-form.ts';
import { BloomFilterBuilder } from './bloom-filter.ts';
import { ByteWriter } from './bytes.ts';
import { EntityWriter, RESTART_INTERVAL, RecordTables } from './entity-record.ts';
import { pack } from './format.ts';
import { fillHashTable } from './hash-table.ts';
import { writeLists } from './list-table.ts';
import { buildPrefilter } from './prefilter.ts';
import { addPrefixKeys, suffixesHash } from './prefix-keys.ts';
import { StartUnitsBuilder } from './start-units.ts';

/** Entities between two chances to pause: well under a millisecond of work. */
const STEP = 64;

/** Compiles in one step. Throws `MatcherInputError` on a name that cannot be searched for. */
export function compile(entities: readonly MatcherEntity[]): ArrayBuffer {
  const steps = compileSteps(entities);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Compiles in slices of about `sliceMs` milliseconds, and awaits `pause` between two slices. */
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

function* compileSteps(given: readonly MatcherEntity[]): Generator<void, ArrayBuffer> {
  const entities = yield* withMelted(given);
  const bytes = new ByteWriter();
  const tables = new RecordTables();
  const writer = new EntityWriter(bytes, tables);
  const restarts = new Uint32Array(Math.ceil(entities.length / RESTART_INTERVAL));
  const names = new NamesBuilder(yield* countNames(entities));
  for (const [number, entity] of entities.entries()) {
    const restart = number % RESTART_INTERVAL === 0;
    if (restart) restarts[number / RESTART_INTERVAL] = bytes.length;
    writer.head(entity, restart);
    for (const { text, lang, risky = false, needs = [], near = false } of entity.names) {
      const form = formOf(text, entity.id, 'alias');
      const tagged = primarySubtag(lang);
      const name = { text: form.text, lang: tagged, decoy: false, risky, needs, near };
      names.add(form, writer.name(name));
    }
    for (const { text, lang } of entity.decoys) {
      const form = formOf(text, entity.id, 'decoy');
      const decoy = { text: form.text, lang: primarySubtag(lang), decoy: true, risky: false };
      names.add(form, writer.name({ ...decoy, needs: [], near: false }));
    }
    if (number % STEP === 0) yield;
  }
  const lists = new ByteWriter();
  for (const table of [tables.shapes, tables.langs, tables.needs]) writeLists(lists, table.lists);
  return yield* pack({
    ...(yield* fillHashTable(names.hashes, names.offsets, bytes.length)),
    prefilter: buildPrefilter(names.prefilterKeys),
    prefixes: yield* names.prefixes.build(),
    restarts,
    startUnits: yield* names.startUnits.build(),
    records: yield* bytes.written(),
    tables: yield* lists.written(),
    longestName: names.longestName,
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

/** The entities with the spellings that their names have after a word that melts into them. */
function* withMelted(entities: readonly MatcherEntity[]): Generator<void, MatcherEntity[]> {
  const all: MatcherEntity[] = [];
  for (const [number, entity] of entities.entries()) {
    const names = melted(entity.names);
    const decoys = melted(entity.decoys);
    // The others stay the objects that they are: there may be a million names.
    const same = names.length + decoys.length === 0;
    all.push(
      same
        ? entity
        : { ...entity, names: [...entity.names, ...names], decoys: [...entity.decoys, ...decoys] },
    );
    if (number % STEP === 0) yield;
  }
  return all;
}

function melted<T extends { readonly text: string }>(names: readonly T[]): T[] {
  return names.flatMap((name) => {
    const text = PROCLITICS.melted(name.text);
    return text === undefined ? [] : [{ ...name, text }];
  });
}

/** Collects what the search tests before it reads a name. */
class NamesBuilder {
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly prefilterKeys = new Set<number>();
  readonly prefixes = new BloomFilterBuilder();
  readonly startUnits = new StartUnitsBuilder();
  longestName = 0;
  readonly #folded = new FoldedText();
  #count = 0;

  constructor(count: number) {
    this.hashes = new Uint32Array(count);
    this.offsets = new Uint32Array(count);
  }

  add({ text, folded: key, capitals }: NameForm, offset: number): void {
    const folded = this.#folded;
    folded.begin(text, 0);
    const filtered = addPrefixKeys(folded, this.prefilterKeys, SUFFIXES);
    this.startUnits.add(key.charAt(0), capitals[0] === 0, filtered);
    let hash = SEED;
    for (let i = 0; folded.has(i); i++) {
      hash = extend(hash, folded.units[i] as number);
      if (isPrefixEnd(folded, i)) this.prefixes.add(spread(hash));
    }
    this.longestName = Math.max(this.longestName, key.length);
    this.hashes[this.#count] = spread(hash);
    this.offsets[this.#count++] = offset;
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
