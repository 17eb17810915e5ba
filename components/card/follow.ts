// Tells when words or card may have moved, only while a card is open.
// Must not know: where the card goes.
import { type Box, overlap } from './geometry.ts';

/**
 * Calls `onMove` (at most once a frame) when something scrolls, the window or the layout around
 * `node` changes its size, or the card does. Returns how to stop.
 */
export function follow(node: Node, card: Element, onMove: () => void): () => void {
  const window = node.ownerDocument?.defaultView;
  if (!window) return () => {};
  const stop = new AbortController();
  let frame = 0;
  const soon = (): void => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      onMove();
    });
  };
  const options = { capture: true, passive: true, signal: stop.signal };
  // Scrolling inside a shadow tree is not seen from outside.
  for (const root of rootsOf(node)) root.addEventListener('scroll', soon, options);
  window.addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('scroll', soon, options);
  const sizes = new ResizeObserver(soon);
  sizes.observe(card);
  const parent = elementOf(node);
  for (const element of [parent, window.document.body]) if (element) sizes.observe(element);
  return () => {
    stop.abort();
    sizes.disconnect();
    window.cancelAnimationFrame(frame);
  };
}

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

function* rootsOf(node: Node): Generator<Node> {
  for (let root = node.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    yield root;
    if (!(root instanceof ShadowRoot)) return;
  }
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : (node.parentElement ?? hostOf(node));
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? hostOf(element);
const hostOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
