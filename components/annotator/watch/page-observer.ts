// Reads the page and follows its changes, in slices and at a pace that leaves the page its time.
// Must not know: names, marks, messages: it gives blocks.
import { pageLanguage } from '../metadata/page-language.ts';
import type { Limits } from '../options.ts';
import type { Block } from '../read/block.ts';
import { composedClosest } from '../read/composed-tree.ts';
import { unread } from '../read/flow.ts';
import type { ShadowRoots } from '../read/shadow-roots.ts';
import { TextWalker } from '../read/text-walker.ts';
import { containerOf, DirtyNodes, observed } from './dirty-nodes.ts';
import { nextTask, Throttle, type Work, whenBrowserIdle } from './scheduler.ts';

export interface PageObserverOptions {
  readonly document: Document;
  readonly hosts: ShadowRoots;
  readonly limits: Limits;
  readonly work: Work;
  isOwn(node: Node): boolean;
  onBlock(block: Block): void;
  /** The data of a text node changed. */
  onText(node: Text): void;
  /** The attribute of an element changed that decides what is read in it. */
  onReset(element: Element): void;
  /** A round of reading is done, or a sweep. */
  onRead(): void;
  /** Whether so much was found, in blocks that are current, that no more is to be read. */
  enough(isCurrent: (block: Block) => boolean): boolean;
  /** Resolves when more blocks can be taken. */
  room(): Promise<void>;
}

/** Looking for late shadow trees counts as so much work (ms): at most once in nine times as long. */
const LOOK = 100;

/** What was read of a container in its latest reading. */
interface Read {
  readonly reading: number;
  characters: number;
}

export class PageObserver {
  /** Whether a round of reading is under way. */
  busy = false;
  /** Whether the page was too long to be read to its end. */
  #full = false;
  /** Whether a text in it was. */
  #cut = false;
  /** Whether something was not read, or its names not taken, because enough were found. */
  tooMuch = false;
  readonly #options: PageObserverOptions;
  readonly #pace = new Throttle(() => void this.#follow());
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  readonly #stopped = new AbortController();
  #changes = new DirtyNodes();
  readonly #looking = new Throttle(() => {
    this.#lookForLate();
    this.#looking.rest(LOOK);
  });
  /** The latest reading of each container: a block of an earlier one is out of date. */
  #readings = new WeakMap<Node, number>();
  #read = new WeakMap<Node, Read>();
  /** Characters of the page, and perhaps of what has left it since all was read. */
  #characters = 0;
  #reading = 0;
  /** Whether the round under way reads the whole page. */
  #all = false;
  #pageLang: string | null = null;
  #sweeping = false;
  /** Nodes that left their place since the last slice of reading. */
  readonly #moved = new Set<Node>();
  /** The work that the pace already knows of. */
  #paid = 0;
  /** Where the pointer came since the last look for late shadow trees. */
  #near: Node | null = null;

  /** Starts at once. */
  constructor(options: PageObserverOptions) {
    this.#options = options;
    const { document } = options;
    this.#observer.observe(document, observed);
    const listening = { capture: true, passive: true, signal: this.#stopped.signal };
    document.addEventListener('load', this.#loaded, listening);
    document.defaultView?.addEventListener('load', this.#loaded, { signal: this.#stopped.signal });
    document.addEventListener('pointerover', this.#pointed, listening);
    this.#changes.any = true;
    this.#changes.everything = true;
    // What came before has made a slice of its own.
    void nextTask('user-blocking').then(() => this.#follow());
  }

  /** Leaves no observer, listener or timer. */
  stop(): void {
    this.#stopped.abort();
    this.#observer.disconnect();
    this.#pace.stop();
    this.#looking.stop();
  }

  /** Reads everything once more. */
  again(): void {
    this.#changes.any = true;
    this.#changes.everything = true;
    this.#pace.ask();
  }

  /** The page may have got shadow trees that no mutation record tells of. */
  look(): void {
    if (!this.#stopped.signal.aborted) this.#looking.ask();
  }

  #lookForLate(): void {
    const { hosts, work } = this.#options;
    this.#addLate(work.slice(() => [...hosts.late(), ...hosts.lateNear(this.#near)]));
    this.#near = null;
  }

  /** Whether the page, or a text in it, was too long to be read to its end. */
  get full(): boolean {
    return this.#full || this.#cut;
  }

  /** Whether all that is known to have changed has been read. */
  get read(): boolean {
    return !this.busy && !this.#changes.any;
  }

  /** Takes in what the browser has not told yet. */
  flush(): void {
    const records = this.#observer.takeRecords();
    if (records.length) this.#changed(records);
  }

  /** Whether no later reading of the block's container is under way or done. */
  isCurrent({ container, pass: reading }: Block): boolean {
    return this.#readings.get(container) === reading;
  }

  /** Whether a block's container may be reached yet by the round that is under way. */
  isAhead({ container }: Block): boolean {
    return this.busy && !this.#readings.has(container);
  }

  /** Reads the whole page apart from everything else, in one go. */
  readAll(onBlock: (block: Block) => void): void {
    this.#reader(this.#body(), true, new Set(), onBlock, 0).run(Infinity);
  }

  #body(): Node {
    const { document } = this.#options;
    return document.body ?? document.documentElement;
  }

  #changed(records: readonly MutationRecord[]): void {
    const { isOwn, onText } = this.#options;
    const ofPage = records.filter(({ type, addedNodes, removedNodes }) => {
      if (type !== 'childList' || addedNodes.length + removedNodes.length !== 1) return true;
      return !isOwn((addedNodes[0] ?? removedNodes[0]) as Node);
    });
    if (ofPage.length === 0) return;
    for (const { removedNodes } of ofPage) for (const node of removedNodes) this.#moved.add(node);
    this.#changes.addRecords(ofPage, onText);
    this.#pace.ask();
  }

  /** A script has run or the page is complete: custom elements may have got their shadow trees. */
  readonly #loaded = ({ target }: Event): void => {
    if (target instanceof Element && target.localName !== 'script') return;
    this.#lookForLate();
  };

  /**
   * Attaching a shadow tree to an ordinary element tells nobody: seen when the reader comes near. The
   * pointer goes over many elements on its way: the one where it is when the next look is due counts.
   */
  readonly #pointed = (event: Event): void => {
    this.#near = event.composedPath()[0] as Node;
    this.look();
  };

  #addLate(late: readonly Element[]): void {
    if (late.length === 0) return;
    this.#changes.addLate(late);
    this.#pace.ask();
  }

  #reader(
    root: Node,
    whole: boolean,
    fresh: ReadonlySet<Node>,
    onBlock: (block: Block) => void,
    reading: number,
  ): TextWalker {
    const { hosts, limits } = this.#options;
    return new TextWalker(root, whole, {
      pageLang: this.#pageLang,
      pass: reading,
      fresh,
      moved: this.#moved,
      shadowRoots: hosts,
      onBlock,
      maxBlock: limits.block,
      maxCharacters: reading ? this.#roomFor(root) : limits.characters,
      onShadowRoot: (shadow) => {
        if (this.#stopped.signal.aborted) return;
        this.#observer.observe(shadow, observed);
        if (reading) hosts.queue(shadow);
      },
      onLost: (node) => this.#changes.addLost(node),
    });
  }

  /** How many characters may be read in `root`: what was read of it before makes room. */
  #roomFor(root: Node): number {
    const before = this.#read.get(root)?.characters ?? 0;
    return this.#options.limits.characters - this.#characters + before;
  }

  #enough(): boolean {
    return this.#options.enough((block) => this.isCurrent(block));
  }

  #count({ container, pass: reading, text: { length } }: Block): void {
    const before = this.#read.get(container);
    this.#characters += length;
    if (before?.reading === reading) before.characters += length;
    else {
      this.#characters -= before?.characters ?? 0;
      this.#read.set(container, { reading, characters: length });
    }
  }

  /** A reading met the limit: either the page is too long, or much of what counts has left it. */
  #tooLong(): void {
    if (this.#all) this.#full = true;
    else if (!this.#full) {
      this.#changes.any = true;
      this.#changes.everything = true;
    }
  }

  /** Reads what changed since the last time, in slices. */
  async #follow(): Promise<void> {
    const { work, limits, room, onRead } = this.#options;
    const { signal } = this.#stopped;
    if (this.busy || signal.aborted) return;
    this.busy = true;
    const jobs = work.slice(() => this.#jobs());
    let reader: TextWalker | undefined;
    for (let done = false; !done; ) {
      done = work.slice(() => {
        const deadline = performance.now() + limits.sliceMs;
        while (performance.now() < deadline) {
          reader ??= jobs.next().value ?? undefined;
          if (!reader) return true;
          if (!reader.run(deadline)) return false;
          if (reader.cut) this.#cut = true;
          if (reader.full) this.#tooLong();
          reader = undefined;
        }
        return false;
      });
      this.#moved.clear();
      if (done) break;
      await nextTask();
      await room();
      if (signal.aborted) return;
      if (this.#all && this.#enough()) {
        this.tooMuch = true;
        break;
      }
    }
    this.busy = false;
    onRead();
    this.#pace.rest(work.totalMs - this.#paid);
    this.#paid = work.totalMs;
    if (this.#changes.any) this.#pace.ask();
    else void this.#sweep();
  }

  /** Looks for shadow trees of ordinary elements, when the page has nothing else to do. */
  async #sweep(): Promise<void> {
    const { hosts, work, limits, onRead } = this.#options;
    if (this.#sweeping || hosts.swept) return;
    this.#sweeping = true;
    while (!hosts.swept) {
      await whenBrowserIdle();
      if (this.#stopped.signal.aborted) return;
      // What has changed is read first.
      if (this.busy || this.#changes.any) break;
      this.#addLate(work.slice(() => hosts.sweep(performance.now() + limits.sliceMs / 2)));
    }
    this.#sweeping = false;
    if (hosts.swept && this.read) onRead();
  }

  /** The readings that the changes ask for, one after another. */
  *#jobs(): Generator<TextWalker, undefined> {
    const { document, hosts, onBlock, onReset } = this.#options;
    this.#changes.addLate(hosts.late());
    const { fresh, touched, reset, everything } = this.#changes;
    this.#changes = new DirtyNodes();
    this.#all = everything;
    const first = this.#reading + 1;
    const take = (block: Block) => {
      this.#readings.set(block.container, block.pass);
      this.#count(block);
      onBlock(block);
    };
    const read = (root: Node, whole: boolean) => {
      this.#readings.set(root, ++this.#reading);
      return this.#reader(root, whole, fresh, take, this.#reading);
    };
    if (document.designMode === 'on') return;
    if (everything) {
      this.#full = false;
      this.#cut = false;
      this.tooMuch = false;
      this.#characters = 0;
      this.#read = new WeakMap();
      this.#pageLang = pageLanguage(document);
      this.#readings = new WeakMap();
      hosts.queue(this.#body());
      yield read(this.#body(), true);
      return;
    }
    const isDone = (node: Node) => (this.#readings.get(node) ?? 0) >= first;
    for (const element of reset) onReset(element);
    for (const element of fresh) if (element.isConnected) hosts.queue(element);
    for (const node of touched) {
      const container = node.isConnected ? containerOf(node) : null;
      if (!container || isDone(container)) continue;
      if (composedClosest(container, unread)) this.#readings.set(container, ++this.#reading);
      else yield read(container, false);
    }
    for (const element of fresh) {
      if (!element.isConnected || containerOf(element) !== element || isDone(element)) continue;
      if (this.#full && this.#roomFor(element) <= 0) continue;
      if (this.#enough()) {
        this.tooMuch = true;
        continue;
      }
      if (!composedClosest(element, unread)) yield read(element, true);
    }
  }
}
