// The tree as it is drawn: what is slotted lies in its slot, and a shadow tree in its host.
import type { ShadowRootOf } from '../../../data/model.ts';
import { own } from '../../../data/own-member.ts';

/** The innermost element around a node; for one right below a shadow root, its host. */
export const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : parentOf(node as Text);

/** The box of an element in the viewport. */
export const boxOf = (element: Element): DOMRect =>
  own(element, 'getBoundingClientRect').call(element);

/** `assignedSlot` is null if the slot is in a closed tree: `shadowRootOf` leads there. */
function parentOf(node: Element | Text, shadowRootOf?: ShadowRootOf): Element | null {
  const parentElement = own(node, 'parentElement');
  const parent = own(node, 'assignedSlot') ?? parentElement ?? hostOf(node);
  const isChild = parent instanceof HTMLElement && parent === parentElement;
  const tree = isChild && shadowRootOf?.(parent);
  const slots = tree ? [...tree.querySelectorAll('slot')] : [];
  return slots.find((slot) => slot.assignedNodes().includes(node)) ?? parent;
}

const hostOf = (node: Node): Element | null => {
  const root = own(node, 'getRootNode').call(node);
  return root instanceof ShadowRoot ? root.host : null;
};

/** The elements around a node, from the innermost outwards; the node itself, if it is an element. */
export function elementsAround(node: Node, shadowRootOf?: ShadowRootOf): Element[] {
  const found: Element[] = [];
  let element = node instanceof Element ? node : parentOf(node as Text, shadowRootOf);
  for (; element; element = parentOf(element, shadowRootOf)) found.push(element);
  return found;
}

/** The trees around a node: its own, and outwards to the document. */
export function* rootsOf(node: Node): Generator<Document | ShadowRoot> {
  for (let root = node.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    yield root as Document | ShadowRoot;
    if (!(root instanceof ShadowRoot)) return;
  }
}
