// Paints marks as CSS custom highlights, in looks that suit their place. Adds no element to the page.
// Comes in a script of its own, when there is something to paint.
import type { Piece } from '../read/block.ts';
import { beforePaint } from './before-paint.ts';
import { type Layered, Layers } from './layers.ts';
import { Look, Looks } from './looks.ts';

/** What is painted once. The same object adds and removes it. */
export interface Stroke {
  readonly piece: Piece;
}

/** Strokes that are given their look between two looks at the clock. */
const CHECK_EVERY = 8;

const staticRange = (node: Text, start: number, end: number): StaticRange =>
  new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });

/** What to paint for a piece: the words, or the blanks in and beside them. */
function layered({ node, start, end }: Piece, look: Look): Layered {
  if (look !== Look.beside) return { look, ranges: [staticRange(node, start, end)] };
  const from = Math.max(0, start - 1);
  const blanks = [...node.data.slice(from, end + 1).matchAll(/\s+/g)];
  return {
    look,
    ranges: blanks.map(({ 0: { length }, index }) =>
      staticRange(node, from + index, from + index + length),
    ),
  };
}

export class Painter {
  readonly #marks = new Layers(false);
  readonly #current = new Layers(true);
  readonly #strokes = new Map<Stroke, Layered>();
  /** Strokes that have the usual look until theirs is known. */
  readonly #undressed = new Set<Stroke>();
  /** What lay behind the page and behind its first mark when looks were last given. */
  #theme = '';
  #shown = true;
  readonly #cleared = new AbortController();
  readonly #dressSoon: () => void;
  readonly #sliceMs: number;

  /** `slice` runs and counts a slice of work, which takes about `sliceMs`. */
  constructor(document: Document, slice: (task: () => void) => void, sliceMs: number) {
    this.#sliceMs = sliceMs;
    this.#dressSoon = beforePaint(
      document,
      () => slice(() => this.#dress(document)),
      this.#cleared.signal,
    );
  }

  add(stroke: Stroke): void {
    const painted = layered(stroke.piece, Look.light);
    this.#strokes.set(stroke, painted);
    this.#undressed.add(stroke);
    this.#marks.add(painted);
  }

  remove(stroke: Stroke): void {
    const painted = this.#strokes.get(stroke);
    if (painted) this.#marks.remove(painted);
    this.#strokes.delete(stroke);
    this.#undressed.delete(stroke);
  }

  /** Shows what was added, or hides all but the current mark, in one step. */
  show(shown: boolean): void {
    this.#shown = shown;
    this.#marks.register(shown, this.#strokes.values());
    if (this.#undressed.size) this.#dressSoon();
  }

  /** Shows pieces as the current mark, in place of those before. */
  setCurrent(pieces: readonly Piece[]): void {
    this.#current.clear();
    const looks = new Looks();
    for (const piece of pieces) this.#current.add(layered(piece, looks.of(piece.node)));
    this.#current.register(true);
  }

  /** Removes everything from the page, for good. */
  clear(): void {
    this.#cleared.abort();
    for (const layers of [this.#marks, this.#current]) {
      layers.clear();
      layers.register(false);
    }
  }

  /**
   * Gives new strokes the look that suits their place, and all if the page's colours have changed: as many
   * as a slice of time allows, the rest in the next frames.
   */
  #dress({ body }: Document): void {
    const end = performance.now() + this.#sliceMs;
    const looks = new Looks();
    const [first] = this.#strokes.keys();
    const theme = `${looks.shadeBehind(body)} ${looks.shadeBehind(first?.piece.node ?? null)}`;
    if (theme !== this.#theme)
      for (const stroke of this.#strokes.keys()) this.#undressed.add(stroke);
    this.#theme = theme;
    let countdown = CHECK_EVERY;
    for (const stroke of this.#undressed) {
      this.#undressed.delete(stroke);
      this.#change(stroke, looks.of(stroke.piece.node));
      if (--countdown > 0) continue;
      if (performance.now() >= end) break;
      countdown = CHECK_EVERY;
    }
    this.show(this.#shown);
  }

  #change(stroke: Stroke, look: Look): void {
    const before = this.#strokes.get(stroke);
    if (!before || look === before.look) return;
    const after = layered(stroke.piece, look);
    this.#marks.remove(before);
    this.#marks.add(after);
    this.#strokes.set(stroke, after);
  }
}
