/// <reference types="chrome" />
// Finds the open card in a page, whose shadow root is closed: an extension may open any root.

export interface CardElement {
  readonly root: ShadowRoot;
  /** The card as it is painted. */
  readonly shown: HTMLElement;
}

/** Runs in the page, in the extension's world, so it must be self-contained. */
function find(): CardElement | null {
  const rootOf = (element: Element): ShadowRoot | null =>
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    // Chromium throws for SVG elements.
    (element instanceof HTMLElement
      ? globalThis.chrome?.dom?.openOrClosedShadowRoot(element)
      : null) ??
    null;
  const within = (tree: ParentNode): Element[] =>
    [...tree.querySelectorAll('*')].flatMap((element) => {
      const inner = rootOf(element);
      return inner ? [element, ...within(inner)] : [element];
    });
  for (const host of within(document)) {
    const root = rootOf(host);
    if (!root) continue;
    // A page's own tree may hold the card's element.
    const top = [host, ...root.children].find(
      (each) => each.matches(':popover-open') && (each === host || !rootOf(each)),
    );
    if (!top) continue;
    const shown = root.querySelector('[role=dialog]');
    // A card that is being prepared is in the tree but not visible.
    if (shown instanceof HTMLElement && shown.checkVisibility({ opacityProperty: true })) {
      return { root, shown };
    }
  }
  return null;
}

/**
 * The source of a function, for `runInTab`, that reads the open card with `read`, which must be
 * self-contained; it returns null if no card is open.
 */
export const ofCard = (read: (card: CardElement) => unknown): string =>
  `() => { const card = (${find})(); return card && (${read})(card); }`;
