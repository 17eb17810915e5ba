// One session of an annotator, from start to stop: from the page's text to its marks, and again after
// each change. What must outlive a session is in the annotator.
import type { Density, EntityId, LeftOut } from '../../data/model.ts';
import { own } from '../../data/own-member.ts';
import { nextTask } from '../tasks/tasks.ts';
import { siteName, withoutSiteName } from './article/site-name.ts';
import { LookupQueue } from './lookup-queue.ts';
import { sections } from './mark/headings.ts';
import { HiddenText } from './mark/hidden-text.ts';
import { Highlighter, type Mark } from './mark/highlighter.ts';
import { Mentions, type Step } from './mark/mentions.ts';
import type { PainterClass } from './mark/script.ts';
import type { AnnotatorOptions, Limits } from './options.ts';
import type { Block } from './read/block.ts';
import { PageObserver } from './watch/page-observer.ts';
import { watchReveals } from './watch/reveals.ts';
import { afterFrame, type Work } from './watch/scheduler.ts';

/** A page with more candidates is disambiguated less often while it is being read. */
const MANY = 1000;
/** Steps of an update between two looks at the clock. */
const CHECK_EVERY = 8;

export interface SessionOptions extends AnnotatorOptions {
  readonly density: Density;
  readonly everywhere: boolean;
  readonly limits: Limits;
  readonly shown: boolean;
  readonly work: Work;
}

export class AnnotatorSession {
  readonly #hiddenText: HiddenText;
  readonly #isSiteName: (words: string) => boolean;
  readonly mentions: Mentions;
  readonly highlighter: Highlighter;
  readonly observer: PageObserver;
  readonly #options: SessionOptions;
  readonly #stopped = new AbortController();
  readonly #queue: LookupQueue;
  #density: Density;
  #everywhere: boolean;
  #updating = false;
  /** Whether something new came while an update was under way. */
  #rerunNeeded = false;
  /** Whether the blocks or the density changed since the page was last disambiguated. */
  #outdated = false;
  /** Whether marks changed since the last report. */
  #marksChanged = false;
  /** Whether it was reported that the page has been read. */
  #reported = false;
  #awaitingStyles = false;
  /** Marks that are to be checked for whether they can be seen. */
  #unchecked: Mark[] = [];
  /** Whether text was not read, or candidates not taken, because the page has too many. */
  #tooManyNames = false;
  readonly #whenIdle: (() => void)[] = [];

  /** Starts at once. */
  constructor(options: SessionOptions) {
    this.#options = options;
    this.#density = options.density;
    this.#everywhere = options.everywhere;
    this.#hiddenText = new HiddenText(window);
    this.#isSiteName = siteName(options.document);
    this.mentions = new Mentions(this.#hiddenText);
    this.highlighter = new Highlighter(options.shown, options.onMarked);
    this.#queue = new LookupQueue(options.find, () => this.#onAnswers());
    this.observer = new PageObserver({
      ...options,
      queue: this.#queue,
      signal: this.#stopped.signal,
      onText: (node) => this.highlighter.textChanged(node),
      onReset: (element) => {
        const contains = own(element, 'contains');
        const isKept = ({ container }: Block) => !contains.call(element, container);
        this.highlighter.erase(this.#retain(isKept));
      },
      onReadAll: () => {
        this.#tooManyNames = false;
      },
      onRead: () => {
        if (options.mayUpdate?.() ?? true) void this.#update();
      },
      wantsMore: () => this.#wantsMore(),
    });
    watchReveals(options.document, () => this.#checkAll(), this.#stopped.signal);
  }

  /** Leaves no highlight, observer, listener or timer, and discards work in progress. */
  stop(): void {
    this.#stopped.abort();
    this.highlighter.clear();
    this.#resolveIdle();
  }

  setPainter(Painter: PainterClass): void {
    const { document, work, limits } = this.#options;
    const slice = (task: () => void) => work.slice(task);
    this.highlighter.setPainter(new Painter(document, slice, limits.sliceMs));
  }

  setDensity(density: Density): void {
    this.#density = density;
    this.#outdated = true;
    void this.#update();
  }

  setEverywhere(everywhere: boolean): void {
    this.#everywhere = everywhere;
    this.#outdated = true;
    void this.#update();
  }

  /** Whether nothing is painted because the page is about something else. */
  get silent(): boolean {
    return !this.#everywhere && !!this.#options.isAbout && this.mentions.silent;
  }

  /** Asks for all names again. What is marked stays so until the answer is here. */
  askAgain(): void {
    this.#queue.forget();
    this.observer.readAgain();
  }

  get leftOut(): LeftOut | null {
    if (this.observer.isCut) return 'too-long';
    if (this.#tooManyNames) return 'too-many-names';
    return this.#queue.failed ? 'no-answer' : null;
  }

  /** Whether all is read, looked up and painted. */
  get #isDone(): boolean {
    return this.observer.isRead && this.#queue.idle && !this.#updating && !this.#needsStyles;
  }

  get #needsStyles(): boolean {
    return this.mentions.needsStyles || this.#unchecked.length > 0;
  }

  /** Whether all is done, and the page searched for shadow trees. */
  get idle(): boolean {
    return this.#isDone && this.observer.isSwept;
  }

  async whenIdle(): Promise<void> {
    this.observer.flush();
    if (!this.idle) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  #onAnswers(): void {
    if (this.#stopped.signal.aborted) return;
    // Disambiguating a page of many names again for a few more can wait while others are to come.
    const { candidates } = this.mentions;
    const few = candidates > MANY && this.#queue.answered < candidates / 4;
    if (!few || this.#queue.idle) void this.#update();
  }

  /** Whether the page may have more candidates; those of blocks about to be replaced do not count. */
  #wantsMore(): boolean {
    const { candidates } = this.#options.limits;
    const isCurrent = (block: Block) => this.observer.stateOf(block) === 'current';
    const full =
      this.mentions.candidates >= candidates &&
      this.mentions.countCandidates(isCurrent) >= candidates;
    this.#tooManyNames ||= full;
    return !full;
  }

  /** Forgets the blocks for which `keep` is false; returns their marks, to be erased. */
  #retain(keep: (block: Block) => boolean): Mark[] {
    const removed = this.mentions.retain(keep);
    if (removed.length) {
      this.#marksChanged = true;
      this.#outdated = true;
    }
    return removed;
  }

  /** Brings the marks up to date: at once what fits into a slice, the rest in tasks of its own. */
  async #update(): Promise<void> {
    this.#rerunNeeded = true;
    if (this.#updating) return;
    // Most pages have no name: they are done.
    if (this.mentions.candidates || this.#queue.answered) {
      this.#updating = true;
      const steps = this.#steps();
      while (!this.#options.work.slice(() => this.#run(steps))) {
        await nextTask();
        if (this.#stopped.signal.aborted) return;
      }
      this.#updating = false;
    }
    this.#options.work.slice(() => this.#reportIfNeeded());
  }

  /** Runs steps until the slice is over; true when there are no more. */
  #run(steps: Generator<Step, void>): boolean {
    const start = performance.now();
    for (let countdown = CHECK_EVERY; ; countdown--) {
      const { done, value } = steps.next();
      if (done) return true;
      const long = value === 'long' && this.mentions.candidates > MANY;
      if (countdown > 0 && !long) continue;
      countdown = CHECK_EVERY;
      if (performance.now() - start >= (long ? 1 : this.#options.limits.sliceMs)) return false;
    }
  }

  /** Adds the answers, disambiguates and paints; yields where it may be interrupted. */
  *#steps(): Generator<Step, void> {
    const { observer, mentions, highlighter } = this;
    const { document, disambiguate, isCommon, isAbout = () => true, limits } = this.#options;
    while (this.#rerunNeeded) {
      this.#rerunNeeded = false;
      const awaited = this.#queue.awaitedContainers();
      const removed = this.#retain((block) => {
        const state = observer.stateOf(block);
        // An outdated one stays until the answer about its successor is here: no flicker.
        return state === 'outdated' ? awaited.has(block.container) : state !== null;
      });
      yield;
      for (const answer of this.#queue.takeAnswers()) {
        if (observer.stateOf(answer.block) !== 'current') continue;
        if (mentions.candidates < limits.candidates) {
          const { block, candidates } = answer;
          mentions.add({
            block,
            candidates: withoutSiteName(candidates, block.text, this.#isSiteName),
          });
          this.#outdated = true;
        }
        // The background finds no more than that either.
        this.#tooManyNames ||= mentions.candidates >= limits.candidates;
        yield;
      }
      if (!this.#outdated) continue;
      this.#outdated = false;
      // There is room again for what was left out.
      if (this.#tooManyNames && mentions.candidates < limits.candidates / 2) observer.readAgain();
      const wasSilent = this.silent;
      for (const step of mentions.update(
        disambiguate,
        this.#density,
        isCommon,
        sections(document),
        this.#everywhere ? () => true : isAbout,
      )) {
        if (typeof step === 'object') {
          this.#marksChanged = true;
          for (const mark of step.added) this.#unchecked.push(mark);
          highlighter.paint(step.added);
          for (const mark of step.removed) removed.push(mark);
        }
        yield step;
      }
      this.#marksChanged ||= this.silent !== wasSilent;
      for (const mark of removed) {
        highlighter.erase([mark]);
        yield;
      }
    }
  }

  #reportIfNeeded(): void {
    if (this.#needsStyles) void this.#readStyles();
    else if (this.#marksChanged || (this.#isDone && !this.#reported)) this.#report();
    if (this.idle) this.#resolveIdle();
  }

  /** Something may have been opened or closed: checks again which marks can be seen. */
  #checkAll(): void {
    this.#unchecked = this.mentions.marks();
    if (this.#unchecked.length === 0) return;
    this.#hiddenText.forget();
    void this.#readStyles();
  }

  /** Whether words run on, and whether they can be seen: styles and layout are up to date after a frame. */
  async #readStyles(): Promise<void> {
    if (this.#awaitingStyles) return;
    this.#awaitingStyles = true;
    await afterFrame();
    this.#awaitingStyles = false;
    if (this.#stopped.signal.aborted) return;
    const { mentions } = this;
    if (mentions.needsStyles) {
      this.#options.work.slice(() => mentions.readStyles());
      this.#outdated = true;
    }
    const steps = mentions.checkHidden(this.#unchecked, () => {
      this.#outdated = true;
      this.#marksChanged = true;
    });
    this.#unchecked = [];
    while (!this.#options.work.slice(() => this.#run(steps))) {
      await nextTask();
      if (this.#stopped.signal.aborted) return;
    }
    void this.#update();
  }

  #report(): void {
    this.#marksChanged = false;
    this.#reported ||= this.#isDone;
    const counts = new Map<EntityId, number>();
    const marks = this.mentions.seenMarks();
    for (const { mention } of marks) {
      for (const entity of mention.entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const { silent, leftOut } = this;
    this.#options.onChange({ counts, mentions: marks.length, silent, leftOut });
  }

  #resolveIdle(): void {
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }
}
