// Keeps the marks of a page right: reads it, asks what is found, settles, paints, and follows its
// changes. Touches no node of the page. Must not know: extension APIs, who matches, what a card is.
import type { EntityId } from '../../data/model.ts';
import { Asker } from './asker.ts';
import type { Block } from './block.ts';
import { Changes, containerOf, observed } from './changes.ts';
import { composedClosest } from './composed.ts';
import type { Density } from './density.ts';
import { Hosts } from './hosts.ts';
import { pageLanguage } from './language.ts';
import { Mentions } from './mentions.ts';
import {
  type AnnotatorOptions,
  type Jump,
  type LeftOut,
  type Limits,
  type PlacedMention,
  standardLimits,
} from './options.ts';
import { type Mark, Painter, rangeOf } from './painter.ts';
import { Reader } from './reader.ts';
import { afterFrame, nextTask, Pace, Work } from './schedule.ts';
import { sections } from './sections.ts';
import { unread } from './tags.ts';

export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #limits: Limits;
  readonly #document: Document;
  readonly #work = new Work();
  readonly #hosts: Hosts;
  readonly #mentions = new Mentions();
  readonly #painter = new Painter();
  readonly #pace = new Pace(() => void this.#follow());
  #density: Density;
  #asker: Asker;
  #observer: MutationObserver | null = null;
  #changes = new Changes();
  /** The latest reading of each container: a block of an earlier one is out of date. */
  #readings = new WeakMap<Node, number>();
  #reading = 0;
  #pageLang: string | null = null;
  #sure: Promise<void> | null = null;
  #busy = false;
  #full = false;
  /** Counts stops, so that what was under way before one finds out. */
  #run = 0;
  /** The work that the pace already knows of. */
  #paid = 0;
  #told = false;
  #jumped: Mark | null = null;
  #waiting: (() => void)[] = [];

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#document = options.document;
    this.#limits = { ...standardLimits, ...options.limits };
    this.#density = options.density ?? 'every';
    this.#hosts = new Hosts(options.openOrClosedShadowRoot);
    this.#asker = this.#newAsker();
  }

  /** Reads and marks the page and follows its changes, until `stop`. */
  start(): void {
    if (this.#observer) return;
    this.#observer = new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(this.#document, observed);
    this.#document.addEventListener('load', this.#loaded, true);
    this.#document.defaultView?.addEventListener('load', this.#loaded);
    this.#changes.everything = true;
    void this.#follow();
  }

  /** Takes all marks off and forgets the page: leaves no highlight, observer, listener or timer. */
  stop(): void {
    this.#run++;
    this.#observer?.disconnect();
    this.#observer = null;
    this.#document.removeEventListener('load', this.#loaded, true);
    this.#document.defaultView?.removeEventListener('load', this.#loaded);
    this.#pace.stop();
    this.#painter.clear();
    this.#mentions.clear();
    this.#hosts.clear();
    this.#asker = this.#newAsker();
    this.#changes = new Changes();
    this.#readings = new WeakMap();
    this.#busy = false;
    this.#full = false;
    this.#told = false;
    this.#jumped = null;
    this.#tellWaiting();
  }

  /** Changes which mentions are painted, at once. */
  setDensity(density: Density): void {
    this.#density = density;
    if (this.#observer) this.#work.slice(() => this.#settle());
  }

  /** Settles and paints again, for instance when `isCommon` has learned more. */
  refresh(): void {
    this.setDensity(this.#density);
  }

  /** The painted mark under a point of the viewport, in CSS pixels; null if there is none. */
  mentionAt(x: number, y: number): { mark: Mark; range: Range; rects: DOMRect[] } | null {
    const mark = this.#painter.at(x, y);
    const range = mark && rangeOf(mark);
    return mark && range ? { mark, range, rects: [...range.getClientRects()] } : null;
  }

  /** Shows one mark as the current one (its card is open), or none. */
  setCurrent(mark: Mark | null): void {
    this.#painter.setCurrent(mark);
  }

  /** All marks in reading order, painted or not. */
  marks(): Mark[] {
    return this.#mentions.marks();
  }

  /**
   * The next mention after the one that the last call gave: of one entity, or of any (null). With
   * `index`, that one (0 is the first) or the next that still stands on the page.
   */
  next(entity: EntityId | null, back = false, index?: number): Jump | null {
    const all = this.#mentions.marks();
    const last = this.#jumped ? all.indexOf(this.#jumped) : -1;
    const at = all.flatMap(({ mention }, i) =>
      !entity || mention.entities.includes(entity) ? [i] : [],
    );
    const count = at.length;
    const after = at.findIndex((i) => i > last);
    const before = at.findLastIndex((i) => i < last);
    const first = index ?? (back ? (before < 0 ? count - 1 : before) : Math.max(after, 0));
    for (let step = 0; step < count; step++) {
      const place = (first + (back ? count - step : step)) % count;
      const mark = all[at[place] as number] as Mark;
      const range = rangeOf(mark);
      if (!range) continue;
      this.#jumped = mark;
      return { mark, range, index: place, count };
    }
    return null;
  }

  /**
   * The page's text as it is read, blocks joined by LF, and the mentions in it. Reads the whole page in
   * one go: for tools, not for use while somebody reads.
   */
  contents(): { text: string; mentions: PlacedMention[] } {
    const starts = new Map<Text, number>();
    const texts: string[] = [];
    let length = 0;
    this.#reader(this.#body(), true, new Set(), (block) => {
      starts.set(block.nodes[0] as Text, length);
      texts.push(block.text);
      length += block.text.length + 1;
    }).run(Infinity);
    const mentions = this.#mentions.marks().flatMap(({ mention, block, painted }) => {
      const base = starts.get(block.nodes[0] as Text);
      if (base === undefined) return [];
      const { start, end, entities } = mention;
      return [{ start: base + start, end: base + end, entities, marked: painted }];
    });
    return { text: texts.join('\n'), mentions };
  }

  text(): string {
    return this.contents().text;
  }

  mentions(): PlacedMention[] {
    return this.contents().mentions;
  }

  /** Main-thread time spent so far. */
  work(): Pick<Work, 'totalMs' | 'longestMs' | 'slices'> {
    const { totalMs, longestMs, slices } = this.#work;
    return { totalMs, longestMs, slices };
  }

  /** Why a part of the page has no marks; null if nothing was left out. */
  get leftOut(): LeftOut | null {
    if (this.#full) return 'too-long';
    if (this.#mentions.candidates >= this.#limits.candidates) return 'too-many-names';
    return this.#asker.failed ? 'no-answer' : null;
  }

  get settled(): boolean {
    return !this.#busy && this.#asker.idle && !this.#changes.any && !this.#mentions.unsure;
  }

  /** Resolves when everything is read, asked and painted, or the annotator is stopped. */
  async whenSettled(): Promise<void> {
    const records = this.#observer?.takeRecords() ?? [];
    if (records.length) this.#changed(records);
    if (this.#observer && !this.settled) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #body(): Node {
    return this.#document.body ?? this.#document.documentElement;
  }

  #newAsker(): Asker {
    const run = this.#run;
    return new Asker(this.#options.find, () => {
      if (run === this.#run && this.#observer) this.#work.slice(() => this.#settle());
    });
  }

  #changed(records: readonly MutationRecord[]): void {
    this.#changes.note(records, (node) => this.#painter.textChanged(node));
    this.#pace.ask();
  }

  /** A script has run or the page is complete: custom elements may have got their shadow trees. */
  readonly #loaded = (event: Event): void => {
    const { target } = event;
    if (target instanceof Element && target.localName !== 'script') return;
    const late = this.#work.slice(() => this.#hosts.late());
    if (late.length === 0) return;
    this.#addLate(late);
    this.#pace.ask();
  };

  #addLate(late: readonly Element[]): void {
    for (const element of late) {
      this.#changes.any = true;
      this.#changes.fresh.add(element);
      this.#changes.touched.add(element);
    }
  }

  #reader(
    root: Node,
    whole: boolean,
    fresh: ReadonlySet<Node>,
    onBlock: (block: Block) => void,
    reading = 0,
  ): Reader {
    return new Reader(root, whole, {
      pageLang: this.#pageLang,
      reading,
      fresh,
      shadowRootOf: this.#hosts.rootOf,
      onBlock,
      maxBlock: this.#limits.block,
      maxCharacters: this.#limits.characters,
      onShadowRoot: (shadow) => this.#observer?.observe(shadow, observed),
      onLost: (node) => {
        this.#changes.any = true;
        if (node instanceof Element) this.#changes.fresh.add(node);
        this.#changes.touched.add(node);
      },
    });
  }

  /** Reads what changed since the last time, in slices, and asks about it. */
  async #follow(): Promise<void> {
    if (this.#busy || !this.#observer) return;
    this.#busy = true;
    const run = this.#run;
    const jobs = this.#work.slice(() => this.#jobs());
    let reader: Reader | undefined;
    for (let done = false; !done; ) {
      done = this.#work.slice(() => {
        const deadline = performance.now() + this.#limits.sliceMs;
        while (performance.now() < deadline) {
          reader ??= jobs.next().value ?? undefined;
          if (!reader) return true;
          if (!reader.run(deadline)) return false;
          if (reader.full) this.#full = true;
          reader = undefined;
        }
        return false;
      });
      if (done) break;
      await nextTask();
      await this.#asker.room();
      if (run !== this.#run) return;
    }
    this.#work.slice(() => {
      this.#asker.send();
      this.#busy = false;
      this.#settle();
    });
    this.#pace.rest(this.#work.totalMs - this.#paid);
    this.#paid = this.#work.totalMs;
    if (this.#changes.any) this.#pace.ask();
  }

  /** The readings that the changes ask for, one after another. */
  *#jobs(): Generator<Reader, undefined> {
    this.#addLate(this.#hosts.late());
    const changes = this.#changes;
    this.#changes = new Changes();
    const first = this.#reading + 1;
    const { fresh, touched } = changes;
    const ask = (block: Block) => {
      this.#readings.set(block.container, block.reading);
      this.#asker.add(block);
    };
    const read = (root: Node, whole: boolean) => {
      this.#readings.set(root, ++this.#reading);
      return this.#reader(root, whole, fresh, ask, this.#reading);
    };
    if (this.#document.designMode === 'on') return;
    if (changes.everything) {
      this.#full = false;
      this.#pageLang = pageLanguage(this.#document);
      this.#readings = new WeakMap();
      yield read(this.#body(), true);
      return;
    }
    const isDone = (node: Node) => (this.#readings.get(node) ?? 0) >= first;
    for (const element of changes.reset) {
      this.#painter.replace(
        this.#mentions.drop(({ container }) => !element.contains(container)),
        [],
      );
    }
    for (const node of touched) {
      const container = node.isConnected ? containerOf(node) : null;
      if (!container || isDone(container)) continue;
      if (composedClosest(container, unread)) this.#readings.set(container, ++this.#reading);
      else yield read(container, false);
    }
    for (const element of fresh) {
      if (!element.isConnected || containerOf(element) !== element || isDone(element)) continue;
      if (!composedClosest(element, unread)) yield read(element, true);
    }
  }

  /** Takes the answers in, settles the page and paints. */
  #settle(): void {
    const unanswered = this.#asker.unanswered();
    const current = ({ container, reading }: Block) => this.#readings.get(container) === reading;
    const gone = this.#mentions.drop(
      (block) =>
        (block.nodes[0] as Text).isConnected &&
        // One that is out of date stays until the answer about its successor is here: no flicker.
        (current(block) ||
          unanswered.has(block.container) ||
          (this.#busy && !this.#readings.has(block.container))),
    );
    for (const answer of this.#asker.take()) {
      const { block } = answer;
      if (!current(block) || !block.nodes[0]?.isConnected) continue;
      if (this.#mentions.candidates < this.#limits.candidates) this.#mentions.add(answer);
    }
    const { settle, isCommon } = this.#options;
    const result = this.#mentions.settle(settle, this.#density, isCommon, sections(this.#document));
    const changed = gone.length + result.gone.length + result.come.length > 0;
    if (changed) this.#painter.replace([...gone, ...result.gone], result.come);
    if (this.#mentions.unsure) void this.#makeSure();
    const { settled } = this;
    if (changed || (settled && !this.#told)) this.#tell();
    if (settled) this.#tellWaiting();
  }

  async #makeSure(): Promise<void> {
    if (this.#sure) return;
    const run = this.#run;
    this.#sure = afterFrame();
    await this.#sure;
    this.#sure = null;
    if (run !== this.#run) return;
    this.#work.slice(() => {
      this.#mentions.sure();
      this.#settle();
    });
  }

  #tell(): void {
    const counts = new Map<EntityId, number>();
    const marks = this.#mentions.marks();
    for (const { mention } of marks) {
      for (const entity of mention.entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const { settled, leftOut } = this;
    if (settled) this.#told = true;
    this.#options.onChange({ counts, mentions: marks.length, settled, leftOut });
  }

  #tellWaiting(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
