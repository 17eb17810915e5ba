// The elements that clip some words, and whether the words are in view.
import { type Box, overlap } from './geometry.ts';

/** All elements around `node` that clip what overflows them: scrollers and `overflow: hidden`. */
export function clippingAncestors(node: Node): Element[] {
  const found: Element[] = [];
  for (let element = elementOf(node); element; element = parentOf(element)) {
    const view = element.ownerDocument.defaultView;
    const root = element === element.ownerDocument.documentElement;
    if (!root && element !== element.ownerDocument.body && view) {
      const { overflow, display } = view.getComputedStyle(element);
      if (overflow !== 'visible' && display !== 'inline') found.push(element);
    }
  }
  return found;
}

/** Whether some of the words are in the viewport and not clipped away. */
export const inView = (
  lines: readonly Box[],
  viewport: Box,
  clipping: readonly Element[],
): boolean =>
  lines.some(
    (line) =>
      overlap(line, viewport) &&
      clipping.every((element) => overlap(line, element.getBoundingClientRect())),
  );

/** The innermost element around a node; for one right below a shadow root, its host. */
export const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : (node.parentElement ?? hostOf(node));
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? hostOf(element);
const hostOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
