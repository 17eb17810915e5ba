// The one element that a card adds to the page: in the top layer, behind a closed shadow root,
// gone without a trace when the card closes. Must not know: what is rendered into it.
import css from './card.css?inline';

/** Inline and important: nothing that the page's style sheets say of elements applies. */
const style: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'max-width': 'none',
  'max-height': 'none',
  'z-index': '2147483647',
};

/** What a reader does in a card is not the page's business: its shortcuts and menus stay quiet. */
const kept = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'copy', 'selectstart', 'dragstart'],
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'beforeinput', 'input', 'change'],
  ...['down', 'up', 'move', 'over', 'out', 'cancel'].map((name) => `pointer${name}`),
  ...['down', 'up', 'move', 'over', 'out'].map((name) => `mouse${name}`),
  ...['start', 'end', 'move', 'cancel'].map((name) => `touch${name}`),
];

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  moveTo(x: number, y: number): void;
  remove(): void;
}

/** Adds a host to the page and shows it in the top layer, above dialogs and full screen. */
export function addHost(document: Document): Host {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
  for (const type of kept) element.addEventListener(type, (event) => event.stopPropagation());
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(root);
  parentFor(document).append(element);
  element.popover = 'manual';
  element.showPopover();
  return {
    element,
    root,
    moveTo(x, y) {
      element.style.setProperty('left', `${x}px`, 'important');
      element.style.setProperty('top', `${y}px`, 'important');
    },
    remove: () => element.remove(),
  };
}

/** While a modal dialog is open, all that lies outside of it is inert, the top layer included. */
function parentFor(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

interface PageSide {
  adoptedStyleSheets: CSSStyleSheet[];
}

/**
 * A constructed sheet: a page's Content-Security-Policy has no say in it. A Firefox content script
 * can only set it by the page's view of the root: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
 */
function addStyles(root: ShadowRoot): void {
  const page = (root as { wrappedJSObject?: PageSide }).wrappedJSObject;
  const view = root.ownerDocument.defaultView as
    | (Window & { wrappedJSObject?: { CSSStyleSheet: typeof CSSStyleSheet } })
    | null;
  const Sheet = (page && view?.wrappedJSObject?.CSSStyleSheet) ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  (page ?? root).adoptedStyleSheets.push(sheet);
}
