// What cuts off the page around some words. Must not know: whose words, when they move.
import { type Box, overlap } from './geometry.ts';

/** The boxes that cut off what lies outside of them: scrollers and clips around `node`. */
export function clipsAround(node: Node): Element[] {
  const clips: Element[] = [];
  for (let element = elementOf(node); element; element = parentOf(element)) {
    const view = element.ownerDocument.defaultView;
    const root = element === element.ownerDocument.documentElement;
    if (!root && element !== element.ownerDocument.body && view) {
      const { overflow, display } = view.getComputedStyle(element);
      if (overflow !== 'visible' && display !== 'inline') clips.push(element);
    }
  }
  return clips;
}

/** Whether some of the words can be seen in the viewport and in all that clips them. */
export const inView = (lines: readonly Box[], viewport: Box, clips: readonly Element[]): boolean =>
  lines.some(
    (line) =>
      overlap(line, viewport) && clips.every((clip) => overlap(line, clip.getBoundingClientRect())),
  );

/** The innermost element around a node, out of shadow trees too. */
export const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : (node.parentElement ?? hostOf(node));
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? hostOf(element);
const hostOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
