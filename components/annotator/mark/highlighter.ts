// What is painted where. The painter does the painting. Adds no element to the page.
import type { Mention } from '../../../data/model.ts';
import type { Block, Piece } from '../read/block.ts';
import { pieces } from '../read/block.ts';
import { type HitOptions, markAt } from './hit.ts';
import type { Painter } from './painter.ts';

/** A mention with its place in the DOM. */
export interface Mark {
  readonly mention: Mention;
  readonly block: Block;
  /** Whether it is painted, by the density. */
  readonly painted: boolean;
  readonly pieces: readonly Piece[];
}

interface Painted {
  readonly piece: Piece;
  mark: Mark;
}

/** Packs start and length into one key; blocks are shorter than 1,000,000. */
const keyOf = ({ start, end }: Piece): number => start * 1_000_000 + end - start;

export function markOf(block: Block, mention: Mention, painted: boolean): Mark {
  return { mention, block, painted, pieces: pieces(block, mention.start, mention.end) };
}

/** Whether the words of the mark are still in the DOM as they were read. */
export const isPresent = ({ block, pieces }: Mark): boolean =>
  pieces.every(
    ({ node, start, end, at }) =>
      node.isConnected && node.data.slice(start, end) === block.text.slice(at, at + end - start),
  );

/** A live range over the mark, for scrolling and rectangles; null if the words are gone. */
export function rangeOf(mark: Mark): Range | null {
  const [first, last] = [mark.pieces[0], mark.pieces.at(-1)];
  if (!first || !last || !isPresent(mark)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

export class Highlighter {
  readonly #byNode = new Map<Text, Map<number, Painted>>();
  readonly #roots = new Set<ShadowRoot>();
  readonly #onMarked: () => void;
  #painter: Painter | undefined;
  #current: readonly Piece[] = [];
  #shown: boolean;

  /** `onMarked` is called whenever there is something to paint: it may call `setPainter`. */
  constructor(shown: boolean, onMarked: () => void) {
    this.#shown = shown;
    this.#onMarked = onMarked;
  }

  /** Paints what was and will be marked. */
  setPainter(painter: Painter): void {
    this.#painter = painter;
    for (const here of this.#byNode.values()) for (const each of here.values()) painter.add(each);
    painter.show(this.#shown);
    painter.setCurrent(this.#current);
  }

  /** Paints marks. A mark in the place of another takes over its range, so that nothing flickers. */
  paint(marks: readonly Mark[]): void {
    for (const mark of marks) {
      if (mark.painted && isPresent(mark))
        for (const piece of mark.pieces) this.#paint(piece, mark);
    }
    this.#register();
  }

  /** Removes marks, except for ranges that other marks took over. */
  erase(marks: readonly Mark[]): void {
    for (const mark of marks) {
      for (const piece of mark.pieces) {
        const painted = this.#byNode.get(piece.node)?.get(keyOf(piece));
        if (painted?.mark === mark) this.#erase(painted);
      }
    }
    this.#register();
  }

  /** Has what is marked painted, also where the page has cleared the registry of highlights. */
  #register(): void {
    if (this.#shown && this.#byNode.size) this.#onMarked();
    this.#painter?.show(this.#shown);
  }

  #paint(piece: Piece, mark: Mark): void {
    const here = this.#byNode.get(piece.node) ?? new Map<number, Painted>();
    const there = here.get(keyOf(piece));
    if (there) {
      there.mark = mark;
      return;
    }
    const painted = { piece, mark };
    here.set(keyOf(piece), painted);
    this.#byNode.set(piece.node, here);
    this.#painter?.add(painted);
    this.#enterTrees(piece.node);
  }

  #enterTrees(node: Node): void {
    let root = node.getRootNode();
    while (root instanceof ShadowRoot && !this.#roots.has(root)) {
      this.#roots.add(root);
      root = root.host.getRootNode();
    }
  }

  #erase(painted: Painted): void {
    this.#painter?.remove(painted);
    const { node } = painted.piece;
    const here = this.#byNode.get(node);
    here?.delete(keyOf(painted.piece));
    if (here?.size === 0) this.#byNode.delete(node);
  }

  /** The text of a node changed: erases at once the marks whose words are gone. */
  textChanged(node: Text): void {
    for (const painted of this.#byNode.get(node)?.values() ?? []) {
      if (!isPresent(painted.mark)) this.#erase(painted);
    }
  }

  /** Hides all marks but the current one, or shows them again, in one step. */
  setShown(shown: boolean): void {
    this.#shown = shown;
    this.#register();
  }

  /** Shows one mark as the current one, or none. */
  setCurrent(mark: Mark | null): void {
    this.#current = mark && isPresent(mark) ? mark.pieces : [];
    const [first] = this.#current;
    if (first) this.#enterTrees(first.node);
    if (first) this.#onMarked();
    this.#painter?.setCurrent(this.#current);
  }

  /** The painted mark under a point of the viewport, in CSS pixels. */
  at(x: number, y: number, options: HitOptions): Mark | null {
    if (!this.#shown) return null;
    this.#register();
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    const painted = { byNode: this.#byNode, shadowRoots: [...this.#roots], rangeOf };
    return markAt(painted, x, y, options);
  }

  /** Removes every mark from the page. */
  clear(): void {
    this.#painter?.clear();
  }
}
