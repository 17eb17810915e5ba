// Finds shadow trees: the open ones by a property, the closed ones by a function of the browser's that
// is handed in, and those that are attached later. Must not know: what is read in them.
import { composedParent } from './composed.ts';
import { mayHost } from './tags.ts';

/** The shadow root of an element, open or closed; null if it has none. */
export type ShadowRootOf = (element: HTMLElement) => ShadowRoot | null;

/** How many elements are looked at again for a late shadow tree. */
const WATCHED = 300;
/** How many trees wait to be swept, before the whole page is swept instead. */
const QUEUED = 200;
/** How far up from the pointer a late shadow tree is looked for. */
const NEAR = 40;
const CHECK_EVERY = 16;
const FRAGMENT = 11;

const custom = (element: Element): boolean => element.localName.includes('-');

export class Hosts {
  /** Whether ordinary elements with a shadow tree are known. */
  any = false;
  readonly #openOrClosed: ShadowRootOf;
  /** Ordinary elements with a shadow tree. */
  #known = new WeakSet<Element>();
  /** Elements that may get a shadow tree yet: attaching one leaves no mutation record. */
  readonly #maybe = new Set<Element>();
  readonly #queue = new Set<Node>();
  #walker: TreeWalker | null = null;

  constructor(openOrClosed: ShadowRootOf) {
    this.#openOrClosed = openOrClosed;
  }

  /** While reading: custom elements are asked, of others only those with a tree that was found. */
  rootOf(element: Element, isCustom: boolean): ShadowRoot | null {
    if (!isCustom && !this.#known.has(element)) return null;
    const root = element.shadowRoot ?? this.#openOrClosed(element as HTMLElement);
    if (!root && this.#maybe.size < WATCHED) this.#maybe.add(element);
    return root;
  }

  /** Asks one ordinary element. True if it has a tree that was not known. */
  #found(element: Element): boolean {
    if (!mayHost(element.localName) || this.#known.has(element)) return false;
    if (this.#openOrClosed(element as HTMLElement)) {
      this.#known.add(element);
      this.any = true;
      return true;
    }
    // Applications are mounted in empty elements with an id.
    if (!element.firstChild && element.id && this.#maybe.size < WATCHED) this.#maybe.add(element);
    return false;
  }

  /** Has a part of the page swept for ordinary elements with shadow trees. */
  queue(root: Node): void {
    if (this.#queue.size < QUEUED) this.#queue.add(root);
    else {
      this.#queue.clear();
      this.#walker = null;
      if (root.ownerDocument) this.#queue.add(root.ownerDocument);
    }
  }

  get swept(): boolean {
    return this.#queue.size === 0;
  }

  /**
   * Sweeps until `performance.now()` reaches `deadline`; gives the elements found. The browser's
   * function costs 1.8 µs a call in Chromium, more than reading an element: that is why this is not
   * done while the page is read.
   */
  sweep(deadline: number): Element[] {
    const found: Element[] = [];
    let countdown = CHECK_EVERY;
    for (const root of this.#queue) {
      const walker = this.#walkerOf(root);
      let node: Node | null = walker.currentNode;
      for (; node; node = walker.nextNode()) {
        if (node.nodeType === 1 && this.#found(node as Element)) found.push(node as Element);
        if (--countdown > 0) continue;
        countdown = CHECK_EVERY;
        if (performance.now() >= deadline) return found;
      }
      this.#walker = null;
      this.#queue.delete(root);
    }
    return found;
  }

  #walkerOf(root: Node): TreeWalker {
    if (this.#walker?.root === root) {
      if (root.contains(this.#walker.currentNode)) return this.#walker;
      // Its place was removed: from the start again, past what is known.
      this.#walker = null;
    }
    this.#walker ??= document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    return this.#walker;
  }

  /** The elements that have got a shadow tree since they were read. */
  late(): Element[] {
    const found: Element[] = [];
    for (const element of this.#maybe) {
      const root = element.isConnected && this.#openOrClosed(element as HTMLElement);
      if (root) {
        found.push(element);
        if (!custom(element)) {
          this.#known.add(element);
          this.any = true;
        }
      }
      if (root || !element.isConnected) this.#maybe.delete(element);
    }
    return found;
  }

  /** Ordinary elements at and around a node that have got a shadow tree with nobody telling. */
  lateNear(node: Node): Element[] {
    const found: Element[] = [];
    let left = NEAR;
    for (let n: Node | null = node; n && left > 0; n = composedParent(n), left--) {
      if (n.nodeType !== FRAGMENT && this.#found(n as Element)) found.push(n as Element);
    }
    return found;
  }

  clear(): void {
    this.#maybe.clear();
    this.#queue.clear();
    this.#walker = null;
    this.#known = new WeakSet();
    this.any = false;
  }
}
