// Notices when words or card may have moved, while a card is open.
import { trusted } from '../../trusted-events/trusted.ts';
import { elementOf, rootsOf } from './flat-tree.ts';

export interface LayoutListener {
  /** Something scrolled, or the window or an element around the words changed its size. */
  onMoved(): void;
  /** The card itself changed its size. */
  onCardResized(): void;
}

/** Calls each method at most once a frame. Returns how to stop. */
export function autoUpdate(
  node: Node,
  card: Element,
  { onMoved, onCardResized }: LayoutListener,
): () => void {
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
  const moved = (): void => soon(onMoved);
  const heard = trusted(moved);
  const options = { capture: true, passive: true, signal: stop.signal };
  // Scroll events inside a shadow tree are not seen from outside.
  for (const root of rootsOf(node)) root.addEventListener('scroll', heard, options);
  window.addEventListener('resize', heard, options);
  window.visualViewport?.addEventListener('resize', heard, options);
  window.visualViewport?.addEventListener('scroll', heard, options);
  const containers = [elementOf(node), window.document.body].flatMap((element) => element ?? []);
  const sizes = [sizesOf(containers, moved), sizesOf([card], () => soon(onCardResized))];
  return () => {
    stop.abort();
    for (const observer of sizes) observer.disconnect();
    for (const frame of frames.values()) window.cancelAnimationFrame(frame);
  };
}

/** Skips the observer's first report, which is of the sizes as they are. */
function sizesOf(elements: readonly Element[], onChange: () => void): ResizeObserver {
  let known = false;
  const observer = new ResizeObserver(() => {
    if (known) onChange();
    known = true;
  });
  for (const element of elements) observer.observe(element);
  return observer;
}
