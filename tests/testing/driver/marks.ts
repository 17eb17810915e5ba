// Where the words of mentions are painted on a page, in its top frame, and how to bring them to a height.
import type { Page } from 'puppeteer-core';
import type { Box } from './card.ts';
import { pairUp } from './pair-up.ts';

export interface Marks {
  /**
   * Scrolls the page until the nth words stand at that part of the window's height (0 is its top), as far as
   * the page goes. Returns their first box in the viewport; null if they are not painted.
   */
  bring(nth: number, at: number): Promise<Box | null>;
}

interface Piece {
  readonly text: string;
  readonly range: Range;
}

/** Runs in the page, so it must be self-contained. A mention is painted in a piece for each text node. */
function collect(): Piece[] {
  const chain = (node: Node): Node[] => {
    const nodes = [node];
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      nodes.unshift(root.host);
    return nodes;
  };
  const order = (a: Range, b: Range): number => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    const [as, bs] = [chain(a.startContainer), chain(b.startContainer)];
    const at = as.findIndex((node, i) => node !== bs[i]);
    const [left, right] = [as[at], bs[at]];
    if (!left || !right) return as.length - bs.length;
    return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  const pieces: Piece[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (startContainer.parentElement?.checkVisibility({ visibilityProperty: true })) {
        pieces.push({ text: range.toString(), range });
      }
    }
  }
  return pieces.sort((a, b) => order(a.range, b.range));
}

/** Runs in the page likewise. */
function bringTo(pieces: readonly Piece[], index: number, at: number): Box | null {
  const range = pieces[index]?.range;
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = () => range?.getClientRects()[0];
  const before = box();
  if (!before) return null;
  const top = before.y + before.height / 2 - at * innerHeight;
  scrollBy({ top, behavior: 'instant' });
  const { x, y, width, height } = box() ?? before;
  return { x, y, width, height };
}

/** Looks for `words`, which stand on the page in this order, among what is painted there. */
export async function marksOf(page: Page, words: readonly string[]): Promise<Marks> {
  const pieces = await page.evaluateHandle(collect);
  const texts = await pieces.evaluate((all) => all.map(({ text }) => text));
  const places = pairUp(words, texts);
  return {
    bring: async (nth, at) => {
      const index = places[nth] ?? null;
      return index === null ? null : page.evaluate(bringTo, pieces, index, at);
    },
  };
}
