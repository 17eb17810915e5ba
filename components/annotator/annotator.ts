// Keeps the marks of a page right: reads it, asks what is found, settles, paints, and follows its
// changes. Touches no node of the page. Must not know: extension APIs, who matches, what a card is.
import type { EntityId } from '../../data/model.ts';
import { LookupQueue } from './lookup-queue.ts';
import type { Density } from './mark/density.ts';
import { sections } from './mark/headings.ts';
import { Highlighter, type Mark, rangeOf } from './mark/highlighter.ts';
import { Mentions, type Step } from './mark/mentions.ts';
import { jumpFrom } from './mark/navigate.ts';
import {
  type AnnotatorOptions,
  type Jump,
  type LeftOut,
  type Limits,
  type PlacedMention,
  standardLimits,
} from './options.ts';
import type { Block } from './read/block.ts';
import { ShadowRoots } from './read/shadow-roots.ts';
import { PageObserver } from './watch/page-observer.ts';
import { afterFrame, nextTask, Work } from './watch/scheduler.ts';

/** Candidates of a page that is settled less often while it is being read. */
const MANY = 1000;
/** Steps of settling between two looks at the clock. */
const STEPS = 8;

export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #limits: Limits;
  readonly #document: Document;
  readonly #work = new Work();
  readonly #hosts: ShadowRoots;
  readonly #mentions = new Mentions();
  readonly #painter = new Highlighter();
  #density: Density;
  #asker: LookupQueue;
  #follower: PageObserver | null = null;
  #sure: Promise<void> | null = null;
  /** The settling that is under way, and whether another must follow. */
  #settling: Generator<Step, void> | null = null;
  #again = false;
  #changedMarks = false;
  /** Whether what is painted may differ from what would be settled now. */
  #stale = false;
  /** Counts stops, so that what was under way before one finds out. */
  #run = 0;
  #told = false;
  #jumped: Mark | null = null;
  #waiting: (() => void)[] = [];

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#document = options.document;
    this.#limits = { ...standardLimits, ...options.limits };
    this.#density = options.density ?? 'every';
    this.#hosts = new ShadowRoots(options.openOrClosedShadowRoot, () => this.#follower?.look());
    this.#asker = this.#newAsker();
  }

  /** Reads and marks the page and follows its changes, until `stop`. */
  start(): void {
    this.#follower ??= new PageObserver({
      document: this.#document,
      hosts: this.#hosts,
      limits: this.#limits,
      work: this.#work,
      isOwn: this.#options.isOwn ?? (() => false),
      onBlock: (block) => this.#asker.add(block),
      onText: (node) => this.#painter.textChanged(node),
      onReset: (element) => this.#drop(({ container }) => !element.contains(container)),
      onRead: () =>
        this.#work.slice(() => {
          this.#asker.send();
          this.#settle();
        }),
      enough: (isCurrent) => {
        const { candidates } = this.#limits;
        // In a page that is read anew, those that are yet to be replaced do not count.
        return (
          this.#mentions.candidates >= candidates &&
          this.#mentions.countCandidates(isCurrent) >= candidates
        );
      },
      room: () => this.#asker.room(),
    });
  }

  /** Takes all marks off and forgets the page: leaves no highlight, observer, listener or timer. */
  stop(): void {
    this.#run++;
    this.#follower?.stop();
    this.#follower = null;
    this.#painter.clear();
    this.#mentions.clear();
    this.#hosts.clear();
    this.#asker = this.#newAsker();
    this.#settling = null;
    this.#again = false;
    this.#changedMarks = false;
    this.#told = false;
    this.#jumped = null;
    this.#tellWaiting();
  }

  /** Changes which mentions are painted, at once. */
  setDensity(density: Density): void {
    this.#density = density;
    this.#stale = true;
    if (this.#follower) this.#work.slice(() => this.#settle());
  }

  /** Hides the marks or shows them, at once; hidden ones are found by `marks` and `next` alone. */
  setShown(shown: boolean): void {
    this.#painter.setShown(shown);
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
    const jump = jumpFrom(this.#jumped, this.marks(), entity, back, index);
    if (jump) this.#jumped = jump.mark;
    return jump;
  }

  /**
   * The page's text as it is read, blocks joined by LF, and the mentions in it. Reads the whole page in
   * one go: for tools, not for use while somebody reads.
   */
  contents(): { text: string; mentions: PlacedMention[] } {
    const starts = new Map<Text, number>();
    const texts: string[] = [];
    let length = 0;
    this.#follower?.readAll((block) => {
      starts.set(block.nodes[0] as Text, length);
      texts.push(block.text);
      length += block.text.length + 1;
    });
    const mentions = this.#mentions.marks().flatMap(({ mention, block, painted }) => {
      const base = starts.get(block.nodes[0] as Text);
      if (base === undefined) return [];
      const { start, end, entities } = mention;
      return [{ start: base + start, end: base + end, entities, marked: painted }];
    });
    return { text: texts.join('\n'), mentions };
  }

  /** Main-thread time spent so far. */
  work(): Pick<Work, 'totalMs' | 'longestMs' | 'slices'> {
    const { totalMs, longestMs, slices } = this.#work;
    return { totalMs, longestMs, slices };
  }

  /** Why a part of the page has no marks; null if nothing was left out. */
  get leftOut(): LeftOut | null {
    if (this.#follower?.full) return 'too-long';
    if (this.#follower?.tooMuch) return 'too-many-names';
    return this.#asker.failed ? 'no-answer' : null;
  }

  /** Whether all is read and asked. */
  get #done(): boolean {
    const read = this.#follower?.read ?? true;
    return read && this.#asker.idle && !this.#settling && !this.#mentions.needsStyles;
  }

  /** Whether all is read, asked and painted, and looked through for hidden shadow trees. */
  get idle(): boolean {
    return this.#done && this.#hosts.swept;
  }

  /** Resolves when everything is read, asked and painted, or the annotator is stopped. */
  async whenIdle(): Promise<void> {
    this.#follower?.flush();
    if (this.#follower && !this.idle) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #newAsker(): LookupQueue {
    const run = this.#run;
    return new LookupQueue(this.#options.find, () => {
      // A page of many names is not settled anew for a few more, while more are to come.
      const { candidates } = this.#mentions;
      const few = candidates > MANY && this.#asker.answered < candidates / 4;
      if (run !== this.#run || !this.#follower || (few && !this.#asker.idle)) return;
      this.#work.slice(() => this.#settle());
    });
  }

  #drop(keep: (block: Block) => boolean): void {
    const gone = this.#mentions.retain(keep);
    if (gone.length) {
      this.#changedMarks = true;
      this.#stale = true;
    }
    this.#painter.erase(gone);
  }

  /** Settles and paints: what fits into a slice at once, the rest in slices of its own. */
  #settle(): void {
    if (this.#settling) this.#again = true;
    // Most pages have no name: they are done.
    else if (this.#mentions.empty && this.#asker.answered === 0) this.#tellIfDone();
    else if (this.#follower) {
      this.#settling = this.#settlement(this.#follower);
      this.#goOn();
    }
  }

  #goOn(): void {
    const start = performance.now();
    const run = this.#run;
    for (let countdown = STEPS; this.#settling; countdown--) {
      const { done, value } = this.#settling.next();
      if (done) break;
      const long = value === 'long' && this.#mentions.candidates > MANY;
      if (countdown > 0 && !long) continue;
      countdown = STEPS;
      if (performance.now() - start < (long ? 1 : this.#limits.sliceMs)) continue;
      nextTask().then(() => {
        if (run === this.#run) this.#work.slice(() => this.#goOn());
      });
      return;
    }
    this.#settling = null;
    if (this.#again) {
      this.#again = false;
      this.#settle();
    } else this.#tellIfDone();
  }

  /** Takes the answers in, settles the page and paints; yields where it may be interrupted. */
  *#settlement(follower: PageObserver): Generator<Step, void> {
    const unanswered = this.#asker.awaitedContainers();
    const gone = this.#mentions.retain(
      (block) =>
        (block.nodes[0] as Text).isConnected &&
        // One that is out of date stays until the answer about its successor is here: no flicker.
        (follower.isCurrent(block) || unanswered.has(block.container) || follower.isAhead(block)),
    );
    yield;
    for (const answer of this.#asker.takeAnswers()) {
      const { block } = answer;
      if (!follower.isCurrent(block) || !block.nodes[0]?.isConnected) continue;
      if (this.#mentions.candidates < this.#limits.candidates) {
        this.#mentions.add(answer);
        this.#stale = true;
      } else follower.tooMuch = true;
      yield;
    }
    if (gone.length) this.#stale = true;
    if (!this.#stale) return;
    this.#stale = false;
    // What was left out has room now.
    if (follower.tooMuch && this.#mentions.candidates < this.#limits.candidates / 2) {
      follower.again();
    }
    const { disambiguate: settle, isCommon } = this.#options;
    const steps = this.#mentions.update(settle, this.#density, isCommon, sections(this.#document));
    for (const step of steps) {
      if (typeof step === 'object') {
        this.#changedMarks = true;
        this.#painter.paint(step.come);
        for (const mark of step.gone) gone.push(mark);
      }
      yield step;
    }
    for (const mark of gone) {
      this.#changedMarks = true;
      this.#painter.erase([mark]);
      yield;
    }
  }

  #tellIfDone(): void {
    if (this.#mentions.needsStyles) void this.#makeSure();
    if (this.#changedMarks || (this.#done && !this.#told)) this.#tell();
    this.#changedMarks = false;
    if (this.idle) this.#tellWaiting();
  }

  async #makeSure(): Promise<void> {
    if (this.#sure) return;
    const run = this.#run;
    this.#sure = afterFrame();
    await this.#sure;
    this.#sure = null;
    if (run !== this.#run) return;
    this.#work.slice(() => {
      this.#mentions.readStyles();
      this.#stale = true;
      this.#settle();
    });
  }

  #tell(): void {
    const counts = new Map<EntityId, number>();
    const marks = this.#mentions.marks();
    for (const { mention } of marks) {
      for (const entity of mention.entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const { leftOut } = this;
    const settled = this.#done;
    if (settled) this.#told = true;
    this.#options.onChange({ counts, mentions: marks.length, settled, leftOut });
  }

  #tellWaiting(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
