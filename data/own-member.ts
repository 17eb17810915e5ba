// Reads a member of a node past what a page can hide it by. In Chromium the inputs of a form are members
// of the form by their names, for extensions too: in a form with an input called `nextSibling`, that is
// what `form.nextSibling` is. Firefox shows extensions a form's own members.
// https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem

/** A member of the node itself. Slow: not for loops over a whole page. */
export const own = <N extends Node, K extends keyof N>(node: N, name: K): N[K] =>
  import.meta.env.FIREFOX ? node[name] : Reflect.get(Object.getPrototypeOf(node), name, node);
