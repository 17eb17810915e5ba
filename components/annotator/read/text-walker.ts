// Reads a part of the page into blocks, in slices: stops when its time is up and resumes where it
// stopped, even if the page has changed meanwhile. Reads no style and no layout.

import { own } from '../../../data/own-member.ts';
import { composedClosest, composedParent } from './composed-tree.ts';
import { attributed, Flow, flowOf, isEditable, isReadButton } from './flow.ts';
import { languageOfTag } from './language-tag.ts';
import { firstChildOf, nextSiblingOf, parentOf, typeOf } from './shadowed.ts';
import type { TextWalkerOptions } from './walker-options.ts';
import { isNoteSign, isWordBreak } from './words.ts';

const CHECK_EVERY = 32;
/** One query goes through this many elements in about 2 ms. */
const MANY = 10_000;
/**
 * A longer text node is left out: to paint one mark in it the browser goes through all of it (Chromium
 * takes 370 ms for 50 million characters).
 */
const HUGE = 1_000_000;
/** A line that ends after so much text ends the block too: a chat must not be one that ever changes. */
const LONG = 1000;
const TEXT = 3;
const ELEMENT = 1;
const FRAGMENT = 11;
const visible = /\S/;

const isInline = (node: Node): boolean =>
  typeOf(node) === ELEMENT && flowOf((node as Element).localName) !== Flow.block;

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
  /** Where the blocks around the current node began: block elements, shadow trees; and inline elements with a language. */
  #containers: Node[] = [];
  /** How many of those are inline elements; mostly none. */
  #inlines = 0;
  /** The innermost of `#containers`. */
  #container: Node | undefined;
  /** The language around the root, and in each of `#containers`; null for the page's. */
  #langs: (string | null)[] = [];
  /** The block being read: its text and length, its last node's text, and its nodes. */
  #text = '';
  #length = 0;
  #last = '';
  /** The language of the first letters in it. */
  #lang: string | null = null;
  /** White space that is not in the DOM and comes before the next text, if any comes. */
  #gap = '';
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
    this.#langs.push(parent && this.#langAround(parent));
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
    if (this.#options.furniture.has(element)) {
      this.#end();
      return null;
    }
    const { localName } = element;
    let flow = flowOf(localName);
    if (flow > Flow.block && flow !== Flow.custom) {
      if (flow === Flow.line) this.#endLine();
      if (flow === Flow.break) this.#end();
      const isText =
        flow === Flow.footnote
          ? !isNoteSign(element)
          : localName === 'button' && isReadButton(element);
      if (!isText) return null;
      flow = Flow.inline;
    }
    if (!this.#whole) {
      if (this.#options.fresh.has(element)) this.#readWhole(element);
      else if (flow === Flow.block && element !== this.#root) {
        this.#end();
        return null;
      }
    }
    const mayBeAttributed = this.#mayBeAttributed(element);
    if (mayBeAttributed && isEditable(element)) {
      this.#end();
      return null;
    }
    if (flow === Flow.block) {
      this.#end();
      this.#openContainer(element);
    } else {
      this.#border = true;
      if (mayBeAttributed && this.#langIn(element) !== undefined) {
        this.#inlines++;
        this.#openContainer(element);
      }
    }
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
    this.#end();
    this.#openContainer(root);
    return root.firstChild;
  }

  #openContainer(node: Node): void {
    this.#containers.push(node);
    this.#container = node;
    const around = this.#langs[this.#langs.length - 1] as string | null;
    const isElement = typeOf(node) === ELEMENT && this.#mayBeAttributed(node as Element);
    const declared = isElement ? this.#langIn(node as Element) : undefined;
    this.#langs.push(declared === undefined ? around : declared);
  }

  #closeContainer(): void {
    if (this.#inlines && isInline(this.#container as Node)) {
      this.#inlines--;
      this.#border = true;
    } else this.#end();
    this.#containers.pop();
    this.#container = this.#containers[this.#containers.length - 1];
    this.#langs.pop();
  }

  /** A second end of a line, with nothing between, ends the paragraph. */
  #endLine(): void {
    if (this.#gap || this.#length > LONG) this.#end();
    else if (this.#length) this.#gap = '\n';
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
    if (blank && (this.#length === 0 || data.length === 0 || this.#gap)) return;
    if (this.#length + data.length >= maxBlock) this.#end();
    if (this.#length === 0) this.#lang = this.#langs[this.#langs.length - 1] ?? null;
    else if (this.#border) this.#crossBorder(data, first);
    this.#border = false;
    this.#last = data;
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

  /** Between the block's text so far and more of it an element began or ended. */
  #crossBorder(data: string, first: number): void {
    const lang = this.#langs[this.#langs.length - 1] ?? null;
    if (lang !== this.#lang && hasLetter(data)) {
      if (hasLetter(this.#text)) this.#end();
      this.#lang = lang;
    }
    if (this.#length === 0) return;
    // Nearly always it goes on with a blank or a small letter.
    const isPlain = first < 48 || (first > 96 && first < 123);
    if (!this.#gap && (isPlain || !isWordBreak(this.#last, data))) return;
    this.#text += this.#gap || ' ';
    this.#length++;
    this.#gap = '';
  }

  /** Ends the block that is being read, and passes it on if it has a letter. */
  #end(): void {
    this.#border = false;
    if (this.#length === 0) return;
    this.#gap = '';
    if (hasLetter(this.#text)) {
      this.#options.onBlock({
        text: this.#text,
        ...(this.#lang ? { lang: this.#lang } : {}),
        nodes: this.#nodes,
        starts: this.#starts,
        container: this.#inlines ? this.#holder() : (this.#container ?? this.#root),
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

  /** The innermost container but for inline elements. */
  #holder(): Node {
    let i = this.#containers.length - 1;
    while (i > 0 && isInline(this.#containers[i] as Node)) i--;
    return this.#containers[i] ?? this.#root;
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

  /** The language that an element declares, null for the page's; undefined if it declares none. */
  #langIn(element: Element): string | null | undefined {
    const lang = languageOfTag(own(element, 'getAttribute').call(element, 'lang'));
    return lang === this.#options.pageLang ? null : lang;
  }

  #langAround(node: Node): string | null {
    let around: Node | null = node;
    while (around) {
      const element: Element | null = composedClosest(around, '[lang]');
      const lang = element && this.#langIn(element);
      if (lang !== undefined) return lang;
      around = composedParent(element as Element);
    }
    return null;
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
    this.#inlines = this.#containers.filter(isInline).length;
    this.#node = parent;
    this.#leaving = true;
    return true;
  }
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 64) return true;
  return false;
}
