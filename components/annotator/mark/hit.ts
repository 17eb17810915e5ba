// Finds the mark under a point.
import { own } from '../../../data/own-member.ts';
import type { Piece } from '../read/block.ts';
import type { Mark } from './highlighter.ts';

/** The painted marks of a page. */
export interface Painted {
  readonly byNode: ReadonlyMap<
    Text,
    ReadonlyMap<unknown, { readonly piece: Piece; readonly mark: Mark }>
  >;
  /** The trees in which they are, beside the document. */
  readonly shadowRoots: ShadowRoot[];
  readonly rangeOf: (mark: Mark) => Range | null;
}

/** How to look for a mark. */
export interface HitOptions {
  /** Whether text can be seen at the point. `touched`: the browser's hit test found it. */
  readonly seen?: (text: Text, touched: boolean) => boolean;
  /** Looks also for words that the hit test does not find. Slow: goes through all marks. */
  readonly covered?: boolean;
}

/**
 * The painted mark under a point of the viewport, in CSS pixels. Forces layout, like any hit test. Uses
 * the caret position at the point: `highlightsFromPoint` goes through every range of the page.
 */
export function markAt(
  { byNode, shadowRoots, rangeOf }: Painted,
  x: number,
  y: number,
  { seen = () => true, covered }: HitOptions,
): Mark | null {
  const here = ({ left, right, top, bottom }: DOMRect): boolean =>
    x >= left && x <= right && y >= top && y <= bottom;
  const find = (text: Text, from: number, to: number, touched: boolean): Mark | null => {
    for (const { piece, mark } of byNode.get(text)?.values() ?? []) {
      if (to < piece.start || from > piece.end) continue;
      // The nearest caret may be far away: the point itself must be on the words.
      const boxes = [...(rangeOf(mark)?.getClientRects() ?? [])];
      if (boxes.some(here) && seen(text, touched)) return mark;
    }
    return null;
  };
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  // Older versions of Safari have only this form.
  const old = caret ? null : document.caretRangeFromPoint?.(x, y);
  const offset = caret?.offset ?? old?.startOffset ?? 0;
  const node = (caret?.offsetNode ?? old?.startContainer) as Text;
  const touched = find(node, offset, offset, true);
  for (const text of covered && !touched ? byNode.keys() : []) {
    const { parentElement } = text;
    const box = parentElement && own(parentElement, 'getBoundingClientRect').call(parentElement);
    const found = !box || here(box) ? find(text, 0, Infinity, false) : null;
    if (found) return found;
  }
  return touched;
}
