// Asks for the candidates of blocks, in batches, and never twice for the same text.
import { BATCH, BLOCK_COST } from '../../data/limits.ts';
import type { BlockText } from '../../data/model.ts';
import type { Candidate } from '../matcher/model.ts';
import type { Block } from './read/block.ts';

/** Returns the candidates in each block, in order. If it rejects, those blocks stay without marks. */
export type Find = (blocks: readonly BlockText[]) => Promise<readonly (readonly Candidate[])[]>;

export interface Answer {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
}

/** Reading pauses while this many characters wait for an answer. */
const MAX_IN_FLIGHT = 512_000;
/** Answers for at least this many characters are kept: text that returns to the page needs no message. */
const KEEP = 200_000;

const keyOf = (block: Block): string => (block.lang ? `${block.lang}\n${block.text}` : block.text);

export class LookupQueue {
  /** How many lookups failed. */
  failed = 0;
  readonly #find: Find;
  readonly #onAnswers: () => void;
  #known = new Map<string, readonly Candidate[]>();
  #knownSize = 0;
  #waiting = new Map<string, Block[]>();
  #queue: Block[] = [];
  #queued = 0;
  #inFlight = 0;
  readonly #answers: Answer[] = [];
  #wake: (() => void) | null = null;

  constructor(find: Find, onAnswers: () => void) {
    this.#find = find;
    this.#onAnswers = onAnswers;
  }

  /** Whether every question has been answered. */
  get idle(): boolean {
    return this.#waiting.size === 0;
  }

  /** How many answers have not been taken yet. */
  get answered(): number {
    return this.#answers.length;
  }

  /** Adds a block. If its text is known, it is answered at once. */
  add(block: Block): void {
    const key = keyOf(block);
    const known = this.#known.get(key);
    if (known) {
      // A Map keeps the order of insertion: the most recently used is forgotten last.
      this.#known.delete(key);
      this.#known.set(key, known);
      if (known.length) this.#answers.push({ block, candidates: known });
      return;
    }
    const waiting = this.#waiting.get(key);
    if (waiting) {
      waiting.push(block);
      return;
    }
    this.#waiting.set(key, [block]);
    this.#queue.push(block);
    this.#queued += block.text.length + BLOCK_COST;
    if (this.#queued >= BATCH) this.send();
  }

  /** Sends the blocks that have been collected. */
  send(): void {
    const batch = this.#queue;
    if (batch.length === 0) return;
    const size = this.#queued;
    const waiting = this.#waiting;
    this.#queue = [];
    this.#queued = 0;
    this.#inFlight += size;
    this.#find(batch.map(({ text, lang }) => (lang ? { text, lang } : { text })))
      .catch(() => {
        this.failed += batch.length;
        return null;
      })
      .then((answers) => {
        this.#inFlight -= size;
        // An answer from before `forget` may be out of date.
        if (waiting === this.#waiting)
          for (const [i, block] of batch.entries()) this.#answered(block, answers?.[i]);
        if (this.#inFlight < MAX_IN_FLIGHT) this.#wake?.();
        this.#onAnswers();
      });
  }

  #answered(asked: Block, candidates: readonly Candidate[] | undefined): void {
    const key = keyOf(asked);
    const blocks = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    if (!candidates) return;
    if (candidates.length) for (const block of blocks) this.#answers.push({ block, candidates });
    this.#known.set(key, candidates);
    this.#knownSize += key.length;
    // Delete many at once: finding the oldest passes over all entries deleted before.
    if (this.#knownSize <= 2 * KEEP) return;
    for (const oldest of this.#known.keys()) {
      if (this.#knownSize <= KEEP) break;
      this.#known.delete(oldest);
      this.#knownSize -= oldest.length;
    }
  }

  /** Forgets every answer, those on their way too: call it when there may be others now. */
  forget(): void {
    this.#known = new Map();
    this.#waiting = new Map();
    this.#queue = [];
    this.#knownSize = this.#queued = 0;
    this.failed = 0;
  }

  /** The answers since the last call, without empty ones. */
  takeAnswers(): Answer[] {
    return this.#answers.splice(0);
  }

  /** The containers of blocks that wait for an answer. */
  awaitedContainers(): Set<Node> {
    const containers = new Set<Node>();
    for (const blocks of this.#waiting.values())
      for (const b of blocks) containers.add(b.container);
    return containers;
  }

  /** Resolves when more may be asked; at once if little is in flight. */
  async room(): Promise<void> {
    while (this.#inFlight >= MAX_IN_FLIGHT) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
