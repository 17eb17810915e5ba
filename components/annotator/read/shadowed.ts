// Reads members of nodes that a page can hide. In Chromium the inputs of a form are members of the form
// by their names (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem), for extensions
// too: in a form with an input called `nextSibling`, that is what `form.nextSibling` is. Firefox shows
// extensions a form's own members.

/** A member of a node itself. Slow: for what is read seldom. */
export const own = <N extends Node, K extends keyof N>(node: N, name: K): N[K] =>
  import.meta.env.FIREFOX ? node[name] : Reflect.get(Object.getPrototypeOf(node), name, node);

/** As fast as the member, for loops over the whole page. */
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
