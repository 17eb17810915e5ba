// Closed shadow roots, which only an extension may see.

/** `browser.dom`, which is in Chromium's content scripts alone. */
export interface DomApi {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** Firefox has it on every element instead. */
interface FirefoxElement {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}

/**
 * Returns the shadow root of an element, open or closed. Chromium refuses what is not an HTML element, and
 * everything from a script whose extension was updated or removed under it.
 */
export const shadowRootWith =
  (apis: DomApi) =>
  (element: Element): ShadowRoot | null => {
    if (import.meta.env.FIREFOX)
      return (element as unknown as FirefoxElement).openOrClosedShadowRoot;
    try {
      return element instanceof HTMLElement
        ? (apis.dom?.openOrClosedShadowRoot(element) ?? null)
        : null;
    } catch {
      return null;
    }
  };
