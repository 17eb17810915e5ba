// How much text of one page may be read, however that text comes and goes.
import type { Block } from '../read/block.ts';

/** What the latest pass over a container has read of it. */
interface Share {
  readonly pass: number;
  characters: number;
}

export class CharacterBudget {
  readonly #limit: number;
  readonly #shares = new WeakMap<Node, Share>();
  /** Characters read, perhaps also of text that has left the page since. */
  #used = 0;
  /** Whether a pass over the whole page met the limit: not all of the page fits in. */
  #spent = false;
  /** Whether a single text was too long for one block, and its end was left out. */
  #cut = false;

  /** `limit`: in characters (UTF-16). */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether any text of the page was left out. */
  get exceeded(): boolean {
    return this.#spent || this.#cut;
  }

  /** Characters that may be read in `container`: what an earlier pass read of it makes room. */
  roomFor(container: Node): number {
    return this.#limit - this.#used + (this.#shares.get(container)?.characters ?? 0);
  }

  /** Whether reading `container` is of no use. */
  isSpentFor(container: Node): boolean {
    return this.#spent && this.roomFor(container) <= 0;
  }

  /** Books a block. The first one of a new pass over its container takes the place of the old ones. */
  charge({ container, pass, text: { length } }: Block): void {
    const share = this.#shares.get(container);
    this.#used += length;
    if (share?.pass === pass) share.characters += length;
    else {
      this.#used -= share?.characters ?? 0;
      this.#shares.set(container, { pass, characters: length });
    }
  }

  /**
   * Books how a pass ended, over the whole page or over a part. True if only a new pass over the whole
   * page tells whether the page is too long, or much of what was counted has left it.
   */
  endPass(
    { cut, full }: { readonly cut: boolean; readonly full: boolean },
    whole: boolean,
  ): boolean {
    this.#cut ||= cut;
    this.#spent ||= full && whole;
    return full && !this.#spent;
  }
}
