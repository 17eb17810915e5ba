// The highlights that marks are painted with, one for each look. Their registry is the page's too.
import { Look } from './looks.ts';
import { nameOf } from './style.ts';

/** Ranges with the look in which they are painted. */
export interface Layered {
  readonly look: Look;
  readonly ranges: readonly StaticRange[];
}

export class Layers {
  readonly #highlights: readonly (readonly [name: string, Highlight])[];
  /** How many ranges were added. */
  #size = 0;

  /** `isCurrent`: for the current mark, which is painted over the others. */
  constructor(isCurrent: boolean) {
    this.#highlights = Object.values(Look).map((look) => {
      const highlight = new Highlight();
      // Below the page's own highlights.
      if (!isCurrent) highlight.priority = -1;
      const name = nameOf(look, isCurrent);
      // Left by an earlier copy of the page script: Firefox ends it at once when the extension is updated.
      CSS.highlights.delete(name);
      return [name, highlight];
    });
  }

  add({ look, ranges }: Layered): void {
    for (const range of ranges) this.#highlights[look]?.[1].add(range);
    this.#size += ranges.length;
  }

  remove({ look, ranges }: Layered): void {
    for (const range of ranges) this.#highlights[look]?.[1].delete(range);
    this.#size -= ranges.length;
  }

  /**
   * Puts the highlights that have ranges into the registry and takes out the others, or with `shown` false
   * all. The page may have cleared a highlight: then `all` are added again.
   */
  register(shown: boolean, all: Iterable<Layered> = []): void {
    if (this.#highlights.reduce((sum, [, { size }]) => sum + size, 0) < this.#size) {
      this.#size = 0;
      for (const layered of all) this.add(layered);
    }
    for (const [name, highlight] of this.#highlights) {
      const isThere = CSS.highlights.get(name) === highlight;
      if (!shown || !highlight.size) {
        // The page may have put another in its place.
        if (isThere) CSS.highlights.delete(name);
      } else if (!isThere) CSS.highlights.set(name, highlight);
    }
  }

  /** Forgets all ranges. */
  clear(): void {
    this.#size = 0;
    for (const [, highlight] of this.#highlights) highlight.clear();
  }
}
