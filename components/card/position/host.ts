// The one element that a card adds to the page: in the top layer, behind a closed shadow root,
// gone without a trace when the card closes. Must not know: what is rendered into it.
import { css } from '../view/style/index.ts';
import type { Point } from './geometry.ts';

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

export interface HostPlace extends Point {
  /** In the viewport; else in the page, so that it scrolls with it. */
  readonly fixed: boolean;
}

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Adds the element to the page, in the top layer above dialogs and full screen. */
  add(): void;
  moveTo(place: HostPlace): void;
  /** Above the other cards. */
  raise(): void;
  remove(): void;
}

let uppermost: WeakRef<HTMLElement> | undefined;

/** Makes a host. What is rendered into its root before `add` costs no layout of the page. */
export function createHost(document: Document): Host {
  const element = document.createElement('div');
  const set = (name: string, value: string): void => {
    // A value that is the same already would cost a recalculation of styles none the less.
    if (element.style.getPropertyValue(name) !== value) {
      element.style.setProperty(name, value, 'important');
    }
  };
  for (const [name, value] of Object.entries(style)) set(name, value);
  for (const type of kept) element.addEventListener(type, (event) => event.stopPropagation());
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, sheetFor(document));
  return {
    element,
    root,
    add() {
      element.popover = 'manual';
      parentFor(document).append(element);
      element.showPopover();
      uppermost = new WeakRef(element);
    },
    moveTo({ x, y, fixed }) {
      const { scrollX = 0, scrollY = 0 } = (!fixed && document.defaultView) || {};
      set('position', fixed ? 'fixed' : 'absolute');
      set('left', `${x + scrollX}px`);
      set('top', `${y + scrollY}px`);
    },
    raise() {
      // The one that was shown last is on top.
      if (uppermost?.deref() === element) return;
      element.hidePopover();
      element.showPopover();
      uppermost = new WeakRef(element);
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

type PageView = Window & { wrappedJSObject?: { CSSStyleSheet: typeof CSSStyleSheet } };

/** The sheet is parsed once for each document. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * A constructed sheet: a page's Content-Security-Policy has no say in it. A Firefox content script
 * can only adopt it by the page's view of the root: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
 */
function sheetFor(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known) return known;
  const view = document.defaultView as PageView | null;
  const sheet = new (view?.wrappedJSObject?.CSSStyleSheet ?? CSSStyleSheet)();
  sheet.replaceSync(css);
  sheets.set(document, sheet);
  return sheet;
}

function adopt(root: ShadowRoot, sheet: CSSStyleSheet): void {
  const page = (root as { wrappedJSObject?: PageSide }).wrappedJSObject;
  (page ?? root).adoptedStyleSheets.push(sheet);
}
