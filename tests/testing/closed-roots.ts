// Looks into closed shadow roots: notes each as it is made. Import it before the first is.
const roots = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;

Element.prototype.attachShadow = function (init): ShadowRoot {
  const root = attachShadow.call(this, init);
  roots.set(this, root);
  return root;
};

/** As extensions may ask for it. */
export const shadowRootOf = (element: Element): ShadowRoot | null => roots.get(element) ?? null;

/** The shadow root of an element, open or closed. Throws if it has none. */
export function rootOf(element: Element | undefined): ShadowRoot {
  const root = element && shadowRootOf(element);
  if (!root) throw new Error('There is no such shadow root.');
  return root;
}
