// The one element that a card adds to the page: in the top layer, with a closed shadow root, and gone
// without a trace when the card closes.
import { css } from '../view/style/index.ts';
import type { Point } from './geometry.ts';

/** Set inline and as important, so that no rule of the page's style sheets applies. */
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

/** Events in a card that the page must not get: they could trigger its shortcuts and menus. */
const containedEvents = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'copy', 'selectstart', 'dragstart'],
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'beforeinput', 'input', 'change'],
  ...['down', 'up', 'move', 'over', 'out', 'cancel'].map((name) => `pointer${name}`),
  ...['down', 'up', 'move', 'over', 'out'].map((name) => `mouse${name}`),
  ...['start', 'end', 'move', 'cancel'].map((name) => `touch${name}`),
];

export interface HostPlace extends Point {
  /** Fixed in the viewport; else part of the page, and scrolls with it. */
  readonly fixed: boolean;
}

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Adds the element to the page, in the top layer. `parent`: as `parentFor` says. */
  add(parent: Element | ShadowRoot): void;
  moveTo(place: HostPlace): void;
  /** Moves the card above the others. */
  raise(): void;
  remove(): void;
}

let topmost: WeakRef<HTMLElement> | undefined;

/** Makes a host. Rendering into its root before `add` costs no layout of the page. */
export function createHost(document: Document): Host {
  const element = document.createElement('div');
  const set = (name: string, value: string): void => {
    // Setting the same value again would still cost a recalculation of styles.
    if (element.style.getPropertyValue(name) !== value) {
      element.style.setProperty(name, value, 'important');
    }
  };
  for (const [name, value] of Object.entries(style)) set(name, value);
  for (const type of containedEvents)
    element.addEventListener(type, (event) => event.stopPropagation());
  let holder: Element | undefined;
  /** The page may enlarge itself by `zoom`, also while a card is open: the card keeps its own size. */
  const resetZoom = (): void => set('zoom', `${1 / (holder?.currentCSSZoom ?? 1)}`);
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, sheetFor(document));
  return {
    element,
    root,
    add(parent) {
      element.popover = 'manual';
      holder = parent instanceof ShadowRoot ? parent.host : parent;
      resetZoom();
      parent.append(element);
      element.showPopover();
      topmost = new WeakRef(element);
    },
    moveTo({ x, y, fixed }) {
      const { scrollX = 0, scrollY = 0 } = (!fixed && document.defaultView) || {};
      resetZoom();
      set('position', fixed ? 'fixed' : 'absolute');
      set('left', `${x + scrollX}px`);
      set('top', `${y + scrollY}px`);
    },
    raise() {
      // The popover that was shown last is on top.
      if (topmost?.deref() === element) return;
      element.hidePopover();
      element.showPopover();
      topmost = new WeakRef(element);
    },
    remove: () => element.remove(),
  };
}

interface PageSide {
  adoptedStyleSheets: CSSStyleSheet[];
}

type PageView = Window & { wrappedJSObject?: { CSSStyleSheet: typeof CSSStyleSheet } };

/** One sheet for each document, so that it is parsed once. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * A constructed sheet, which a page's Content-Security-Policy cannot block. A Firefox content script
 * can adopt it only by the page's view of the root: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
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
