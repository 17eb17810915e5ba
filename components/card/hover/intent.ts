// Does the user want a card? Pointer moves in, decisions out. Pure: no DOM, no timers. Times are in ms,
// lengths in CSS pixels.
import { type Box, distance, inBox, inSafePolygon, type Point } from '../position/geometry.ts';

export interface PointerMove extends Point {
  readonly t: number;
  /** A button is down: the user drags or selects. */
  readonly pressed: boolean;
  /** The pointer is over the open card. */
  readonly inCard: boolean;
}

/** `test`: find out what is under the pointer, and answer by `found`. */
export type Decision<T> =
  | { readonly do: 'nothing' | 'test' | 'close' }
  | { readonly do: 'open'; readonly target: T };

export interface HoverTiming {
  /** From resting on words to the card. */
  readonly delay: number;
  /** The same while a card is open or was until just now: the user is looking around. */
  readonly swap: number;
  /** From leaving words and card to closing the card. */
  readonly grace: number;
  /** How long before it is due a card is prepared. */
  readonly lead?: number;
}

/** A pointer faster than this is on its way elsewhere (px/ms). */
const FAST = 0.4;
/** A pointer slower than this rests: only then is a card prepared (px/ms). */
const SLOW = 0.05;
/** A pointer that has not moved for this long rests too. */
const STILL = 40;
/** Least time between two looks at what is under the pointer. */
const LOOK_EVERY = 50;
/** How long after a card has closed the next one still opens sooner. */
const LOOKING_AROUND = 500;

const nothing = { do: 'nothing' } as const;
const test = { do: 'test' } as const;
const close = { do: 'close' } as const;

/** A card that opens at `due` if the pointer stays where it is. */
export interface Expected<T> {
  readonly target: T;
  readonly due: number;
}

/** Ask `wakeAt` after each call: when it is not null, call `tick` at that time. */
export class HoverIntent<T> {
  wakeAt: number | null = null;
  readonly #timing: HoverTiming;
  readonly #same: (a: T, b: T) => boolean;
  #last: Point & { t: number } = { x: -1, y: -1, t: -Infinity };
  #speed = 0;
  #lookedAt = -Infinity;
  /** What the pointer is on, since when, and whether its card should be prepared by now. */
  #candidate: { target: T; since: number; due: number; near: boolean } | null = null;
  #open: { target: T; words: readonly Box[]; card: Box | null; exit: Point } | null = null;
  #leftAt: number | null = null;
  #closedAt = -Infinity;
  /** Dismissed or pressed: opens no card until the pointer has left it. */
  #muted: T | null = null;

  constructor(timing: HoverTiming, same: (a: T, b: T) => boolean = Object.is) {
    this.#timing = timing;
    this.#same = same;
  }

  /** The card to prepare, or to keep prepared; null: none. Ask after each call. */
  get expected(): Expected<T> | null {
    return this.#candidate?.near ? this.#candidate : null;
  }

  move(sample: PointerMove): Decision<T> {
    const { t } = sample;
    const way = Math.hypot(sample.x - this.#last.x, sample.y - this.#last.y);
    const ms = Math.max(t - this.#last.t, 1);
    this.#speed = ms > 100 ? way / ms : (this.#speed + way / ms) / 2;
    const before = this.#last;
    this.#last = { x: sample.x, y: sample.y, t };
    if (sample.pressed) return this.#cancel();
    if (this.#open) {
      if (sample.inCard || this.#inWords(sample)) return this.#stay(sample);
      if (this.#approaches(sample, before)) {
        this.#leftAt = t;
        this.#candidate = null;
        this.wakeAt = t + this.#timing.grace;
        return nothing;
      }
      this.#leftAt ??= t;
    }
    if (this.#speed > FAST) {
      this.#candidate = null;
      this.#wake(t + LOOK_EVERY);
      return nothing;
    }
    if (t - this.#lookedAt >= LOOK_EVERY) return test;
    this.#wake(this.#lookedAt + LOOK_EVERY);
    return nothing;
  }

  /** Whether the pointer has not moved for a moment. */
  rests(t: number): boolean {
    return t >= this.#last.t + STILL;
  }

  /** The answer to `test`. Asks once more when the pointer rests: then a slower look finds more. */
  found(target: T | null, t: number): Decision<T> {
    this.#lookedAt = t;
    this.wakeAt = null;
    if (this.#muted !== null && (target === null || !this.#same(target, this.#muted))) {
      this.#muted = null;
    }
    const isOpen = target !== null && this.#open && this.#same(target, this.#open.target);
    if (target === null || isOpen || this.#muted !== null) {
      this.#candidate = null;
      if (isOpen) this.#leftAt = null;
      this.#wake(target || this.rests(t) ? Infinity : this.#last.t + STILL);
      return nothing;
    }
    if (!this.#candidate || !this.#same(this.#candidate.target, target)) {
      this.#candidate = { target, since: this.#last.t, due: Infinity, near: false };
    }
    const due = this.#candidate.since + this.#delay(t);
    if (t < due) {
      const earliest = due - (this.#timing.lead ?? 0);
      const atRest = this.#speed < SLOW ? t : this.#last.t + STILL;
      const ready = Math.max(earliest, atRest);
      this.#candidate.due = due;
      this.#candidate.near ||= t >= ready;
      this.#wake(t < ready ? Math.min(ready, due) : due);
      return nothing;
    }
    // The very target that was expected: the prepared card belongs to it.
    return this.#opened(this.#candidate.target);
  }

  #opened(target: T): Decision<T> {
    this.#candidate = null;
    this.#leftAt = null;
    this.#open = { target, words: [], card: null, exit: this.#last };
    return { do: 'open', target };
  }

  tick(t: number): Decision<T> {
    this.wakeAt = null;
    if (this.#open && this.#leftAt !== null && t >= this.#leftAt + this.#timing.grace) {
      this.closed(t);
      if (this.#candidate) this.#wake(t);
      return close;
    }
    // It rests on what was found when the card was prepared: looking again would cost a layout.
    const { near = false, due = Infinity, target } = this.#candidate ?? {};
    return near && target !== undefined && t >= due ? this.#opened(target) : test;
  }

  /** Call after each placement, with the boxes of words and card. */
  placed(words: readonly Box[], card: Box): void {
    if (this.#open) this.#open = { ...this.#open, words, card };
  }

  /** The card was closed, or pinned. */
  closed(t: number): void {
    if (this.#open) this.#closedAt = t;
    this.#open = null;
    this.#leftAt = null;
  }

  /** No card for these words until the pointer has left them: after Esc, or a press on them. */
  mute(target: T): void {
    this.#muted = target;
    this.#cancel();
  }

  /** The page moved under the pointer: that does not mean that the user wants a card. */
  scrolled(): void {
    this.#candidate = null;
    this.wakeAt = null;
    if (this.#open && this.#leftAt !== null) this.#wake(Infinity);
  }

  /** The pointer has left the page. */
  left(t: number): void {
    this.#candidate = null;
    this.wakeAt = null;
    if (!this.#open) return;
    this.#leftAt ??= t;
    this.#wake(Infinity);
  }

  #cancel(): Decision<T> {
    this.#candidate = null;
    this.wakeAt = null;
    return nothing;
  }

  #stay(at: Point): Decision<T> {
    if (this.#open && this.#inWords(at)) this.#open = { ...this.#open, exit: at };
    this.#leftAt = null;
    return this.#cancel();
  }

  #inWords(point: Point): boolean {
    return this.#open?.words.some((box) => inBox(point, box, 2)) ?? false;
  }

  #approaches(point: Point, before: Point): boolean {
    const { card, exit } = this.#open ?? {};
    return (
      !!card &&
      !!exit &&
      inSafePolygon(point, exit, card) &&
      distance(point, card) <= distance(before, card)
    );
  }

  #delay(t: number): number {
    const looking = this.#open !== null || t - this.#closedAt < LOOKING_AROUND;
    return looking ? Math.min(this.#timing.swap, this.#timing.delay) : this.#timing.delay;
  }

  /** Wakes at `t`, or earlier if the open card's grace ends before. */
  #wake(t: number): void {
    const end = this.#open && this.#leftAt !== null ? this.#leftAt + this.#timing.grace : Infinity;
    const due = Math.min(t, end);
    this.wakeAt = due === Infinity ? null : due;
  }
}
