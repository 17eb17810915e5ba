// Whether a mention may continue from one text node into the next: across inline tags, and across boxes
// that stand beside each other like words of one line.

import { own } from '../../../data/own-member.ts';
import { type Block, gapBefore } from '../read/block.ts';
import { composedParent } from '../read/composed-tree.ts';
import { isPhrasing } from '../read/flow.ts';

/** The elements whose borders lie between two text nodes of one block. */
function crossed(before: Node, after: Node): Element[] {
  const elements: Element[] = [];
  for (const [from, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (
      let n = composedParent(from);
      n && !own(n, 'contains').call(n, other);
      n = composedParent(n)
    ) {
      if (n instanceof Element) elements.push(n);
    }
  }
  return elements;
}

/**
 * True if text runs on into node `i` of a block because hardly any page lays out the elements between as
 * boxes: no style has to be read.
 */
export const joinedByTags = (block: Block, i: number): boolean =>
  gapBefore(block, i) !== ' ' &&
  crossed(block.nodes[i - 1] as Text, block.nodes[i] as Text).every(({ localName }) =>
    isPhrasing(localName),
  );

/** Whether the computed styles let text run on. Call it after a frame, when styles are up to date. */
export function joinedByStyle(block: Block, i: number): boolean {
  const { nodes } = block;
  // Between boxes a blank is not painted.
  let [a, b] = [i - 1, i];
  while (a > 0 && isBlank(nodes[a] as Text)) a--;
  while (b < nodes.length - 1 && isBlank(nodes[b] as Text)) b++;
  const [before, after] = [nodes[a] as Text, nodes[b] as Text];
  if (!before.isConnected || !after.isConnected) return false;
  if (gapBefore(block, i) !== ' ') {
    const wordGoesOn = b === a + 1 && /\S$/.test(before.data) && /^\S/.test(after.data);
    // A drop cap floats, but is the first letter of its word.
    if (wordGoesOn && before.data.trim().length <= 2) return true;
    const isInline = (element: Element) =>
      /^(inline|contents|ruby)/.test(getComputedStyle(element).display);
    if (crossed(before, after).every(isInline)) return true;
  }
  return isBeside(before, after);
}

/** Whether the first letters of words in a text are painted as capitals. Likewise after a frame. */
export function isInCapitals({ parentElement }: Text): boolean {
  if (!parentElement) return false;
  const { textTransform, fontVariantCaps } = getComputedStyle(parentElement);
  return /upper|capital|small|petite/.test(`${textTransform} ${fontVariantCaps}`);
}

const isBlank = ({ data }: Text): boolean => !/\S/.test(data);

/** Whether the last letter of one text stands beside the first of another, with about a blank between. */
function isBeside(before: Text, after: Text): boolean {
  const a = boxOf(before, before.data.trimEnd().length - 1);
  const b = boxOf(after, after.data.search(/\S/));
  if (!a || !b) return false;
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = Math.max(b.left - a.right, a.left - b.right) / Math.min(a.height, b.height);
  return overlap > Math.min(a.height, b.height) / 2 && gap > 0.05 && gap < 0.6;
}

function boxOf(node: Text, at: number): DOMRect | undefined {
  if (at < 0) return undefined;
  const range = node.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getClientRects()[0];
}
