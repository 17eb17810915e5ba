// Limits how much text of one page is read, while text is added and removed.
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

  /** Whether there is no room to read more of `container`. */
  isSpentFor(container: Node): boolean {
    return this.#spent && this.roomFor(container) <= 0;
  }

  /** Counts a block. The first one of a new pass over its container replaces the old ones. */
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
   * Records how a pass ended, over the whole page or over a part. True if the whole page must be read
   * again to know whether it is too long or much of what was counted has left it.
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
