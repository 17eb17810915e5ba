// Asks for the candidates in blocks: in batches, never twice for the same text. Must not know: who
// answers, or what is done with an answer.
import type { Candidate } from '../matcher/model.ts';
import type { Block } from './read/block.ts';

export interface Question {
  readonly text: string;
  readonly lang?: string;
}

/** Candidates for each question, in order. */
export type Find = (questions: readonly Question[]) => Promise<readonly (readonly Candidate[])[]>;

export interface Answer {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
}

/** Characters in one message: serializing this many takes well under a slice. */
const BATCH = 64_000;
/** Characters that may wait for an answer before reading pauses. */
const ROOM = 512_000;
/** Characters of known texts that are kept at least, so that text which comes back needs no message. */
const KEEP = 200_000;

const keyOf = (block: Block): string => (block.lang ? `${block.lang}\n${block.text}` : block.text);

export class LookupQueue {
  /** Questions that got no answer because asking failed. */
  failed = 0;
  readonly #find: Find;
  readonly #onAnswers: () => void;
  readonly #known = new Map<string, readonly Candidate[]>();
  #knownSize = 0;
  readonly #waiting = new Map<string, Block[]>();
  #queue: Block[] = [];
  #queued = 0;
  #outside = 0;
  readonly #answers: Answer[] = [];
  #wake: (() => void) | null = null;

  constructor(find: Find, onAnswers: () => void) {
    this.#find = find;
    this.#onAnswers = onAnswers;
  }

  get idle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Blocks whose answers wait to be taken. */
  get answered(): number {
    return this.#answers.length;
  }

  add(block: Block): void {
    const key = keyOf(block);
    const known = this.#known.get(key);
    if (known) {
      // Seen just now: the last to be forgotten.
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
    this.#queued += block.text.length;
    if (this.#queued >= BATCH) this.send();
  }

  /** Sends what has gathered. */
  send(): void {
    const batch = this.#queue;
    if (batch.length === 0) return;
    const size = this.#queued;
    this.#queue = [];
    this.#queued = 0;
    this.#outside += size;
    this.#find(batch.map(({ text, lang }) => (lang ? { text, lang } : { text })))
      .catch(() => {
        this.failed += batch.length;
        return null;
      })
      .then((answers) => {
        this.#outside -= size;
        for (const [i, block] of batch.entries()) this.#answered(block, answers?.[i]);
        if (this.#outside < ROOM) this.#wake?.();
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
    // Many at once: to find the oldest, a Map goes past all that were deleted before.
    if (this.#knownSize <= 2 * KEEP) return;
    for (const oldest of this.#known.keys()) {
      if (this.#knownSize <= KEEP) break;
      this.#known.delete(oldest);
      this.#knownSize -= oldest.length;
    }
  }

  /** The answers with candidates since the last call. */
  takeAnswers(): Answer[] {
    return this.#answers.splice(0);
  }

  /** The containers that still have an unanswered block. */
  awaitedContainers(): Set<Node> {
    const containers = new Set<Node>();
    for (const blocks of this.#waiting.values())
      for (const b of blocks) containers.add(b.container);
    return containers;
  }

  /** Resolves when more may be asked. */
  async room(): Promise<void> {
    while (this.#outside >= ROOM) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
