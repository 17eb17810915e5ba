// Reads a part of the page into blocks, in slices: stops when its time is up, goes on where it stopped.
// Changes nothing and asks for no style and no layout. Must not know: names, marks, messages.
import type { Block } from './block.ts';
import { composedClosest, composedParent } from './composed.ts';
import { Flow, flowOf, isEditable, telling } from './tags.ts';

export interface ReaderOptions {
  /** The page's language; a block in the same one carries none. */
  readonly pageLang: string | null;
  /** A number that tells this reading from others. */
  readonly reading: number;
  /** Elements that are new: read with everything in them. */
  readonly fresh: ReadonlySet<Node>;
  /** The shadow root of an element, if it has one that can be reached. */
  shadowRootOf(element: Element, localName: string): ShadowRoot | null;
  /** A container whose text is being read anew. */
  onContainer?(container: Node): void;
  onBlock(block: Block): void;
  /** Part of the page that moved away while it was being read: to be read again. */
  onLost?(node: Node): void;
  /** Characters that may be read in all, and in one block. */
  readonly maxCharacters: number;
  readonly maxBlock: number;
}

const CHECK_EVERY = 32;
const noteSign = /^[\s\d[\]()*†‡§¶,;:–-]*$|^\s*\[\s*\p{L}{1,2}\s*\]\s*$/u;

/** The primary subtag of an element's `lang`; undefined if it has none. */
export function subtag(lang: string | null | undefined): string | undefined {
  const primary = lang?.trim().split(/[-_]/)[0]?.toLowerCase();
  return primary && /^[a-z]{2,3}$/.test(primary) ? primary : undefined;
}

/** Whether two characters that meet at an element's border belong to different words. */
function parts(before: string, after: string): boolean {
  const digitAfter = after >= '0' && after <= '9';
  const capitalAfter = after !== after.toLowerCase();
  if (!digitAfter && !capitalAfter) return false;
  const lowerBefore = before !== before.toUpperCase();
  return lowerBefore || (capitalAfter && before >= '0' && before <= '9');
}

export class Reader {
  /** Characters read so far. */
  characters = 0;
  nodesSeen = 0;
  /** Whether the limit was met and the rest was left out. */
  full = false;
  readonly #root: Node;
  readonly #options: ReaderOptions;
  /** Elements with an attribute that matters, in the trees that are read whole. */
  readonly #telling = new Set<Element>();
  #node: Node;
  #path: Node[] | null = null;
  #leaving = false;
  /** The element that made the reading whole; null while only a container's own text is read. */
  #whole: Node | null = null;
  #containers: Node[] = [];
  #langs: (string | undefined)[] = [];
  #text = '';
  #length = 0;
  #last = '';
  #border = false;
  #nodes: Text[] = [];
  #starts: number[] = [];

  /** `root`: a block element or a shadow root. `whole`: with the blocks in it, not only its own text. */
  constructor(root: Node, whole: boolean, options: ReaderOptions) {
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
    let countdown = CHECK_EVERY;
    for (;;) {
      if (--countdown === 0) {
        countdown = CHECK_EVERY;
        if (performance.now() >= deadline) {
          this.#remember();
          return false;
        }
      }
      if (this.full) return true;
      if (!this.#leaving) {
        const down = this.#enter(this.#node);
        if (down) {
          this.#node = down;
          continue;
        }
      }
      this.#leaving = false;
      if (!this.#advance()) {
        this.#end();
        return true;
      }
    }
  }

  /** Takes a node in; returns its first child if that is to be read. */
  #enter(node: Node): Node | null {
    this.nodesSeen++;
    const type = node.nodeType;
    if (type === 3) {
      this.#take(node as Text);
      return null;
    }
    if (type !== 1) return type === 11 ? this.#open(node) : null;
    const element = node as Element;
    const name = element.localName;
    const flow = flowOf(name);
    if (flow === Flow.inline || flow === Flow.block) return this.#element(element, name, flow);
    if (flow === Flow.wall) this.#end();
    else if (flow === Flow.note) {
      if (noteSign.test(element.textContent ?? '')) this.#border = true;
      else return this.#element(element, name, Flow.inline);
    }
    return null;
  }

  #element(element: Element, name: string, flow: Flow): Node | null {
    const fresh = !this.#whole && this.#options.fresh.has(element);
    const isBlock = flow === Flow.block;
    if (isBlock && element !== this.#root && !this.#whole && !fresh) {
      this.#end();
      return null;
    }
    if (fresh) this.#readWhole(element);
    if (this.#whole ? this.#telling.has(element) && isEditable(element) : isEditable(element)) {
      this.#end();
      return null;
    }
    const shadow =
      this.#whole || element !== this.#root ? this.#options.shadowRootOf(element, name) : null;
    if (isBlock || element === this.#root) this.#openContainer(element);
    else this.#border = true;
    if (shadow) {
      if (this.#whole) return shadow;
      // Only a fresh tree is read; one that is known parts the text around it.
      this.#end();
    }
    return element.firstChild;
  }

  /** A shadow root: its text is its own, apart from its host's. */
  #open(root: Node): Node | null {
    if (root !== this.#whole) for (const e of tellingIn(root)) this.#telling.add(e);
    this.#openContainer(root);
    return root.firstChild;
  }

  #openContainer(node: Node): void {
    this.#end();
    this.#containers.push(node);
    const inherited = this.#langs[this.#langs.length - 1];
    const telling = node instanceof Element && (!this.#whole || this.#telling.has(node));
    this.#langs.push((telling && subtag((node as Element).getAttribute('lang'))) || inherited);
    this.#options.onContainer?.(node);
  }

  /** Moves to what follows the current node; false at the end of the root. */
  #advance(): boolean {
    let node = this.#node;
    for (;;) {
      if (node === this.#containers[this.#containers.length - 1]) {
        this.#end();
        this.#containers.pop();
        this.#langs.pop();
      } else if (node.nodeType === 1) this.#border = true;
      if (node === this.#whole && node !== this.#root) this.#whole = null;
      if (node === this.#root) return false;
      if (node.nodeType === 11) {
        // Out of a shadow tree: on with the host's own children.
        const host = (node as ShadowRoot).host;
        const child = host.firstChild;
        if (child) {
          this.#node = child;
          return true;
        }
        node = host;
        continue;
      }
      const next = node.nextSibling;
      if (next) {
        this.#node = next;
        return true;
      }
      const parent: Node | null = node.parentNode;
      if (!parent) return false;
      node = parent;
    }
  }

  #take(node: Text): void {
    const length = node.length;
    if (length === 0) return;
    const { maxBlock, maxCharacters } = this.#options;
    const data = length > maxBlock ? node.substringData(0, maxBlock) : node.data;
    let i = 0;
    while (i < data.length && data.charCodeAt(i) <= 32) i++;
    const blank = i === data.length;
    if (blank && this.#nodes.length === 0) return;
    if (this.#length + data.length > maxBlock) this.#end();
    if (this.#border && i === 0 && this.#last && parts(this.#last, data[0] as string)) this.#end();
    this.#border = false;
    this.#last = blank ? '' : data.charCodeAt(data.length - 1) <= 32 ? '' : data.slice(-1);
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

  /** Ends the block that is being read. */
  #end(): void {
    this.#border = false;
    if (this.#nodes.length === 0) return;
    const container = this.#containers[this.#containers.length - 1] ?? this.#root;
    const lang = this.#langs[this.#langs.length - 1];
    if (hasLetter(this.#text)) {
      this.#options.onBlock({
        text: this.#text,
        ...(lang && lang !== this.#options.pageLang ? { lang } : {}),
        nodes: this.#nodes,
        starts: this.#starts,
        container,
        reading: this.#options.reading,
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
    for (const element of tellingIn(node)) this.#telling.add(element);
  }

  #langAround(node: Node): string | undefined {
    return subtag(composedClosest(node, '[lang]')?.getAttribute('lang'));
  }

  /** Notes the way from the current node to the root, to see later whether it still holds. */
  #remember(): void {
    const path: Node[] = [];
    for (let n: Node | null = this.#node; n; n = n === this.#root ? null : composedParent(n)) {
      path.push(n);
    }
    this.#path = path;
  }

  /** Finds the place again after a pause. False if the root itself has left the page. */
  #rejoin(): boolean {
    const path = this.#path as Node[];
    this.#path = null;
    if (!this.#root.isConnected) return false;
    let broken = -1;
    for (let i = 0; i + 1 < path.length; i++) {
      if (composedParent(path[i] as Node) !== path[i + 1]) broken = i;
    }
    if (broken < 0) return true;
    // What moved may have taken its neighbours' place with it: read their parent again, later.
    const parent = path[broken + 1] as Node;
    this.#end();
    this.#options.onLost?.(parent);
    while (this.#containers.length > 1) {
      const top = this.#containers[this.#containers.length - 1] as Node;
      if (path.indexOf(top) > broken) break;
      this.#containers.pop();
      this.#langs.pop();
    }
    this.#node = parent;
    this.#leaving = true;
    return true;
  }
}

function tellingIn(node: Node): Element[] {
  const inside = [...(node as ParentNode).querySelectorAll(telling)];
  if (node instanceof Element && node.matches(telling)) inside.push(node);
  return inside;
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 64) return true;
  return false;
}
