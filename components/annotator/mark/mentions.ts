// The blocks that have candidates, in reading order, and the marks made from them.
import type { Density, EntityId, Mention } from '../../../data/model.ts';
import type { Candidate } from '../../matcher/model.ts';
import type { Answer } from '../lookup-queue.ts';
import { type Block, nodesWithin, textNodeAt } from '../read/block.ts';
import { composedOrder } from '../read/composed-tree.ts';
import { choose } from './density.ts';
import type { HiddenText } from './hidden-text.ts';
import { type Mark, markOf } from './highlighter.ts';
import { isInCapitals, joinedByStyle, joinedByTags } from './inline-runs.ts';

/** Turns the candidates of each block into mentions, in steps between which the caller may pause. */
export type Disambiguate = (
  blocks: readonly (readonly Candidate[])[],
  isNext: (block: number) => boolean,
) => Generator<undefined, readonly (readonly Mention[])[]>;

/** What changed in a block; `long`: the next step is a long one that cannot be interrupted. */
export type Step = { removed: readonly Mark[]; added: readonly Mark[] } | 'long' | undefined;

interface KnownBlock extends Answer {
  marks: Mark[];
  /** By index of a node: whether text runs on into it from the node before; absent if not yet known. */
  readonly runsOn: Map<number, boolean>;
  /** Of small candidates: whether they are painted in capitals; absent if not yet known. */
  readonly inCapitals: Map<Candidate, boolean>;
  /** Whether it was forgotten during an update. */
  dropped: boolean;
}

/** Reading order, for `sort`. Uses the DOM only across passes: its cost grows with the siblings. */
const order = ({ block: a }: KnownBlock, { block: b }: KnownBlock): number =>
  a.pass === b.pass ? a.place - b.place : composedOrder(a.nodes[0] as Text, b.nodes[0] as Text);

/** Whether no block is between the two; across passes nobody knows, and they count as neighbours. */
const isNext = ({ block: a }: KnownBlock, { block: b }: KnownBlock): boolean =>
  a.pass !== b.pass || b.place === a.place + 1;

/** Whether marks would stay as they are. */
function same(marks: readonly Mark[], mentions: readonly Mention[], paint: readonly boolean[]) {
  return (
    marks.length === mentions.length &&
    marks.every(({ mention, painted }, i) => {
      const other = mentions[i] as Mention;
      return (
        painted === paint[i] &&
        mention.start === other.start &&
        mention.end === other.end &&
        mention.entities.join() === other.entities.join()
      );
    })
  );
}

export class Mentions {
  readonly #hiddenText: HiddenText;
  #blocks: KnownBlock[] = [];
  /** The number of all candidates. */
  candidates = 0;
  /** Whether the page is about something else: then no mention is painted. */
  silent = true;
  /** Whether a candidate waits for `readStyles`: it crosses elements whose layout decides. */
  needsStyles = false;

  constructor(hiddenText: HiddenText) {
    this.#hiddenText = hiddenText;
  }

  /** All marks in reading order, painted or not. */
  marks(): Mark[] {
    return this.#blocks.flatMap(({ marks }) => marks);
  }

  #isHidden({ block, mention }: Pick<Mark, 'block' | 'mention'>): boolean {
    return this.#hiddenText.has(textNodeAt(block, mention.start));
  }

  /** The marks that can be seen. */
  seenMarks(): Mark[] {
    return this.marks().filter((mark) => !this.#isHidden(mark));
  }

  /** Checks whether these marks can be seen. Styles and layout must be up to date. */
  *checkHidden(marks: readonly Mark[], onChange: () => void): Generator<Step, void> {
    for (const { block, mention } of marks) {
      if (this.#hiddenText.check(textNodeAt(block, mention.start))) onChange();
      yield;
    }
  }

  /** Forgets the blocks for which `keep` is false; returns their marks. */
  retain(keep: (block: Block) => boolean): Mark[] {
    const dropped: Mark[] = [];
    this.#blocks = this.#blocks.filter((known) => {
      const { block, marks, candidates } = known;
      if (keep(block)) return true;
      known.dropped = true;
      for (const mark of marks) dropped.push(mark);
      this.candidates -= candidates.length;
      return false;
    });
    this.needsStyles &&= this.candidates > 0;
    return dropped;
  }

  /** Candidates in the blocks for which `isCounted` is true. */
  countCandidates(isCounted: (block: Block) => boolean): number {
    return this.#blocks.reduce(
      (n, { block, candidates }) => (isCounted(block) ? n + candidates.length : n),
      0,
    );
  }

  /** Adds a block at its place in reading order. */
  add({ block, candidates }: Answer): void {
    const known: KnownBlock = {
      ...{ block, candidates, marks: [], dropped: false },
      ...{ runsOn: new Map(), inCapitals: new Map() },
    };
    let low = this.#blocks.length;
    // Blocks mostly come in order.
    if (low && order(known, this.#blocks[low - 1] as KnownBlock) < 0) {
      let high = low - 1;
      low = 0;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (order(this.#blocks[middle] as KnownBlock, known) < 0) low = middle + 1;
        else high = middle;
      }
    }
    this.#blocks.splice(low, 0, known);
    this.candidates += candidates.length;
  }

  /** Whether a candidate's words are read as one on the page; undefined if its style decides. */
  #isOneRun(known: KnownBlock, candidate: Candidate): boolean | undefined {
    const { start, end, small } = candidate;
    const { block, runsOn, inCapitals } = known;
    let verdict = small ? inCapitals.get(candidate) : true;
    if (verdict === false) return false;
    for (const i of nodesWithin(block, start, end)) {
      if (!runsOn.has(i) && joinedByTags(block, i)) {
        runsOn.set(i, true);
      }
      const joined = runsOn.get(i);
      if (joined === false) return false;
      if (joined === undefined) verdict = undefined;
    }
    return verdict;
  }

  /** Decides by computed styles what `needsStyles` left open: call it when they are up to date. */
  readStyles(): void {
    for (const { block, candidates, runsOn, inCapitals } of this.#blocks) {
      for (const candidate of candidates) {
        const { start, end, small } = candidate;
        if (small && !inCapitals.has(candidate)) {
          inCapitals.set(candidate, isInCapitals(textNodeAt(block, start)));
        }
        for (const i of nodesWithin(block, start, end)) {
          if (!runsOn.has(i)) runsOn.set(i, joinedByStyle(block, i));
        }
      }
    }
  }

  /**
   * Disambiguates the whole page and chooses what is painted. Yields the marks removed and added, block
   * by block; blocks in which nothing changed keep theirs and yield nothing. The caller may pause at
   * each step.
   */
  *update(
    disambiguate: Disambiguate,
    density: Density,
    isCommon: (entity: EntityId) => boolean,
    sectionOf: (node: Node) => number,
    isAbout: (blocks: readonly (readonly Candidate[])[]) => boolean,
  ): Generator<Step, void> {
    this.needsStyles = false;
    const all = [...this.#blocks];
    const runs: Candidate[][] = [];
    for (const known of all) {
      runs.push(
        known.candidates.filter((candidate) => {
          const isOneRun = this.#isOneRun(known, candidate);
          if (isOneRun === undefined) this.needsStyles = true;
          return isOneRun;
        }),
      );
      yield;
    }
    const mentionsOf = yield* disambiguate(runs, (i) =>
      isNext(all[i - 1] as KnownBlock, all[i] as KnownBlock),
    );
    yield 'long';
    const isSeen = ({ block }: KnownBlock, { start }: Candidate) =>
      !this.#hiddenText.has(textNodeAt(block, start));
    const seen = runs.map((run, i) => run.filter((c) => isSeen(all[i] as KnownBlock, c)));
    // Where nothing is seen, the page is not shown yet.
    this.silent = !isAbout(seen.some((run) => run.length) ? seen : runs);
    const placed = all.flatMap(({ block }, i) => {
      const section = density === 'section' ? sectionOf(block.nodes[0] as Text) : 0;
      return (mentionsOf[i] ?? []).map((mention) => {
        return { mention, section, hidden: this.#isHidden({ block, mention }) };
      });
    });
    const chosen = this.silent ? placed.map(() => false) : choose(placed, density, isCommon);
    let next = 0;
    for (const [i, known] of all.entries()) {
      const mentions = mentionsOf[i] ?? [];
      const paint = chosen.slice(next, next + mentions.length);
      next += mentions.length;
      if (known.dropped || same(known.marks, mentions, paint)) continue;
      const removed = known.marks;
      known.marks = mentions.map((m, k) => markOf(known.block, m, paint[k] as boolean));
      yield { removed, added: known.marks };
    }
  }
}
