// The one element that a card adds to the page: in the top layer, with a closed shadow root, and gone
// without a trace when the card closes.
import type { ShadowRootOf } from '../../../data/model.ts';
import { trusted } from '../../trusted-events/trusted.ts';
import { css } from '../view/style/index.ts';
import { isPictured, type Raised, watchCovers } from './covers.ts';
import type { Point } from './geometry.ts';

/**
 * The element itself. Among important rules those of the innermost tree win, so a page can override
 * nothing of this, not even by the element's own `style`:
 * https://drafts.csswg.org/css-cascade-5/#cascade-context
 * It has no size, and the card overflows a box that keeps what overflows it to itself: a page can
 * measure nothing of a card. https://drafts.csswg.org/css-contain-2/#containment-layout
 */
const hostCss = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
}
:host, :host > div {
  width: 0 !important;
  height: 0 !important;
  contain: layout;
}`;

/** Events in a card that the page must not get: they could trigger its shortcuts and menus. */
const containedEvents = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'copy', 'selectstart', 'dragstart'],
  // The last two are Firefox's own.
  ...['wheel', 'DOMMouseScroll', 'MozMousePixelScroll'],
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
  /** Where to render the card. */
  readonly body: HTMLElement;
  /** False if the page has moved it, or taken it out of the top layer, where nothing of the page disguises it. */
  readonly inPlace: boolean;
  /** Whether the page may have put something over the card since it was raised. */
  readonly covered: boolean;
  /** Where it is in the viewport: the card's upper left corner, or the lower left one if it grows upwards. */
  readonly corner: Point;
  /** Adds the element to the page, in the top layer. `parent`: as `parentFor` says. */
  add(parent: Element | ShadowRoot): void;
  moveTo(place: HostPlace): void;
  /** Moves the card above the others. */
  raise(): void;
  remove(): void;
}

let topmost: WeakRef<HTMLElement> | undefined;
const hosts = new WeakSet<EventTarget>();

/** Makes a host. Rendering into its body before `add` costs no layout of the page. */
export function createHost(document: Document, shadowRootOf?: ShadowRootOf): Host {
  const element = document.createElement('div');
  const place = styleOf(document, hostCss);
  /** Known once the element is on the page. */
  let rule: CSSStyleRule | undefined;
  const set = (name: string, value: string): void => {
    // Setting the same value again would still cost a recalculation of styles.
    if (rule?.style.getPropertyValue(name) === value) return;
    rule?.style.setProperty(name, value, 'important');
  };
  for (const type of containedEvents) {
    element.addEventListener(
      type,
      trusted((event) => event.stopPropagation()),
    );
  }
  let holder: Element | undefined;
  /** The page may enlarge itself by `zoom`, also while a card is open: the card keeps its own size. */
  const ownZoom = (): string => `${1 / (holder?.currentCSSZoom ?? 1)}`;
  const root = element.attachShadow({ mode: 'closed' });
  const body = document.createElement('div');
  root.append(place, styleOf(document, css), body);
  hosts.add(element);
  const added = new AbortController();
  let covered = false;
  let raised: Raised = () => {};
  const putOnTop = (): void => {
    element.showPopover();
    topmost = new WeakRef(element);
    covered = false;
    raised();
  };
  return {
    element,
    root,
    body,
    get inPlace() {
      // An element that is moved gets its sheets anew.
      return place.sheet?.cssRules[0] === rule && element.matches(':popover-open');
    },
    get covered() {
      return covered || isPictured(document);
    },
    get corner() {
      return element.getBoundingClientRect();
    },
    add(parent) {
      element.popover = 'manual';
      holder = parent instanceof ShadowRoot ? parent.host : parent;
      // Read first: with the element on the page, its styles would be worked out twice.
      const zoom = ownZoom();
      parent.append(element);
      rule = place.sheet?.cssRules[0] as CSSStyleRule;
      set('zoom', zoom);
      putOnTop();
      raised = watchCovers({
        ...{ document, shadowRootOf, signal: added.signal, host: element },
        card: body.firstElementChild as Element,
        isOwn: (target) => hosts.has(target),
        isTopmost: () => (topmost?.deref() ?? element) === element,
        onCover: () => {
          covered = true;
        },
      });
    },
    moveTo({ x, y, fixed }) {
      const { scrollX = 0, scrollY = 0 } = (!fixed && document.defaultView) || {};
      set('zoom', ownZoom());
      set('position', fixed ? 'fixed' : 'absolute');
      set('left', `${x + scrollX}px`);
      set('top', `${y + scrollY}px`);
    },
    raise() {
      // The popover that was shown last is on top.
      if (topmost?.deref() === element && !covered) return;
      element.hidePopover();
      putOnTop();
    },
    remove() {
      added.abort();
      element.remove();
      if (topmost?.deref() === element) topmost = undefined;
    },
  };
}

/**
 * An element made by an extension, which a page's Content-Security-Policy cannot block. Not a
 * constructed sheet: in Firefox only the page's own view of the root can adopt one, and a page that has
 * replaced the setter would be handed the root: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
 */
function styleOf(document: Document, text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  return style;
}
