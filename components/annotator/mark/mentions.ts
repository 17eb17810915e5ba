// The blocks in which something was found, in reading order, and what is settled about them.
// Must not know: how blocks are read, when the page changes, how marks are painted.
import type { EntityId, Mention } from '../../../data/model.ts';
import type { Candidate } from '../../matcher/model.ts';
import type { Answer } from '../lookup-queue.ts';
import { type Block, nodeAt } from '../read/block.ts';
import { composedOrder } from '../read/composed-tree.ts';
import { choose, type Density } from './density.ts';
import { type Mark, markOf } from './highlighter.ts';
import { joinedByStyle, joinedByTags } from './inline-runs.ts';

/** Settles in steps between which the caller may pause. */
export type Disambiguate = (
  blocks: readonly (readonly Candidate[])[],
) => Generator<undefined, readonly (readonly Mention[])[]>;

/** What became of a block; `long`: what comes next cannot be interrupted. */
export type Step = { removed: readonly Mark[]; added: readonly Mark[] } | 'long' | undefined;

interface Found extends Answer {
  marks: Mark[];
  /** By index of a node: whether a mention may cross from the node before it; absent: not yet known. */
  joins: Map<number, boolean>;
  dropped: boolean;
}

/** Asking the DOM costs as much as there are siblings between the two: not done where it is known. */
const order = ({ block: a }: Found, { block: b }: Found): number =>
  a.pass === b.pass ? a.place - b.place : composedOrder(a.nodes[0] as Text, b.nodes[0] as Text);

/** Whether the marks are the same, in text and in the DOM. */
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
  #found: Found[] = [];
  /** Candidates in all. */
  #candidates = 0;
  #unsure = false;

  get candidates(): number {
    return this.#candidates;
  }

  get empty(): boolean {
    return this.#found.length === 0;
  }

  /** Whether a candidate waits for `sure` because it crosses elements whose layout decides. */
  get needsStyles(): boolean {
    return this.#unsure;
  }

  /** All marks in reading order, painted or not. */
  marks(): Mark[] {
    return this.#found.flatMap(({ marks }) => marks);
  }

  /** Drops the blocks for which `keep` is false; returns their marks. */
  retain(keep: (block: Block) => boolean): Mark[] {
    const dropped: Mark[] = [];
    const left = this.#found.filter((found) => {
      const { block, marks, candidates } = found;
      if (keep(block)) return true;
      found.dropped = true;
      for (const mark of marks) dropped.push(mark);
      this.#candidates -= candidates.length;
      return false;
    });
    if (left.length !== this.#found.length) this.#found = left;
    if (left.length === 0) this.#unsure = false;
    return dropped;
  }

  /** Candidates in the blocks for which `counts` is true. */
  countCandidates(counts: (block: Block) => boolean): number {
    return this.#found.reduce(
      (n, each) => (counts(each.block) ? n + each.candidates.length : n),
      0,
    );
  }

  /** Takes a block in at its place in reading order. */
  add({ block, candidates }: Answer): void {
    const found: Found = { block, candidates, marks: [], joins: new Map(), dropped: false };
    let low = this.#found.length;
    // Blocks mostly come in order.
    if (low && order(found, this.#found[low - 1] as Found) < 0) {
      let high = low - 1;
      low = 0;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (order(this.#found[middle] as Found, found) < 0) low = middle + 1;
        else high = middle;
      }
    }
    this.#found.splice(low, 0, found);
    this.#candidates += candidates.length;
  }

  /** Whether a candidate's words are one run of text on the page; undefined if only its style tells. */
  #together(found: Found, { start, end }: Candidate): boolean | undefined {
    const { block, joins } = found;
    let verdict: boolean | undefined = true;
    for (let i = nodeAt(block, start) + 1; (block.starts[i] ?? end) < end; i++) {
      if (!joins.has(i) && joinedByTags(block.nodes[i - 1] as Text, block.nodes[i] as Text)) {
        joins.set(i, true);
      }
      const joined = joins.get(i);
      if (joined === false) return false;
      if (joined === undefined) verdict = undefined;
    }
    return verdict;
  }

  /** Settles what `unsure` left open, by computed styles: to be called when they are up to date. */
  readStyles(): void {
    for (const { block, candidates, joins } of this.#found) {
      for (const { start, end } of candidates) {
        for (let i = nodeAt(block, start) + 1; (block.starts[i] ?? end) < end; i++) {
          const [before, after] = [block.nodes[i - 1] as Text, block.nodes[i] as Text];
          if (!joins.has(i)) joins.set(i, before.isConnected && joinedByStyle(before, after));
        }
      }
    }
  }

  /**
   * Settles the whole page and chooses what is painted: gives, block by block, the marks that went and
   * those that came. Blocks in which nothing changed keep theirs, and give nothing. Between two blocks
   * the caller may pause.
   */
  *update(
    settle: Disambiguate,
    density: Density,
    isCommon: (entity: EntityId) => boolean,
    sectionOf: (node: Node) => number,
  ): Generator<Step, void> {
    this.#unsure = false;
    const all = [...this.#found];
    const held: Candidate[][] = [];
    for (const found of all) {
      held.push(
        found.candidates.filter((candidate) => {
          const together = this.#together(found, candidate);
          if (together === undefined) this.#unsure = true;
          return together;
        }),
      );
      yield;
    }
    const settled = yield* settle(held);
    yield 'long';
    const placed = all.flatMap(({ block }, i) => {
      const section = density === 'section' ? sectionOf(block.nodes[0] as Text) : 0;
      return (settled[i] ?? []).map((mention) => ({ mention, section }));
    });
    const chosen = choose(placed, density, isCommon);
    let next = 0;
    for (const [i, found] of all.entries()) {
      const mentions = settled[i] ?? [];
      const paint = chosen.slice(next, next + mentions.length);
      next += mentions.length;
      if (found.dropped || same(found.marks, mentions, paint)) continue;
      const removed = found.marks;
      found.marks = mentions.map((m, k) => markOf(found.block, m, paint[k] as boolean));
      yield { removed, added: found.marks };
    }
  }
}
