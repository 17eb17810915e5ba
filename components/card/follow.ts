// Tells when words or card may have moved, only while a card is open.
// Must not know: where the card goes.
import { type Box, overlap } from './geometry.ts';

export interface Moves {
  /** Something scrolled, or the window or the layout around the words changed its size. */
  onMove(): void;
  /** The card itself did. */
  onResize(): void;
}

/** Tells of moves, each at most once a frame. Returns how to stop. */
export function follow(node: Node, card: Element, { onMove, onResize }: Moves): () => void {
  const window = node.ownerDocument?.defaultView;
  if (!window) return () => {};
  const stop = new AbortController();
  const frames = new Map<() => void, number>();
  const soon = (act: () => void): void => {
    if (frames.has(act)) return;
    const frame = window.requestAnimationFrame(() => {
      frames.delete(act);
      act();
    });
    frames.set(act, frame);
  };
  const moved = (): void => soon(onMove);
  const options = { capture: true, passive: true, signal: stop.signal };
  // Scrolling inside a shadow tree is not seen from outside.
  for (const root of rootsOf(node)) root.addEventListener('scroll', moved, options);
  window.addEventListener('resize', moved, options);
  window.visualViewport?.addEventListener('resize', moved, options);
  window.visualViewport?.addEventListener('scroll', moved, options);
  const around = [elementOf(node), window.document.body].flatMap((element) => element ?? []);
  const sizes = [sizesOf(around, moved), sizesOf([card], () => soon(onResize))];
  return () => {
    stop.abort();
    for (const observer of sizes) observer.disconnect();
    for (const frame of frames.values()) window.cancelAnimationFrame(frame);
  };
}

/** The first report is of the sizes as they are: that is no change. */
function sizesOf(elements: readonly Element[], onChange: () => void): ResizeObserver {
  let known = false;
  const observer = new ResizeObserver(() => {
    if (known) onChange();
    known = true;
  });
  for (const element of elements) observer.observe(element);
  return observer;
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
