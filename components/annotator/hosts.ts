// Finds shadow trees: the open ones by a property, the closed ones by a function of the browser's that
// is handed in, and those that are attached later. Must not know: what is read in them.
import { mayHost } from './tags.ts';

/** The shadow root of an element, open or closed; null if it has none. */
export type ShadowRootOf = (element: HTMLElement) => ShadowRoot | null;

/** How many elements are looked at again for a late shadow tree. */
const WATCHED = 300;

export class Hosts {
  readonly #openOrClosed: ShadowRootOf;
  /** Elements that may get a shadow tree yet: attaching one leaves no mutation record. */
  readonly #maybe = new Set<Element>();

  constructor(openOrClosed: ShadowRootOf) {
    this.#openOrClosed = openOrClosed;
  }

  /**
   * The browser's function costs 1.8 µs a call in Chromium, more than reading the element, so of the
   * ordinary elements only those are asked that are empty or begin with a slotted one.
   */
  readonly rootOf = (
    element: Element,
    localName: string,
    firstChild: Node | null,
  ): ShadowRoot | null => {
    if (!mayHost(localName)) return null;
    const open = element.shadowRoot;
    if (open) return open;
    const custom = localName.includes('-');
    if (firstChild && !custom) {
      if (firstChild.nodeType !== 1 || !(firstChild as Element).slot) return null;
    }
    const root = this.#openOrClosed(element as HTMLElement);
    if (!root && (custom || element.id) && this.#maybe.size < WATCHED) this.#maybe.add(element);
    return root;
  };

  /** The elements that have got a shadow tree since they were read. */
  late(): Element[] {
    const found: Element[] = [];
    for (const element of this.#maybe) {
      const root = element.isConnected && this.#openOrClosed(element as HTMLElement);
      if (root) found.push(element);
      if (root || !element.isConnected) this.#maybe.delete(element);
    }
    return found;
  }

  clear(): void {
    this.#maybe.clear();
  }
}
