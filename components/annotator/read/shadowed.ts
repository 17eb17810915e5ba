// Reads of a node what a form's inputs can hide, as fast as the members themselves: see
// `data/own-member.ts`.

function reader<K extends 'firstChild' | 'nextSibling' | 'parentNode'>(name: K) {
  const { get } = Object.getOwnPropertyDescriptor(globalThis.Node?.prototype ?? {}, name) ?? {};
  return (node: Node): Node[K] => get?.call(node);
}

export const firstChildOf = import.meta.env.FIREFOX
  ? ({ firstChild }: Node) => firstChild
  : reader('firstChild');
export const nextSiblingOf = import.meta.env.FIREFOX
  ? ({ nextSibling }: Node) => nextSibling
  : reader('nextSibling');
export const parentOf = import.meta.env.FIREFOX
  ? ({ parentNode }: Node) => parentNode
  : reader('parentNode');

/** The type of a node. Only a form can have another member of that name. */
export const typeOf = ({ nodeType }: Node): number => (nodeType > 0 ? nodeType : 1);
