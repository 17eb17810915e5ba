// Reads a part of the page into blocks, in slices: stops when its time is up and resumes where it
// stopped, even if the page has changed meanwhile. Reads no style and no layout.

import { own } from '../../../data/own-member.ts';
import type { Block } from './block.ts';
import { composedClosest, composedParent } from './composed-tree.ts';
import { attributed, Flow, flowOf, isEditable } from './flow.ts';
import type { ShadowRoots } from './shadow-roots.ts';
import { firstChildOf, nextSiblingOf, parentOf, typeOf } from './shadowed.ts';
import { isWordBreak } from './words.ts';

export interface TextWalkerOptions {
  /** The page's language; a block in the same one carries none. */
  readonly pageLang: string | null;
  /** The number of this pass. */
  readonly pass: number;
  /** New elements: read with everything in them. */
  readonly fresh: ReadonlySet<Node>;
  /** Nodes moved or removed since the last pause, even within the same parent. */
  readonly moved: ReadonlySet<Node>;
  /** The shadow trees of custom elements, and those of others that are known already. */
  readonly shadowRoots: Pick<ShadowRoots, 'hasOrdinary' | 'rootOf'>;
  onShadowRoot(root: ShadowRoot): void;
  onBlock(block: Block): void;
  /** A part of the page moved away while it was being read: it must be read again. */
  onLost(node: Node): void;
  /** How many characters may be read in all, and in one block (UTF-16). */
  readonly maxCharacters: number;
  readonly maxBlock: number;
}

const CHECK_EVERY = 32;
/** One query goes through this many elements in about 2 ms. */
const MANY = 10_000;
/**
 * A longer text node is left out: to paint one mark in it the browser goes through all of it (Chromium
 * takes 370 ms for 50 million characters).
 */
const HUGE = 1_000_000;
const TEXT = 3;
const ELEMENT = 1;
const FRAGMENT = 11;
const visible = /\S/;
const noteSign = /^[\s\d[\]()*†‡§¶,;:–-]*$|^\s*\[\s*\p{L}{1,2}\s*\]\s*$/u;

/** The primary subtag of an element's `lang`; undefined if it has none. */
export function subtag(lang: string | null | undefined): string | undefined {
  const primary = lang?.trim().split(/[-_]/)[0]?.toLowerCase();
  return primary && /^[a-z]{2,3}$/.test(primary) ? primary : undefined;
}

const langOf = (element: Element): string | undefined =>
  subtag(own(element, 'getAttribute').call(element, 'lang'));

export class TextWalker {
  /** Characters read so far. */
  characters = 0;
  /** Whether the limit was reached, and the rest was left out. */
  full = false;
  /** Whether a text node was longer than a block may be, and its end was left out. */
  cut = false;
  readonly #root: Node;
  readonly #options: TextWalkerOptions;
  /** Elements with an attribute that matters, in the trees that are read whole; mostly none. */
  #attributed: Set<Element> | null = null;
  /** The page has too many elements to search for those beforehand: each element is checked. */
  #askEach = false;
  #node: Node;
  /** From the current node up to the root, as it was at the last pause. */
  #path: Node[] | null = null;
  #leaving = false;
  /** The element that is read with everything in it; null while only a container's own text is read. */
  #whole: Node | null = null;
  #containers: Node[] = [];
  /** The innermost of `#containers`. */
  #container: Node | undefined;
  #langs: (string | undefined)[] = [];
  /** The block being read: its text and length, its last character, and its nodes. */
  #text = '';
  #length = 0;
  #last = '';
  /** Whether an element began or ended since the last text. */
  #border = false;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #place = 0;

  /** `root`: a block element or a shadow root. `whole`: with the blocks in it, not only its own text. */
  constructor(root: Node, whole: boolean, options: TextWalkerOptions) {
    this.#root = root;
    this.#node = root;
    this.#options = options;
    if (whole) this.#readWhole(root);
    const parent = composedParent(root);
    this.#langs.push(parent ? this.#langAround(parent) : undefined);
  }

  /** Reads until `performance.now()` reaches `deadline`. True when all is read. */
  run(deadline: number): boolean {
    if (this.#path && !this.#rejoin()) return true;
    // This loop runs for each node of the page, and mostly before the engine has optimized it: it does
    // and calls as little as possible.
    let countdown = CHECK_EVERY;
    let node: Node | null = this.#node;
    let leaving = this.#leaving;
    while (node && !this.full) {
      if (--countdown === 0) {
        countdown = CHECK_EVERY;
        if (performance.now() >= deadline) {
          this.#node = node;
          this.#leaving = leaving;
          this.#remember();
          return false;
        }
      }
      const type = typeOf(node);
      let mayBeForm = false;
      if (type === TEXT) this.#addText(node as Text);
      else if (type === ELEMENT || type === FRAGMENT) {
        if (!leaving) {
          const down: Node | null =
            type === ELEMENT ? this.#enter(node as Element) : this.#enterTree(node);
          if (down) {
            node = down;
            continue;
          }
        }
        const isContainer: boolean = node === this.#container;
        // A form was either entered, as a container, or not at all.
        mayBeForm = isContainer || !leaving;
        if (isContainer) this.#closeContainer();
        else this.#border = true;
        if (node === this.#root) break;
        if (node === this.#whole) this.#whole = null;
        if (type === FRAGMENT) {
          // At the end of a shadow tree: go on with the host's own children.
          const { host } = node as ShadowRoot;
          node = host.firstChild ?? host;
          leaving = node === host;
          continue;
        }
      }
      const next: Node | null = mayBeForm ? nextSiblingOf(node) : node.nextSibling;
      leaving = !next;
      node = next ?? (mayBeForm ? parentOf(node) : node.parentNode);
    }
    this.#end();
    return true;
  }

  /** Enters an element; returns what to read of it: its shadow tree, its first child, or nothing. */
  #enter(element: Element): Node | null {
    let flow = flowOf(element.localName);
    if (flow > Flow.block && flow !== Flow.custom) {
      if (flow === Flow.break) this.#end();
      if (flow !== Flow.footnote || noteSign.test(element.textContent ?? '')) return null;
      flow = Flow.inline;
    }
    if (!this.#whole) {
      if (this.#options.fresh.has(element)) this.#readWhole(element);
      else if (flow === Flow.block && element !== this.#root) {
        this.#end();
        return null;
      }
    }
    if (this.#mayBeAttributed(element) && isEditable(element)) {
      this.#end();
      return null;
    }
    if (flow === Flow.block) this.#openContainer(element);
    else this.#border = true;
    const { shadowRoots } = this.#options;
    const first = flow === Flow.block ? firstChildOf(element) : element.firstChild;
    if (flow !== Flow.custom && !shadowRoots.hasOrdinary) return first;
    if (!this.#whole && element === this.#root) return first;
    const shadow = shadowRoots.rootOf(element, flow === Flow.custom);
    if (!shadow) return first;
    if (this.#whole) return shadow;
    // A tree that is known and has not changed is not read again; it only ends the block around it.
    this.#end();
    return first;
  }

  /** Enters a shadow tree: a container of its own. */
  #enterTree(root: Node): Node | null {
    this.#options.onShadowRoot(root as ShadowRoot);
    if (root !== this.#whole) this.#findAttributed(root);
    this.#openContainer(root);
    return root.firstChild;
  }

  #openContainer(node: Node): void {
    this.#end();
    this.#containers.push(node);
    this.#container = node;
    let lang = this.#langs[this.#langs.length - 1];
    if (typeOf(node) === ELEMENT && this.#mayBeAttributed(node as Element)) {
      lang = langOf(node as Element) ?? lang;
    }
    this.#langs.push(lang);
  }

  #closeContainer(): void {
    this.#end();
    this.#containers.pop();
    this.#container = this.#containers[this.#containers.length - 1];
    this.#langs.pop();
  }

  #addText(node: Text): void {
    const { maxBlock, maxCharacters } = this.#options;
    let { data } = node;
    if (data.length > maxBlock) {
      this.cut = true;
      if (data.length > HUGE) {
        this.#end();
        return;
      }
      data = data.slice(0, maxBlock);
    }
    const first = data.charCodeAt(0);
    // Most texts begin with a letter, or are blank and between blocks.
    const blank = !(first > 32 && first < 128) && !visible.test(data);
    if (blank && (this.#length === 0 || data.length === 0)) return;
    if (this.#length + data.length > maxBlock) this.#end();
    if (this.#border && this.#last && isWordBreak(this.#last, data[0] as string)) this.#end();
    this.#border = false;
    this.#last = data[data.length - 1] as string;
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#text += data;
    this.#length += data.length;
    this.characters += data.length;
    if (this.characters >= maxCharacters) {
      this.#end();
      this.full = true;
    }
  }

  /** Ends the block that is being read, and passes it on if it has a letter. */
  #end(): void {
    this.#border = false;
    if (this.#length === 0) return;
    const lang = this.#langs[this.#langs.length - 1];
    if (hasLetter(this.#text)) {
      this.#options.onBlock({
        text: this.#text,
        ...(lang && lang !== this.#options.pageLang ? { lang } : {}),
        nodes: this.#nodes,
        starts: this.#starts,
        container: this.#container ?? this.#root,
        pass: this.#options.pass,
        place: this.#place++,
      });
    }
    this.#nodes = [];
    this.#starts = [];
    this.#text = '';
    this.#length = 0;
    this.#last = '';
  }

  #readWhole(node: Node): void {
    this.#whole = node;
    this.#findAttributed(node);
  }

  /** Whether an element may have an attribute that matters: if not, it need not be checked. */
  #mayBeAttributed(element: Element): boolean {
    return !this.#whole || this.#askEach || this.#attributed?.has(element) === true;
  }

  #findAttributed(node: Node): void {
    // One query for all is by far the cheapest, but cannot be interrupted. The collection's length would
    // count all elements; indexing stops at the requested one.
    const element = node as Element;
    this.#askEach ||= own(element, 'getElementsByTagName')?.call(element, '*')[MANY] !== undefined;
    if (this.#askEach) return;
    const found = [...own(element, 'querySelectorAll').call(element, attributed)];
    if (own(element, 'matches')?.call(element, attributed)) found.push(element);
    if (found.length === 0) return;
    this.#attributed ??= new Set();
    for (const element of found) this.#attributed.add(element);
  }

  #langAround(node: Node): string | undefined {
    const element = composedClosest(node, '[lang]');
    return element ? langOf(element) : undefined;
  }

  /** Saves the path from the current node to the root, to check after the pause whether it still holds. */
  #remember(): void {
    const path: Node[] = [];
    for (let n: Node | null = this.#node; n; n = n === this.#root ? null : composedParent(n)) {
      path.push(n);
    }
    this.#path = path;
  }

  /** Finds the place again after a pause. False if the root has left the page. */
  #rejoin(): boolean {
    const path = this.#path as Node[];
    this.#path = null;
    if (!this.#root.isConnected) return false;
    let broken = -1;
    for (let i = 0; i + 1 < path.length; i++) {
      if (this.#options.moved.has(path[i] as Node)) broken = i;
    }
    if (broken < 0) return true;
    // Neighbours of what moved may be skipped or read twice from here: read their parent again, later.
    const parent = path[broken + 1] as Node;
    this.#end();
    this.#options.onLost(parent);
    while (this.#containers.length > 1) {
      const top = this.#containers[this.#containers.length - 1] as Node;
      if (path.indexOf(top) > broken) break;
      this.#containers.pop();
      this.#langs.pop();
    }
    this.#container = this.#containers[this.#containers.length - 1];
    this.#node = parent;
    this.#leaving = true;
    return true;
  }
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 64) return true;
  return false;
}
