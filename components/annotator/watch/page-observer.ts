// Reads the page into blocks and follows its changes, in slices, throttled so that the page stays
// responsive.

import { nextTask } from '../../tasks/tasks.ts';
import { Throttle } from '../../tasks/throttle.ts';
import { Furniture } from '../article/furniture.ts';
import type { LookupQueue } from '../lookup-queue.ts';
import { pageLanguage } from '../metadata/page-language.ts';
import type { Block } from '../read/block.ts';
import { composedClosest } from '../read/composed-tree.ts';
import { unread } from '../read/flow.ts';
import { TextWalker } from '../read/text-walker.ts';
import { CharacterBudget } from './character-budget.ts';
import { containerOf, DirtyNodes, observed } from './dirty-nodes.ts';
import { LateRoots, type Watching } from './late-roots.ts';

export interface PageObserverOptions extends Watching {
  /** Whether the page declares itself an article. */
  isArticle?(): boolean;
  /** True for our own nodes (cards): their coming and going is ignored. */
  isOwn?(node: Node): boolean;
  /** Receives the blocks. */
  readonly queue: Pick<LookupQueue, 'add' | 'room' | 'send'>;
  /** The data of a text node changed. */
  onText(node: Text): void;
  /** `lang` or `contenteditable` of an element changed: all in it is read again. */
  onReset(element: Element): void;
  /** A pass over the whole page begins. */
  onReadAll(): void;
  /** A round of reading is done, or the search for shadow trees. */
  onRead(): void;
  /** Whether to go on reading; called while there is unread text. */
  wantsMore(): boolean;
}

/**
 * Whether a block is what the page says now (`current`), will be read again in this round (`pending`),
 * was read again since (`outdated`), or has left the page (null).
 */
export type BlockState = 'current' | 'pending' | 'outdated' | null;

/** One reading of a part of the page, in slices. */
type Reading = Pick<TextWalker, 'run' | 'cut' | 'full'>;

export class PageObserver {
  readonly #options: PageObserverOptions;
  readonly #throttle: Throttle;
  readonly #mutations = new MutationObserver((records) => this.#changed(records));
  readonly #late: LateRoots;
  readonly #furniture: Furniture;
  #dirty = new DirtyNodes();
  #budget: CharacterBudget;
  /** Whether a round of reading is under way, and whether it reads the whole page. */
  #reading = false;
  #readingAll = false;
  #pass = 0;
  /** The latest pass over each container. */
  #passes = new WeakMap<Node, number>();
  #pageLang: string | null = null;
  /** Nodes that left their place since the last slice of reading. */
  readonly #moved = new Set<Node>();
  /** Work already reported to the throttle (ms). */
  #paidMs = 0;

  /** Starts at once. */
  constructor(options: PageObserverOptions) {
    const { document, limits, signal } = options;
    this.#options = options;
    this.#budget = new CharacterBudget(limits.characters);
    this.#furniture = new Furniture(options);
    this.#throttle = new Throttle(() => void this.#read(), signal);
    this.#mutations.observe(document, observed);
    signal.addEventListener('abort', () => this.#mutations.disconnect());
    this.#late = new LateRoots(options, (elements) => {
      this.#dirty.addNodes(elements);
      if (elements.length) this.#throttle.ask();
    });
    this.#dirty.addEverything();
    // What came before was a slice of its own.
    void nextTask('user-blocking').then(() => this.#read());
  }

  /** Reads the whole page once more. */
  readAgain(): void {
    this.#dirty.addEverything();
    this.#throttle.ask();
  }

  /** Whether text was left out because the page, or a text in it, is too long. */
  get isCut(): boolean {
    return this.#budget.exceeded;
  }

  /** Whether all that is known to have changed has been read. */
  get isRead(): boolean {
    return !this.#reading && !this.#dirty.any;
  }

  /** Whether the page has been searched for shadow trees. */
  get isSwept(): boolean {
    return this.#late.roots.swept;
  }

  /** Processes mutations that the browser has not delivered yet. */
  flush(): void {
    this.#changed(this.#mutations.takeRecords());
  }

  stateOf({ container, nodes: [first], pass }: Block): BlockState {
    if (!first?.isConnected) return null;
    const latest = this.#passes.get(container);
    if (latest === pass) return 'current';
    return this.#reading && latest === undefined ? 'pending' : 'outdated';
  }

  /** Reads the whole page in one go, without effect on what is being followed. */
  readAll(onBlock: (block: Block) => void): void {
    this.#walker(this.#body(), true, new Set(), onBlock, 0).run(Infinity);
  }

  /** The document itself if a script has removed its root. */
  #body(): Node {
    const { document } = this.#options;
    return document.body ?? document.documentElement ?? document;
  }

  #changed(records: readonly MutationRecord[]): void {
    const { isOwn, onText } = this.#options;
    const ofPage = records.filter(({ type, addedNodes, removedNodes }) => {
      if (type !== 'childList' || addedNodes.length + removedNodes.length !== 1) return true;
      return !isOwn?.((addedNodes[0] ?? removedNodes[0]) as Node);
    });
    if (ofPage.length === 0) return;
    for (const { removedNodes } of ofPage) for (const node of removedNodes) this.#moved.add(node);
    this.#dirty.addRecords(ofPage, onText);
    this.#throttle.ask();
  }

  #walker(
    root: Node,
    whole: boolean,
    fresh: ReadonlySet<Node>,
    onBlock: (block: Block) => void,
    pass: number,
  ): TextWalker {
    const { limits, signal } = this.#options;
    const { roots } = this.#late;
    return new TextWalker(root, whole, {
      pageLang: this.#pageLang,
      pass,
      fresh,
      moved: this.#moved,
      shadowRoots: roots,
      furniture: this.#furniture,
      onBlock,
      maxBlock: limits.block,
      maxCharacters: pass ? this.#budget.roomFor(root) : limits.characters,
      onShadowRoot: (shadow) => {
        if (signal.aborted) return;
        this.#mutations.observe(shadow, observed);
        this.#furniture.addLandmarks(shadow);
        if (pass) roots.enqueue(shadow);
      },
      onLost: (node) => this.#dirty.addNodes([node]),
    });
  }

  /** One round: reads what has changed since the last one, in slices. */
  async #read(): Promise<void> {
    const { work, limits, queue, signal, onRead, wantsMore } = this.#options;
    if (this.#reading || signal.aborted) return;
    this.#reading = true;
    const walkers = work.slice(() => this.#walkers());
    let walker: Reading | undefined;
    const slice = () => {
      const deadline = performance.now() + limits.sliceMs;
      while (performance.now() < deadline) {
        walker ??= walkers.next().value ?? undefined;
        if (!walker) return true;
        if (!walker.run(deadline)) return false;
        if (this.#budget.endPass(walker, this.#readingAll)) this.#dirty.addEverything();
        walker = undefined;
      }
      return false;
    };
    for (;;) {
      const done = work.slice(slice);
      this.#moved.clear();
      if (done) break;
      await nextTask();
      await queue.room();
      if (signal.aborted) return;
      if (this.#readingAll && !wantsMore()) break;
    }
    work.slice(() => queue.send());
    this.#reading = false;
    onRead();
    this.#throttle.rest(work.totalMs - this.#paidMs);
    this.#paidMs = work.totalMs;
    if (this.#dirty.any) this.#throttle.ask();
    else if ((await this.#late.sweep(() => !this.isRead)) && this.isRead) onRead();
  }

  /** What the changes require to judge and to read, one after another. */
  *#walkers(): Generator<Reading, undefined> {
    const { document, limits, queue, onReset, onReadAll, wantsMore } = this.#options;
    const { roots } = this.#late;
    this.#dirty.addNodes(roots.late());
    const { fresh, touched, reset, everything } = this.#dirty;
    this.#dirty = new DirtyNodes();
    this.#readingAll = everything;
    const first = this.#pass + 1;
    const take = (block: Block) => {
      this.#passes.set(block.container, block.pass);
      this.#budget.charge(block);
      queue.add(block);
    };
    const walk = (root: Node, whole: boolean) => {
      this.#passes.set(root, ++this.#pass);
      return this.#walker(root, whole, fresh, take, this.#pass);
    };
    if (document.designMode === 'on') return;
    if (everything) {
      onReadAll();
      this.#budget = new CharacterBudget(limits.characters);
      this.#pageLang = pageLanguage(document);
      this.#passes = new WeakMap();
      const body = this.#body();
      roots.enqueue(body);
      if (body instanceof Element) yield this.#furniture.judgePage(body);
      yield walk(body, true);
      return;
    }
    const isUnread = (node: Node) =>
      composedClosest(node, unread) !== null || this.#furniture.holds(node);
    const isDone = (node: Node) => (this.#passes.get(node) ?? 0) >= first;
    for (const element of reset) onReset(element);
    for (const element of fresh) if (element.isConnected) roots.enqueue(element);
    for (const node of touched) {
      const container = node.isConnected ? containerOf(node) : null;
      if (!container || isDone(container)) continue;
      if (isUnread(container)) this.#passes.set(container, ++this.#pass);
      else yield walk(container, false);
    }
    for (const element of fresh) {
      if (!element.isConnected || containerOf(element) !== element || isDone(element)) continue;
      if (this.#budget.isSpentFor(element) || !wantsMore()) continue;
      yield this.#furniture.judgeAdded(element, () => this.#dirty.addEverything());
      if (!isUnread(element)) yield walk(element, true);
    }
  }
}
