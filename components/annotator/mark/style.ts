// Names the highlights, and brings their rules into shadow trees.
import markStyle from './marks.css?inline';

/** The highlights in `CSS.highlights` that marks.css styles. Neutral names, since the page can read them. */
export const MARK = 'sl-1';
/** The mark whose card is open, or to which the user jumped. */
export const CURRENT = 'sl-2';

/** The rules of the marks, for tests without the page script. */
export { markStyle };

interface PageSide {
  adoptedStyleSheets: CSSStyleSheet[];
}

const adopted = new Map<ShadowRoot, CSSStyleSheet>();

/**
 * Firefox applies `::highlight()` only from rules in the same tree, so there each shadow tree with marks
 * gets the rule as a constructed sheet; Chromium takes the document's. A Firefox content script cannot
 * set `adoptedStyleSheets` through its view of the page, hence `wrappedJSObject`:
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
 */
export function adoptRule(root: ShadowRoot): void {
  // Builds for other browsers leave this out, and the rules with it.
  if (!import.meta.env.FIREFOX) return;
  const page = (root as { wrappedJSObject?: PageSide }).wrappedJSObject;
  const window = root.ownerDocument.defaultView as
    | (Window & { wrappedJSObject?: { CSSStyleSheet: typeof CSSStyleSheet } })
    | null;
  if (!page || !window?.wrappedJSObject || adopted.has(root)) return;
  try {
    const sheet = new window.wrappedJSObject.CSSStyleSheet();
    sheet.replaceSync(markStyle);
    page.adoptedStyleSheets.push(sheet);
    adopted.set(root, sheet);
  } catch {
    // The page has frozen its sheets: marks are not visible in this tree; everything else works.
  }
}

/** Removes the rules from every shadow tree. */
export function withdrawRules(): void {
  if (!import.meta.env.FIREFOX) return;
  for (const [root, sheet] of adopted) {
    const page = (root as { wrappedJSObject?: PageSide }).wrappedJSObject;
    const index = page?.adoptedStyleSheets.indexOf(sheet) ?? -1;
    if (index >= 0) page?.adoptedStyleSheets.splice(index, 1);
  }
  adopted.clear();
}
