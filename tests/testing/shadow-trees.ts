// Shadow trees of a page under test, closed ones too. For tests only.

/** The roots that were attached here: nothing else leads to a closed one. */
const closed = new WeakMap<Element, ShadowRoot>();

/** As the browser's own, which only an extension has. */
export const openOrClosedShadowRoot = (element: Element) =>
  element.shadowRoot ?? closed.get(element) ?? null;

/** Gives an element a shadow tree of that HTML. */
export function attach(host: Element, mode: ShadowRootMode, html: string): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  closed.set(host, root);
  return root;
}
