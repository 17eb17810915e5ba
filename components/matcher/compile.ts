// Entities to a compiled index, in steps, so that whoever compiles need not be held up.
// Must not know: texts, pages.
import { ByteWriter } from './bytes.ts';
import { MatcherInputError } from './errors.ts';
import { FoldedText } from './folded-text.ts';
import { type Layout, pack } from './format.ts';
import { below, extend, filterBits, HEAD, isStep, SEED, spread, tagOf } from './hash.ts';
import { primaryLanguage } from './language.ts';
import type { MatcherEntity } from './model.ts';
import { type NameForm, nameForm } from './name-form.ts';
import { startUnits } from './start-units.ts';
import { ListTable, writeLists } from './tables.ts';

/** How much is done between two offers to pause: well under a millisecond's work each. */
const STEP = 64;
/** Bits of the filter per distinct beginning of a name: some 5 % of others pass by chance. */
const FILTER_BITS = 10;
const SLOTS_PER_NAME = 1.3;

interface DraftReading {
  readonly entity: number;
  readonly risky: boolean;
  readonly needs: number;
  /** Empty: every language. */
  langs: string[];
}

interface DraftForm extends NameForm {
  readonly readings: DraftReading[];
  /** Languages in which it is a decoy; `undefined` when in none, empty when in all. */
  decoy?: string[];
}

/** Folded name to its forms: spellings that ask for other capitals. */
type Draft = Map<string, DraftForm[]>;

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
  const draft: Draft = new Map();
  const needs = new ListTable();
  const kinds = new ListTable();
  const entityBytes = new ByteWriter();
  const entityPlaces = new Uint32Array(entities.length);
  let done = 0;
  for (const [number, entity] of entities.entries()) {
    entityPlaces[number] = entityBytes.length;
    entityBytes.string(entity.id);
    entityBytes.string(entity.name);
    entityBytes.number(kinds.numberOf([entity.kind]) * 2 + (entity.common ? 1 : 0));
    draftEntity(draft, needs, entity, number);
    if (++done % STEP === 0) yield;
  }
  const langs = new ListTable();
  const names = new ByteWriter();
  const hashes = new Uint32Array(draft.size);
  const places = new Uint32Array(draft.size);
  const beginnings: number[] = [];
  const begins = new Set<string>();
  const folded = new FoldedText();
  let longest = 0;
  let count = 0;
  for (const [key, forms] of draft) {
    longest = Math.max(longest, key.length);
    for (const form of forms) begins.add(`${form.capitals[0] === 0 ? '!' : '.'}${key[0]}`);
    hashes[count] = hashName((forms[0] as NameForm).text, folded, beginnings);
    places[count] = names.length;
    writeForms(names, langs, forms);
    if (++count % STEP === 0) yield;
  }
  const placeBits = Math.max(1, Math.ceil(Math.log2(names.length + 2)));
  const slots = new Uint32Array(Math.ceil(count * SLOTS_PER_NAME) + 1);
  for (let i = 0; i < count; i++) {
    fillSlot(slots, hashes[i] as number, (places[i] as number) + 1, placeBits);
    if (i % (STEP * 64) === 0) yield;
  }
  const tables = new ByteWriter();
  for (const table of [kinds, langs, needs]) writeLists(tables, table.lists);
  const layout: Layout = {
    starts: yield* startUnits(begins),
    beginnings: yield* filterOf(beginnings),
    slots,
    names: names.written(),
    entityPlaces,
    entities: entityBytes.written(),
    tables: tables.written(),
    placeBits,
    longest,
  };
  return pack(layout);
}

function draftEntity(draft: Draft, needs: ListTable, entity: MatcherEntity, number: number): void {
  for (const { text, lang, risky = false, needs: needed } of entity.names) {
    const form = formIn(draft, text, entity.id, 'alias');
    const list =
      risky && needed !== undefined && needed.length > 0 ? needs.numberOf(needed) + 1 : 0;
    const same = form.readings.find(
      (reading) => reading.entity === number && reading.risky === risky && reading.needs === list,
    );
    if (same === undefined) {
      form.readings.push({ entity: number, risky, needs: list, langs: langsOf(lang) });
    } else {
      same.langs = joined(same.langs, lang);
    }
  }
  for (const { text, lang } of entity.decoys) {
    const form = formIn(draft, text, entity.id, 'decoy');
    form.decoy = form.decoy === undefined ? langsOf(lang) : joined(form.decoy, lang);
  }
}

function formIn(draft: Draft, text: string, entity: string, what: string): DraftForm {
  const form = nameForm(text);
  if ('problem' in form) {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    throw new MatcherInputError(
      `Entity "${entity}": the ${what} "${shown}" ${form.problem}. Correct it or leave it out.`,
    );
  }
  let forms = draft.get(form.folded);
  if (forms === undefined) {
    forms = [];
    draft.set(form.folded, forms);
  }
  const alike = forms.find(
    (other) => other.acronym === form.acronym && other.capitals.join() === form.capitals.join(),
  );
  if (alike !== undefined) return alike;
  const added: DraftForm = { ...form, readings: [] };
  forms.push(added);
  return added;
}

function langsOf(lang: string | undefined): string[] {
  const primary = primaryLanguage(lang);
  return primary === null ? [] : [primary];
}

function joined(langs: string[], lang: string | undefined): string[] {
  const [more] = langsOf(lang);
  if (langs.length === 0 || more === undefined) return [];
  return langs.includes(more) ? langs : [...langs, more].sort();
}

/** The name's hash; those of its beginnings go to `beginnings`. */
function hashName(name: string, folded: FoldedText, beginnings: number[]): number {
  folded.begin(name, 0);
  let hash = SEED;
  for (let i = 0; folded.has(i); i++) {
    hash = extend(hash, folded.units[i] as number);
    if (i === HEAD || isStep(folded, i)) beginnings.push(spread(hash));
  }
  return spread(hash);
}

function writeForms(names: ByteWriter, langs: ListTable, forms: readonly DraftForm[]): void {
  names.number(forms.length);
  for (const { text, decoy, readings } of forms) {
    names.string(text);
    names.number(decoy === undefined ? 0 : langs.numberOf(decoy) + 1);
    names.number(readings.length);
    for (const { entity, risky, needs, langs: tags } of readings) {
      names.number(entity);
      names.number(langs.numberOf(tags) * 2 + (risky ? 1 : 0));
      if (risky) names.number(needs);
    }
  }
}

function fillSlot(slots: Uint32Array, hash: number, place: number, placeBits: number): void {
  let at = below(slots.length, hash);
  while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1;
  slots[at] = ((tagOf(hash) << placeBits) | place) >>> 0;
}

function* filterOf(hashes: readonly number[]): Generator<void, Uint32Array> {
  const distinct = yield* countDistinct(hashes);
  const filter = new Uint32Array(Math.ceil((distinct * FILTER_BITS) / 32) + 1);
  for (const [i, hash] of hashes.entries()) {
    mark(filter, hash);
    if (i % (STEP * 64) === 0) yield;
  }
  return filter;
}

function* countDistinct(hashes: readonly number[]): Generator<void, number> {
  const seen = new Uint32Array(Math.ceil(hashes.length / 2) + 1);
  let distinct = 0;
  for (const [i, hash] of hashes.entries()) {
    if (mark(seen, hash)) distinct++;
    if (i % (STEP * 64) === 0) yield;
  }
  return distinct;
}

/** Sets a hash's two bits; whether one of them was clear. */
function mark(filter: Uint32Array, hash: number): boolean {
  const word = below(filter.length, hash);
  const before = filter[word] as number;
  filter[word] = before | filterBits(hash);
  return (before & filterBits(hash)) !== filterBits(hash);
}
