// Finds shadow trees: open ones by a property, closed ones by the browser's function for extensions,
// which is passed in.
import type { ShadowRootOf } from '../../../data/model.ts';
import { own } from '../../../data/own-member.ts';
import { composedParent } from './composed-tree.ts';
import { mayHost } from './flow.ts';

/** How many elements are checked again for a late shadow tree. */
const MAX_AWAITED = 300;
/** Beyond this many parts of a tree in the queue, the whole tree is queued instead. */
const MAX_QUEUED = 200;
/** How many ancestors of the element under the pointer are checked. */
const MAX_ANCESTORS = 40;
/** Sweep at most this many elements; find the rest on `pointerover`. */
const MAX_SWEPT = 100_000;
const CHECK_EVERY = 16;
const FRAGMENT = 11;

/**
 * Whether an ordinary element looks like the host of a closed tree. Widgets are mounted in empty
 * elements, and children of a host are displayed only in slots.
 */
const looksLikeHost = ({ firstChild, firstElementChild }: Element): boolean =>
  !firstChild ||
  (firstElementChild !== null &&
    own(firstElementChild, 'hasAttribute').call(firstElementChild, 'slot'));

export class ShadowRoots {
  /** Whether ordinary elements (not custom ones) with a shadow tree are known. */
  hasOrdinary = false;
  readonly #openOrClosed: ShadowRootOf;
  /** Ordinary elements with a shadow tree. */
  readonly #known = new WeakSet<Element>();
  /** Whether elements were skipped because they do not look like hosts. */
  #skipped = false;
  /** Elements that may still get a shadow tree: attaching one leaves no mutation record. */
  readonly #awaited = new Set<Element>();
  /** Parts of trees still to be swept. */
  readonly #queue = new Set<Node>();
  /** Elements swept since the queue was last empty; the place in the part being swept. */
  #swept = 0;
  #walker: TreeWalker | null = null;
  /** Whether the page has other trees than open ones of custom elements: any element may have one. */
  #expected = false;
  readonly #onAwaited: (element: Element) => void;

  /** `onAwaited` is called with each element in which `late` may find a tree later. */
  constructor(openOrClosed: ShadowRootOf, onAwaited: (element: Element) => void) {
    this.#openOrClosed = openOrClosed;
    this.#onAwaited = onAwaited;
  }

  /** The tree to read in an element. Ordinary elements have one only once `sweep` or `late` found it. */
  rootOf(element: Element, isCustom: boolean): ShadowRoot | null {
    if (!isCustom && !this.#known.has(element)) return null;
    if (element.shadowRoot) return element.shadowRoot;
    const root = this.#openOrClosed(element as HTMLElement);
    if (root) this.#expectTrees(element);
    else this.#await(element);
    return root;
  }

  #know(element: Element): void {
    this.#known.add(element);
    this.hasOrdinary = true;
  }

  /** From now on every element is checked, and skipped ones are checked again. */
  #expectTrees({ ownerDocument }: Element): void {
    if (this.#expected) return;
    this.#expected = true;
    if (this.#skipped) this.enqueue(ownerDocument);
  }

  #await(element: Element): void {
    if (this.#awaited.size >= MAX_AWAITED) return;
    this.#awaited.add(element);
    this.#onAwaited(element);
  }

  /** The tree of an ordinary element, if not yet known. Unlikely hosts are checked only if `always`. */
  #newRootOf(element: Element, always: boolean): ShadowRoot | null {
    if (!mayHost(element.localName) || this.#known.has(element)) return null;
    let root = element.shadowRoot;
    if (!root && !always && !looksLikeHost(element)) {
      this.#skipped = true;
      return null;
    }
    root ??= this.#openOrClosed(element as HTMLElement);
    if (root) {
      this.#know(element);
      this.#expectTrees(element);
      return root;
    }
    // Applications are mounted in empty elements with an id.
    if (!element.firstChild && element.id) this.#await(element);
    return null;
  }

  /** Queues a part of the page to be swept for ordinary elements with shadow trees. */
  enqueue(root: Node): void {
    // Replaces nothing in the queue: a sweep does not enter known shadow trees.
    this.#queue.add(this.#queue.size < MAX_QUEUED ? root : own(root, 'getRootNode').call(root));
  }

  /** Whether nothing is left to sweep. */
  get swept(): boolean {
    return this.#queue.size === 0;
  }

  /**
   * Sweeps until `performance.now()` reaches `deadline`; returns the hosts found. The browser's function
   * costs 1.8 µs a call in Chromium, more than reading an element. So this is not done while the page
   * is read, and on a page without such trees only likely hosts are checked; others are found when the
   * pointer comes near.
   */
  sweep(deadline: number): Element[] {
    const found: Element[] = [];
    /** Trees of hosts just found: hosts inside them are read with them. */
    const within = new Set<Node>();
    let countdown = CHECK_EVERY;
    for (const root of this.#queue) {
      const walker = this.#walkerOf(root);
      let node: Node | null = walker.currentNode;
      for (; node; node = walker.nextNode()) {
        const tree = node.nodeType === 1 ? this.#newRootOf(node as Element, this.#expected) : null;
        if (tree) {
          if (!within.has(root)) found.push(node as Element);
          within.add(tree);
          this.#queue.add(tree);
        }
        if (--countdown > 0) continue;
        countdown = CHECK_EVERY;
        this.#swept += CHECK_EVERY;
        if (this.#swept > MAX_SWEPT) break;
        if (performance.now() >= deadline) return found;
      }
      this.#walker = null;
      this.#queue.delete(root);
      if (this.#swept > MAX_SWEPT) this.#queue.clear();
    }
    this.#swept = 0;
    return found;
  }

  #walkerOf(root: Node): TreeWalker {
    // If its place was removed: start again, and skip known hosts.
    if (
      this.#walker?.root !== root ||
      !own(root, 'contains').call(root, this.#walker.currentNode)
    ) {
      this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    }
    return this.#walker;
  }

  /**
   * The awaited elements that have got a shadow tree, and ordinary elements at and around a node (where
   * the pointer is) that turn out to have one.
   */
  late(near: Node | null = null): Element[] {
    const found: Element[] = [];
    for (const element of this.#awaited) {
      const root = element.isConnected && this.#openOrClosed(element as HTMLElement);
      if (root) {
        found.push(element);
        if (mayHost(element.localName)) this.#know(element);
      }
      if (root || !element.isConnected) this.#awaited.delete(element);
    }
    let left = MAX_ANCESTORS;
    for (let n = near; n && left > 0; n = composedParent(n), left--) {
      if (n.nodeType !== FRAGMENT && this.#newRootOf(n as Element, true)) found.push(n as Element);
    }
    return found;
  }
}
