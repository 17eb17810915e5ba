// Says when the user has had a name's card before them for long enough to have read it.
import type { EntityId } from '../../data/model.ts';

/** A card that had the user's attention for this long, in total, counts as read (ms). */
const READ_MS = 1000;
const LOOK_EVERY_MS = 100;

export class ReadingTime {
  readonly #isAttended: () => boolean;
  readonly #onRead: (name: EntityId) => void;
  #name: EntityId | null = null;
  #shown = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `isAttended` is asked while a card is shown whose name does not count as read yet. */
  constructor(isAttended: () => boolean, onRead: (name: EntityId) => void) {
    this.#isAttended = isAttended;
    this.#onRead = onRead;
  }

  /** The card is about this name from now on: counts from the start. */
  turnTo(name: EntityId): void {
    this.#name = name;
    this.#count();
  }

  /** The card is visible from now on. */
  start(): void {
    this.#shown = true;
    this.#count();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** By looks and not by events: what the page does to events does not matter. */
  #count(): void {
    this.stop();
    const name = this.#name;
    if (!this.#shown || name === null) return;
    let left = READ_MS / LOOK_EVERY_MS;
    this.#timer = setInterval(() => {
      if (!this.#isAttended() || --left > 0) return;
      this.stop();
      this.#onRead(name);
    }, LOOK_EVERY_MS);
  }
}
