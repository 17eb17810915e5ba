// Notices that a line of text has changed its size. On a page where nothing else happens, that is the
// only sign of a late shadow tree (of a component loaded by a dynamic import) until the pointer moves.
import { containerOf } from './dirty-nodes.ts';

/** Returns a function that watches the line of an element. `onGrown` is also called once for each line. */
export function growthObserver(
  onGrown: () => void,
  signal: AbortSignal,
): (element: Element) => void {
  const sizes = new ResizeObserver(onGrown);
  signal.addEventListener('abort', () => sizes.disconnect());
  return (element) => {
    const line = containerOf(element);
    const box = line instanceof ShadowRoot ? line.host : line;
    if (box) sizes.observe(box as Element);
  };
}
