// Which section of the page a node is in. Sections begin at headings.
import { composedOrder } from '../read/composed-tree.ts';

/** Returns a function that numbers sections in reading order. It looks for headings when first called. */
export function sections(document: Document): (node: Node) => number {
  let headings: Element[] | undefined;
  return (node) => {
    headings ??= [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')];
    let [low, high] = [0, headings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (composedOrder(headings[middle] as Element, node) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
