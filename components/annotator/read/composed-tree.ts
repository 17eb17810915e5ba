// The composed tree: the document with each shadow tree in its host, before the host's own children.
import { own } from '../../../data/own-member.ts';
import { parentOf } from './shadowed.ts';

/** The parent in the composed tree; null for a document and for the root of a removed tree. */
export const composedParent = (node: Node): Node | null =>
  parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);

/** The first ancestor element (or the element itself) that matches, through shadow roots. */
export function composedClosest(from: Node, selector: string): Element | null {
  let node: Node | null = from;
  while (node) {
    const element: Element | null = node instanceof Element ? node : node.parentElement;
    const found = element && own(element, 'closest').call(element, selector);
    if (found) return found;
    const root: Node = own(node, 'getRootNode').call(node);
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The node, then the hosts of the shadow trees that it lies in, outermost first. */
function chain(node: Node): Node[] {
  const nodes = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    nodes.unshift(root.host);
  }
  return nodes;
}

/** Negative if `a` comes before `b` in reading order; for `sort`. */
export function composedOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  let position = a.compareDocumentPosition(b);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) {
    const [as, bs] = [chain(a), chain(b)];
    let i = 0;
    while (as[i] && as[i] === bs[i]) i++;
    const [left, right] = [as[i], bs[i]];
    // One node is a host around the other.
    if (!left || !right) return left ? 1 : -1;
    position = left.compareDocumentPosition(right);
    // A host's shadow tree comes before its children.
    if (position & Node.DOCUMENT_POSITION_CONTAINED_BY) return -1;
    if (position & Node.DOCUMENT_POSITION_CONTAINS) return 1;
  }
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
