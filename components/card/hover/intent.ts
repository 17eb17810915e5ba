// Does the reader want a card? Pointer samples in, decisions out.
// Must not know: the DOM, timers, what a card is. Times are in ms, lengths in CSS pixels.
import { type Box, distance, inBox, onTheWay, type Point } from '../position/geometry.ts';

export interface PointerSample extends Point {
  readonly t: number;
  /** A button is down: the reader drags or selects. */
  readonly pressed: boolean;
  /** The pointer is over the open card. */
  readonly inCard: boolean;
}

/** `test`: find out what lies under the pointer and tell it by `found`. */
export type Decision<T> =
  | { readonly do: 'nothing' | 'test' | 'close' }
  | { readonly do: 'open'; readonly target: T };

export interface HoverTiming {
  /** From resting on words to the card. */
  readonly delay: number;
  /** The same while a card is open or has just been: the reader is looking around. */
  readonly swap: number;
  /** From leaving words and card to the card's end. */
  readonly grace: number;
  /** So long before a card is due it is to be made ready. */
  readonly lead?: number;
}

/** Faster than this (px/ms) the pointer is on its way elsewhere. */
const FAST = 0.4;
/** Slower than this, or still for so long, it rests: only then is a card made ready (px/ms, ms). */
const SLOW = 0.05;
const STILL = 40;
/** Between two looks at what lies under the pointer. */
const LOOK_EVERY = 50;

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
  readonly #pace: HoverTiming;
  readonly #same: (a: T, b: T) => boolean;
  #last: Point & { t: number } = { x: -1, y: -1, t: -Infinity };
  #speed = 0;
  #lookedAt = -Infinity;
  /** What the pointer rests on, and since when. */
  #candidate: { target: T; since: number; due: number; near: boolean } | null = null;
  #open: { target: T; words: readonly Box[]; card: Box | null; exit: Point } | null = null;
  #leftAt: number | null = null;
  #closedAt = -Infinity;
  /** Dismissed or clicked: stays quiet until the pointer has left it. */
  #muted: T | null = null;

  constructor(pace: HoverTiming, same: (a: T, b: T) => boolean = Object.is) {
    this.#pace = pace;
    this.#same = same;
  }

  /** What is to be made ready, or kept so; ask after each call. */
  get expected(): Expected<T> | null {
    return this.#candidate?.near ? this.#candidate : null;
  }

  move(sample: PointerSample): Decision<T> {
    const { t } = sample;
    const way = Math.hypot(sample.x - this.#last.x, sample.y - this.#last.y);
    const ms = Math.max(t - this.#last.t, 1);
    this.#speed = ms > 100 ? way / ms : (this.#speed + way / ms) / 2;
    const before = this.#last;
    this.#last = { x: sample.x, y: sample.y, t };
    if (sample.pressed) return this.#rest();
    if (this.#open) {
      if (sample.inCard || this.#inWords(sample)) return this.#stay(sample);
      if (this.#approaches(sample, before)) {
        this.#leftAt = t;
        this.#candidate = null;
        this.wakeAt = t + this.#pace.grace;
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

  /** The answer to `test`. */
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
      this.#wake(Infinity);
      return nothing;
    }
    if (!this.#candidate || !this.#same(this.#candidate.target, target)) {
      this.#candidate = { target, since: this.#last.t, due: Infinity, near: false };
    }
    const due = this.#candidate.since + this.#delay(t);
    if (t < due) {
      const early = due - (this.#pace.lead ?? 0);
      const atRest = this.#speed < SLOW ? t : this.#last.t + STILL;
      const ready = Math.max(early, atRest);
      this.#candidate.due = due;
      this.#candidate.near ||= t >= ready;
      this.#wake(t < ready ? Math.min(ready, due) : due);
      return nothing;
    }
    // The one that was expected, if any: what was made ready is for it.
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
    if (this.#open && this.#leftAt !== null && t >= this.#leftAt + this.#pace.grace) {
      this.closed(t);
      if (this.#candidate) this.#wake(t);
      return close;
    }
    // It rests on what was looked at when the card was made ready: to look again would cost a layout.
    const { near = false, due = Infinity, target } = this.#candidate ?? {};
    return near && target !== undefined && t >= due ? this.#opened(target) : test;
  }

  /** Where words and card stand, after each placement. */
  placed(words: readonly Box[], card: Box): void {
    if (this.#open) this.#open = { ...this.#open, words, card };
  }

  /** The card is gone, or is no longer this machine's (pinned). */
  closed(t: number): void {
    if (this.#open) this.#closedAt = t;
    this.#open = null;
    this.#leftAt = null;
  }

  /** Esc, or a press on the words: not again before the pointer has left them. */
  mute(target: T): void {
    this.#muted = target;
    this.#rest();
  }

  /** The page moves under a resting pointer: that is no wish. */
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

  #rest(): Decision<T> {
    this.#candidate = null;
    this.wakeAt = null;
    return nothing;
  }

  #stay(at: Point): Decision<T> {
    if (this.#open && this.#inWords(at)) this.#open = { ...this.#open, exit: at };
    this.#leftAt = null;
    return this.#rest();
  }

  #inWords(point: Point): boolean {
    return this.#open?.words.some((box) => inBox(point, box, 2)) ?? false;
  }

  #approaches(point: Point, before: Point): boolean {
    const { card, exit } = this.#open ?? {};
    return (
      !!card &&
      !!exit &&
      onTheWay(point, exit, card) &&
      distance(point, card) <= distance(before, card)
    );
  }

  #delay(t: number): number {
    const looking = this.#open !== null || t - this.#closedAt < 500;
    return looking ? Math.min(this.#pace.swap, this.#pace.delay) : this.#pace.delay;
  }

  /** At `t`, or earlier where the open card's grace ends before. */
  #wake(t: number): void {
    const end = this.#open && this.#leftAt !== null ? this.#leftAt + this.#pace.grace : Infinity;
    const due = Math.min(t, end);
    this.wakeAt = due === Infinity ? null : due;
  }
}
