// With which folded units the names of an index start, and whether a text needs a capital there.
import { ByteReader, ByteWriter } from './bytes.ts';

/** What is known of the names that start with one folded unit. Flags. */
export const Start = {
  /** Some need a capital in the text. */
  Capital: 1,
  /** Some do not. */
  AnyCase: 2,
  /** Some of those that need a capital are not in the prefilter. */
  CapitalUnfiltered: 4,
  /** Some of those that need none are not in the prefilter. */
  AnyCaseUnfiltered: 8,
} as const;
const FLAGS = 16;

/** Collects the first units of names. */
export class StartUnitsBuilder {
  readonly #starts = new Map<number, number>();

  /** Adds a name by its first unit. `filtered`: the prefilter has its first letters. */
  add(unit: string, needsCapital: boolean, filtered: boolean): void {
    const need = needsCapital ? Start.Capital : Start.AnyCase;
    const flags = filtered ? need : need | (need * Start.CapitalUnfiltered);
    // A text may write the first letter decomposed: か and a voicing mark for が.
    for (const start of new Set([unit, unit.normalize('NFD').charAt(0)])) {
      const code = start.charCodeAt(0);
      this.#starts.set(code, (this.#starts.get(code) ?? 0) | flags);
    }
  }

  /** The units in order, each as its distance from the one before times 16, plus its flags. */
  *build(): Generator<void, Uint8Array> {
    const writer = new ByteWriter();
    let previous = 0;
    for (const [unit, flags] of [...this.#starts].sort(([a], [b]) => a - b)) {
      writer.number((unit - previous) * FLAGS + flags);
      previous = unit;
    }
    return yield* writer.written();
  }
}

/** A table of `Start` flags by folded unit. */
export function readStartUnits(bytes: Uint8Array): Uint8Array {
  const table = new Uint8Array(0x10000);
  const reader = new ByteReader(bytes);
  for (let unit = 0; !reader.done; ) {
    const number = reader.number();
    unit += Math.floor(number / FLAGS);
    table[unit] = number % FLAGS;
  }
  return table;
}
