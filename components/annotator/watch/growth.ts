// Notices that a line of text has changed its size, for shadow trees that are attached to it late: a
// component whose code arrives by a dynamic import, on a page where nothing else happens. No mutation
// record and no event tells of it; without this its text is found only when the pointer moves.
import { containerOf } from './dirty-nodes.ts';

/** Gives a function that watches the line of an element. `onGrown` is also called once for each line. */
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
