// How a mark looks, and the rule's way into shadow trees. Must not know: what is marked.

/** The names of our highlights in `CSS.highlights`: neutral, since the page can read them. */
export const MARK = 'sl-1';
/** The mark whose card is open, or to which the reader jumped. */
export const CURRENT = 'sl-2';

/**
 * The rules of the marks, for the document's stylesheet. The colours stand on light and dark ground alike,
 * since a page's own is not known. Nothing is printed, and forced colours keep the reader's own.
 */
export const markStyle = `@media not print{
::highlight(${MARK}){background-color:rgb(255 170 51/.17);text-decoration:underline dotted 2px #cf7c00;text-underline-offset:3px}
::highlight(${CURRENT}){background-color:rgb(255 170 51/.42);text-decoration:underline solid 2px #cf7c00;text-underline-offset:3px}
}
@media print{::highlight(${MARK}),::highlight(${CURRENT}){background-color:transparent;text-decoration:none}}
@media (forced-colors:active){
::highlight(${MARK}){background-color:transparent;text-decoration-color:Highlight}
::highlight(${CURRENT}){background-color:transparent;text-decoration-color:Highlight}
}`;

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
  // Left out of what is built for other browsers.
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
    // A page that has frozen its sheets goes without marks in this tree; the rest is not disturbed.
  }
}

/** Takes the rule out of every shadow tree again. */
export function withdrawRules(): void {
  if (!import.meta.env.FIREFOX) return;
  for (const [root, sheet] of adopted) {
    const page = (root as { wrappedJSObject?: PageSide }).wrappedJSObject;
    const index = page?.adoptedStyleSheets.indexOf(sheet) ?? -1;
    if (index >= 0) page?.adoptedStyleSheets.splice(index, 1);
  }
  adopted.clear();
}
