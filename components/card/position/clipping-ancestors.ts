// The elements that clip some words, and whether the words are in view.
import { boxOf, elementsAround } from './flat-tree.ts';
import { type Box, overlap } from './geometry.ts';

/** All elements around `node` that clip what overflows them: scrollers and `overflow: hidden`. */
export const clippingAncestors = (node: Node): Element[] =>
  elementsAround(node).filter((element) => {
    const { documentElement, body, defaultView } = node.ownerDocument ?? document;
    if (element === documentElement || element === body || !defaultView) return false;
    const { overflow, display } = defaultView.getComputedStyle(element);
    return overflow !== 'visible' && display !== 'inline';
  });

/** Whether some of the words are in the viewport and not clipped away. */
export const inView = (
  lines: readonly Box[],
  viewport: Box,
  clipping: readonly Element[],
): boolean =>
  lines.some(
    (line) => overlap(line, viewport) && clipping.every((element) => overlap(line, boxOf(element))),
  );
