// Reads of a node what a form's inputs can hide, as fast as the members themselves: see
// `data/own-member.ts`. Marked as pure, so that a script that uses none of it does not carry it.

function reader<K extends 'firstChild' | 'nextSibling' | 'parentNode'>(name: K) {
  const { get } = Object.getOwnPropertyDescriptor(globalThis.Node?.prototype ?? {}, name) ?? {};
  return (node: Node): Node[K] => get?.call(node);
}

export const firstChildOf = import.meta.env.FIREFOX
  ? ({ firstChild }: Node) => firstChild
  : /* @__PURE__ */ reader('firstChild');
export const nextSiblingOf = import.meta.env.FIREFOX
  ? ({ nextSibling }: Node) => nextSibling
  : /* @__PURE__ */ reader('nextSibling');
export const parentOf = import.meta.env.FIREFOX
  ? ({ parentNode }: Node) => parentNode
  : /* @__PURE__ */ reader('parentNode');

/** The type of a node. Only a form can have another member of that name. */
export const typeOf = ({ nodeType }: Node): number => (nodeType > 0 ? nodeType : 1);
