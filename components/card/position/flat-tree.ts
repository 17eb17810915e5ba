// The tree as it is drawn: what is slotted lies in its slot, and a shadow tree in its host.

/** The innermost element around a node; for one right below a shadow root, its host. */
export const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : parentOf(node as Text);

const parentOf = (node: Element | Text): Element | null =>
  node.assignedSlot ?? node.parentElement ?? hostOf(node);

const hostOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** The elements around a node, from the innermost outwards; the node itself, if it is an element. */
export function elementsAround(node: Node): Element[] {
  const found: Element[] = [];
  for (let element = elementOf(node); element; element = parentOf(element)) found.push(element);
  return found;
}
