// With which folded units the names of an index begin, and whether the text needs a capital there.
// Must not know: how a text writes them, names beyond their first unit.
import { ByteReader, ByteWriter } from './bytes.ts';

/** What is known of the names that begin with a folded unit. Flags. */
export const Start = {
  /** Some need a capital in the text. */
  Capital: 1,
  /** Some do not. */
  AnyCase: 2,
  /** Some of those that need one begin in a way that the gate does not know. */
  CapitalAlways: 4,
  AnyCaseAlways: 8,
} as const;
const FLAGS = 16;

/** Collects how names begin. */
export class StartDraft {
  readonly #starts = new Map<number, number>();

  /** A name that begins with this unit. `gated`: the gate knows how it goes on. */
  add(unit: string, needsCapital: boolean, gated: boolean): void {
    const need = needsCapital ? Start.Capital : Start.AnyCase;
    const flags = gated ? need : need | (need * Start.CapitalAlways);
    // A text may write the first letter taken apart: か and a voicing mark for が.
    for (const begin of new Set([unit, unit.normalize('NFD').charAt(0)])) {
      const code = begin.charCodeAt(0);
      this.#starts.set(code, (this.#starts.get(code) ?? 0) | flags);
    }
  }

  /** The units as gaps between neighbours, each with its flags. */
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

/** A table by folded unit of what begins with it: flags of `Start`. */
export function startTable(gaps: Uint8Array): Uint8Array {
  const table = new Uint8Array(0x10000);
  const reader = new ByteReader(gaps);
  for (let unit = 0; !reader.done; ) {
    const number = reader.number();
    unit += Math.floor(number / FLAGS);
    table[unit] = number % FLAGS;
  }
  return table;
}
