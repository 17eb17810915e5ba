// Paints marks as CSS custom highlights, and finds the mark under a point. Adds no element to the page.
import type { Mention } from '../../../data/model.ts';
import type { Block, Piece } from '../read/block.ts';
import { pieces } from '../read/block.ts';
import { CURRENT, MARK } from './style.ts';

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
  readonly range: StaticRange;
  mark: Mark;
}

/** Packs start and length into one key; blocks are shorter than 1,000,000. */
const keyOf = ({ start, end }: Piece): number => start * 1_000_000 + end - start;

export function markOf(block: Block, mention: Mention, painted: boolean): Mark {
  return { mention, block, painted, pieces: pieces(block, mention.start, mention.end) };
}

/** Whether the words of the mark are still in the DOM as they were read. */
export function isPresent(mark: Mark): boolean {
  let offset = mark.mention.start;
  return mark.pieces.every(({ node, start, end }) => {
    const words = mark.block.text.slice(offset, offset + end - start);
    offset += words.length;
    return node.isConnected && node.data.slice(start, end) === words;
  });
}

/** A live range over the mark, for scrolling and rectangles; null if the words are gone. */
export function rangeOf(mark: Mark): Range | null {
  const [first, last] = [mark.pieces[0], mark.pieces.at(-1)];
  if (!first || !last || !isPresent(mark)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

const staticRange = ({ node, start, end }: Piece): StaticRange =>
  new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });

/** Removes a highlight from the registry, unless the page has put another in its place. */
function unregister(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

export class Highlighter {
  /** Both are registered only once they have a range. */
  readonly #marks = new Highlight();
  readonly #current = new Highlight();
  readonly #byNode = new Map<Text, Map<number, Painted>>();
  readonly #roots = new Set<ShadowRoot>();
  /** How many ranges are painted. */
  #painted = 0;
  #shown: boolean;
  readonly #onRegister: () => void;

  /** `onRegister` is called when a highlight is put into the registry: its rule is needed now. */
  constructor(shown: boolean, onRegister: () => void) {
    this.#shown = shown;
    this.#onRegister = onRegister;
    // Below the page's own highlights.
    this.#marks.priority = -1;
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
    if (!this.#painted) unregister(MARK, this.#marks);
  }

  /**
   * Puts the marks into the registry. The registry is the page's too: it may have cleared it, or a
   * highlight in it. And an earlier copy of the page script that was ended at once (Firefox, when the
   * extension is updated) has left its marks there.
   */
  #register(): void {
    if (!this.#painted || !this.#shown) return;
    if (CSS.highlights.get(MARK) !== this.#marks) {
      CSS.highlights.set(MARK, this.#marks);
      this.#onRegister();
    }
    if (this.#marks.size >= this.#painted) return;
    for (const here of this.#byNode.values()) {
      for (const { range } of here.values()) this.#marks.add(range);
    }
  }

  #paint(piece: Piece, mark: Mark): void {
    const here = this.#byNode.get(piece.node) ?? new Map<number, Painted>();
    const there = here.get(keyOf(piece));
    if (there) {
      there.mark = mark;
      return;
    }
    const range = staticRange(piece);
    here.set(keyOf(piece), { piece, range, mark });
    this.#byNode.set(piece.node, here);
    this.#marks.add(range);
    this.#painted++;
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
    this.#marks.delete(painted.range);
    this.#painted--;
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
    if (shown) this.#register();
    else unregister(MARK, this.#marks);
  }

  /** Shows one mark as the current one, or none. */
  setCurrent(mark: Mark | null): void {
    this.#current.clear();
    if (!mark || !isPresent(mark)) return;
    CSS.highlights.set(CURRENT, this.#current);
    this.#onRegister();
    for (const piece of mark.pieces) this.#current.add(staticRange(piece));
    this.#enterTrees((mark.pieces[0] as Piece).node);
  }

  /**
   * The painted mark under a point of the viewport, in CSS pixels. Forces layout, like any hit test.
   * Uses the caret position at the point: `highlightsFromPoint` goes through every range of the page.
   */
  at(x: number, y: number): Mark | null {
    if (!this.#shown) return null;
    this.#register();
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...this.#roots] });
    // Older versions of Safari have only this form.
    const old = caret ? null : document.caretRangeFromPoint?.(x, y);
    const node = caret?.offsetNode ?? old?.startContainer;
    const offset = caret?.offset ?? old?.startOffset ?? 0;
    for (const { piece, mark } of this.#byNode.get(node as Text)?.values() ?? []) {
      if (offset < piece.start || offset > piece.end) continue;
      // The nearest caret may be far away: the point itself must be on the words.
      for (const r of rangeOf(mark)?.getClientRects() ?? []) {
        if (x >= r.left && x <= r.right && y >= r.top && y <= r.bottom) return mark;
      }
    }
    return null;
  }

  /** Removes every mark from the page. */
  clear(): void {
    unregister(MARK, this.#marks);
    unregister(CURRENT, this.#current);
    this.#marks.clear();
    this.#current.clear();
  }
}
