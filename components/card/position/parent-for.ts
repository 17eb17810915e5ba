// Where in the page the element of a card must be, so that the card can be used.
import type { ShadowRootOf } from '../../../data/model.ts';
import { own } from '../../../data/own-member.ts';
import { elementsAround } from './flat-tree.ts';
import type { Box } from './geometry.ts';

/**
 * The topmost modal dialog or element in full screen, else the root. What is not in it is inert, the
 * top layer included. Words that a pointer has reached are in it; for others it is what covers their
 * `box`: finding that costs a hit test.
 */
export function parentFor(
  node: Node,
  box: Box | null,
  shadowRootOf?: ShadowRootOf,
): Element | ShadowRoot {
  const document = node.ownerDocument ?? window.document;
  const modal = modalAround(node, shadowRootOf);
  if (modal) return modal;
  const over = box && hit(document, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return (over && modalAround(over)) ?? document.documentElement;
}

/** If the words are in its own shadow tree, that: its children would not be drawn without a slot. */
function modalAround(node: Node, shadowRootOf?: ShadowRootOf): Element | ShadowRoot | null {
  let inner = node;
  for (const element of elementsAround(node, shadowRootOf)) {
    if (own(element, 'matches').call(element, ':modal')) {
      const root = own(inner, 'getRootNode').call(inner);
      return root instanceof ShadowRoot && root.host === element ? root : element;
    }
    inner = element;
  }
  return null;
}

/** The innermost element at a point, in open shadow trees too. */
function hit(tree: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const found = tree.elementFromPoint(x, y);
  const inner = found?.shadowRoot;
  return inner && inner !== tree ? (hit(inner, x, y) ?? found) : found;
}
