// Finds shadow trees: the open ones by a property, the closed ones by a function of the browser's that
// is handed in, and those that are attached later. Must not know: what is read in them.
import { composedParent } from './composed-tree.ts';
import { mayHost } from './flow.ts';

/** The shadow root of an element, open or closed; null if it has none. */
export type ShadowRootOf = (element: HTMLElement) => ShadowRoot | null;

/** How many elements are looked at again for a late shadow tree. */
const WATCHED = 300;
/** How many parts of trees wait to be swept, before whole trees are swept instead. */
const QUEUED = 200;
/** How far up from the pointer a late shadow tree is looked for. */
const NEAR = 40;
/** So many elements are swept before the page has had its share: beyond, the pointer has to come. */
const SWEPT = 100_000;
const CHECK_EVERY = 16;
const FRAGMENT = 11;

/**
 * Whether an ordinary element looks as one that hosts a closed tree. Widgets are mounted in empty
 * elements; children of a host are seen only where the tree has slots for them.
 */
const looksLikeHost = ({ firstChild, firstElementChild }: Element): boolean =>
  !firstChild || firstElementChild?.hasAttribute('slot') === true;

export class ShadowRoots {
  /** Whether ordinary elements with a shadow tree are known. */
  any = false;
  readonly #openOrClosed: ShadowRootOf;
  /** Ordinary elements with a shadow tree. */
  readonly #known = new WeakSet<Element>();
  /** Whether elements were not asked because they do not look like hosts. */
  #passed = false;
  /** Elements that may get a shadow tree yet: attaching one leaves no mutation record. */
  readonly #maybe = new Set<Element>();
  readonly #queue = new Set<Node>();
  /** Elements swept since the queue was last empty. */
  #swept = 0;
  #walker: TreeWalker | null = null;
  /** Whether the page has trees other than custom elements' open ones: any element may have one. */
  #expected = false;
  readonly #onAwaited: (element: Element) => void;

  /** `onAwaited` hears of each element in which `late` may find a tree later. */
  constructor(openOrClosed: ShadowRootOf, onAwaited: (element: Element) => void) {
    this.#openOrClosed = openOrClosed;
    this.#onAwaited = onAwaited;
  }

  /** While reading: custom elements are asked, of others only those with a tree that was found. */
  rootOf(element: Element, isCustom: boolean): ShadowRoot | null {
    if (!isCustom && !this.#known.has(element)) return null;
    if (element.shadowRoot) return element.shadowRoot;
    const root = this.#openOrClosed(element as HTMLElement);
    if (root) this.#expectTrees(element);
    else this.#watch(element);
    return root;
  }

  /** From now on every element is asked, and those that were passed by are asked again. */
  #expectTrees({ ownerDocument }: Element): void {
    if (this.#expected) return;
    this.#expected = true;
    if (this.#passed) this.queue(ownerDocument);
  }

  #watch(element: Element): void {
    if (this.#maybe.size >= WATCHED) return;
    this.#maybe.add(element);
    this.#onAwaited(element);
  }

  /** Asks one ordinary element, `surely` or if it looks like it: its tree, if not yet known. */
  #found(element: Element, surely: boolean): ShadowRoot | null {
    if (!mayHost(element.localName) || this.#known.has(element)) return null;
    let root = element.shadowRoot;
    if (!root && !surely && !looksLikeHost(element)) {
      this.#passed = true;
      return null;
    }
    root ??= this.#openOrClosed(element as HTMLElement);
    if (root) {
      this.#known.add(element);
      this.any = true;
      this.#expectTrees(element);
      return root;
    }
    // Applications are mounted in empty elements with an id.
    if (!element.firstChild && element.id) this.#watch(element);
    return null;
  }

  /** Has a part of the page swept for ordinary elements with shadow trees. */
  queue(root: Node): void {
    // Never instead of what waits already: in a tree that is known nobody looks again.
    this.#queue.add(this.#queue.size < QUEUED ? root : root.getRootNode());
  }

  get swept(): boolean {
    return this.#queue.size === 0;
  }

  /**
   * Sweeps until `performance.now()` reaches `deadline`; gives the elements found. The browser's
   * function costs 1.8 µs a call in Chromium, more than reading an element: that is why this is not
   * done while the page is read, and why a page without such trees is asked only where a closed one
   * is likely. Others are found when the pointer comes near.
   */
  sweep(deadline: number): Element[] {
    const found: Element[] = [];
    /** Trees of elements found just now: whatever is in them is read with those. */
    const within = new Set<Node>();
    let countdown = CHECK_EVERY;
    for (const root of this.#queue) {
      const walker = this.#walkerOf(root);
      let node: Node | null = walker.currentNode;
      for (; node; node = walker.nextNode()) {
        const tree = node.nodeType === 1 ? this.#found(node as Element, this.#expected) : null;
        if (tree) {
          if (!within.has(root)) found.push(node as Element);
          within.add(tree);
          this.#queue.add(tree);
        }
        if (--countdown > 0) continue;
        countdown = CHECK_EVERY;
        this.#swept += CHECK_EVERY;
        if (this.#swept > SWEPT) break;
        if (performance.now() >= deadline) return found;
      }
      this.#walker = null;
      this.#queue.delete(root);
      if (this.#swept > SWEPT) this.#queue.clear();
    }
    this.#swept = 0;
    return found;
  }

  #walkerOf(root: Node): TreeWalker {
    // Where its place was removed: from the start again, past what is known.
    if (this.#walker?.root !== root || !root.contains(this.#walker.currentNode)) {
      this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    }
    return this.#walker;
  }

  /** The elements that have got a shadow tree since they were read. */
  late(): Element[] {
    const found: Element[] = [];
    for (const element of this.#maybe) {
      const root = element.isConnected && this.#openOrClosed(element as HTMLElement);
      if (root) {
        found.push(element);
        if (mayHost(element.localName)) {
          this.#known.add(element);
          this.any = true;
        }
      }
      if (root || !element.isConnected) this.#maybe.delete(element);
    }
    return found;
  }

  /** Ordinary elements at and around a node that have got a shadow tree with nobody telling. */
  lateNear(node: Node | null): Element[] {
    const found: Element[] = [];
    let left = NEAR;
    for (let n = node; n && left > 0; n = composedParent(n), left--) {
      if (n.nodeType !== FRAGMENT && this.#found(n as Element, true)) found.push(n as Element);
    }
    return found;
  }
}
