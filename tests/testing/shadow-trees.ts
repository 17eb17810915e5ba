// Shadow trees of a page under test, closed ones too.

/** The roots attached here: a closed one cannot be reached in any other way. */
const closed = new WeakMap<Element, ShadowRoot>();

/** Does what the browser's function of that name does, which only extensions have. */
export const openOrClosedShadowRoot = (element: Element) =>
  element.shadowRoot ?? closed.get(element) ?? null;

/** Gives an element a shadow tree of that HTML. */
export function attach(host: Element, mode: ShadowRootMode, html: string): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  closed.set(host, root);
  return root;
}
