// The shape of a part of a page: how much text each block has, how much of it is links, and where
// paragraphs follow one another. Reads no style and no layout, in slices.
import { own } from '../../../data/own-member.ts';
import { Flow, flowOf } from '../read/flow.ts';

/** Paragraphs that follow one another, with no headline of another article between them. */
export interface Run {
  /** The length of its paragraphs, how many there are, and how many links stand alone between them. */
  length: number;
  paragraphs: number;
  linksBetween: number;
}

const newRun = (): Run => ({ length: 0, paragraphs: 0, linksBetween: 0 });

/** Lengths are in letters of an alphabet: one of Han, kana or Hangul counts as two and a half. */
export class Shape {
  readonly element: Element;
  readonly parent: Shape | null;
  readonly children: Shape[] = [];
  /** Of its own text, without the blocks in it: in all, in links, and the longest link. */
  ownLength = 0;
  ownLinked = 0;
  longestLink = 0;
  /** With the blocks in it: in all, in links, the number of links. */
  length = 0;
  linked = 0;
  links = 0;
  /** The length of the paragraphs in it, and the number of headlines of other articles. */
  prose = 0;
  headlines = 0;
  /** Whether the first-level heading is in it. */
  holdsTitle: boolean;
  /** The runs that its paragraphs are part of. */
  readonly runs = new Set<Run>();

  constructor(element: Element, parent: Shape | null) {
    this.element = element;
    this.parent = parent;
    this.holdsTitle = element.localName === 'h1';
  }
}

/** A shorter text is a label, a date or a byline. */
const PARAGRAPH = 60;
/** A shorter link is a word of a menu, a tag or a name. */
const HEADLINE = 25;
/** The share of links in a text of nothing but links: the rest is blanks, dots and numbers. */
const LINKS_ALONE = 0.7;
const CHECK_EVERY = 64;
const TEXT = 3;

/** More links than these between two paragraphs are a list, and end a run. */
const LINKS_BETWEEN = 4;

/** The length of a text without the blanks around it. */
function lengthOf(data: string): number {
  const text = data.trim();
  let { length } = text;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x10ff && (unit < 0x2000 || (unit > 0x2e7f && unit < 0xd800))) length += 1.5;
  }
  return length;
}

const heading = /^h[1-6]$/;

/** Whether nearly all text of a block is in links to other pages. */
export const isLinksAlone = ({ length, linked }: Pick<Shape, 'length' | 'linked'>): boolean =>
  linked > 0 && linked >= length * LINKS_ALONE;

/** Whether a link leads to another page. */
function leadsElsewhere(link: Element): boolean {
  const href = own(link, 'getAttribute').call(link, 'href');
  // A bare `#` is a link that a script follows.
  if (href === null || (href.startsWith('#') && href.length > 1)) return false;
  if (href === '#') return true;
  const [here] = location.href.split('#');
  return !here?.endsWith(href.split('#', 1)[0] as string);
}

/** Measures the blocks in `root`. The page may change meanwhile: what is measured is then a mixture. */
export class ShapeReader {
  readonly top: Shape;
  readonly shapes: Shape[] = [];
  readonly runs: Run[] = [];
  /** For passes over a page: nothing is left out here. */
  readonly cut = false;
  readonly full = false;
  readonly #walker: TreeWalker;
  readonly #isFurniture: (element: Element) => boolean;
  readonly #onDone: (reader: ShapeReader) => void;
  #shape: Shape;
  /** The link that the current node is in, and its length so far. */
  #link: Element | null = null;
  #linkLength = 0;
  #run = newRun();
  /** Links that stand alone since the last paragraph. */
  #linksAlone = 0;

  /** `isFurniture`: what need not be measured. */
  constructor(
    root: Element,
    isFurniture: (element: Element) => boolean,
    onDone: (reader: ShapeReader) => void,
  ) {
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    this.top = new Shape(root, null);
    this.#shape = this.top;
    this.#isFurniture = isFurniture;
    this.#onDone = onDone;
  }

  /** Measures until `performance.now()` reaches `deadline`. True when all is measured. */
  run(deadline: number): boolean {
    const walker = this.#walker;
    for (let countdown = CHECK_EVERY; ; countdown--) {
      if (countdown === 0) {
        countdown = CHECK_EVERY;
        if (performance.now() >= deadline) return false;
      }
      let node: Node | null = walker.currentNode;
      if (this.#enter(node) && walker.firstChild()) continue;
      this.#leave(node);
      while (node !== walker.root && !walker.nextSibling()) {
        // What was just read may have left the page.
        node = walker.parentNode() ?? walker.root;
        this.#leave(node);
      }
      if (node !== walker.root) continue;
      this.#onDone(this);
      return true;
    }
  }

  /** Whether to read what is in the node. */
  #enter(node: Node): boolean {
    if (node.nodeType === TEXT) {
      const length = lengthOf((node as Text).data);
      this.#shape.ownLength += length;
      if (this.#link) this.#linkLength += length;
      return false;
    }
    const element = node as Element;
    if (element === this.top.element) return true;
    const flow = flowOf(element.localName);
    if (flow === Flow.skip || flow === Flow.break || this.#isFurniture(element)) return false;
    if (flow === Flow.block) {
      this.#addLinked();
      const shape = new Shape(element, this.#shape);
      this.#shape.children.push(shape);
      this.shapes.push(shape);
      this.#shape = shape;
    } else if (element.localName === 'a' && !this.#link && leadsElsewhere(element)) {
      this.#link = element;
      this.#shape.links++;
    }
    return true;
  }

  /** What the link has in the current block. */
  #addLinked(): void {
    this.#shape.ownLinked += this.#linkLength;
    this.#shape.longestLink = Math.max(this.#shape.longestLink, this.#linkLength);
    this.#linkLength = 0;
  }

  #leave(node: Node): void {
    if (node === this.#link) {
      this.#addLinked();
      this.#link = null;
    }
    const shape = this.#shape;
    if (node !== shape.element) return;
    this.#addLinked();
    this.#judge(shape);
    shape.length += shape.ownLength;
    shape.linked += shape.ownLinked;
    const { parent } = shape;
    if (!parent) return;
    this.#shape = parent;
    for (const name of ['length', 'linked', 'links', 'prose', 'headlines'] as const) {
      parent[name] += shape[name];
    }
    parent.holdsTitle ||= shape.holdsTitle;
    for (const run of shape.runs) parent.runs.add(run);
  }

  /** What a block's own text is: a paragraph, a headline that leads to another article, or neither. */
  #judge(shape: Shape): void {
    const { element, ownLength, ownLinked, longestLink } = shape;
    if (isLinksAlone({ length: ownLength, linked: ownLinked })) {
      if (longestLink < HEADLINE) return;
      shape.headlines++;
      this.#linksAlone++;
      // A link between two paragraphs does not end their run; a headline does.
      if (heading.test(element.localName) || this.#isCard(shape)) this.#run = newRun();
    } else if (ownLength - ownLinked >= PARAGRAPH) {
      if (this.#linksAlone > LINKS_BETWEEN) this.#run = newRun();
      const run = this.#run;
      if (run.paragraphs === 0) this.runs.push(run);
      else run.linksBetween += this.#linksAlone;
      this.#linksAlone = 0;
      run.length += ownLength;
      run.paragraphs++;
      shape.prose += ownLength;
      shape.runs.add(run);
    }
  }

  /** Whether the link is around the block, as it is around the parts of a teaser. */
  #isCard({ element }: Shape): boolean {
    return this.#link !== null && this.#link !== element && this.#link.contains(element);
  }
}
