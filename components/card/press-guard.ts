// Takes no press in a card that the user cannot have meant: in one that appeared or moved under the
// pointer a moment ago, or that the page has covered or taken from its place.
import { isTrusted } from '../trusted-events/trusted.ts';
import type { Point } from './position/geometry.ts';
import type { Host } from './position/host.ts';

/** How long a card must have been visible and still before the pointer can press in it (ms). */
export const SETTLED_MS = 500;

/** How far a card may move and still be where the user saw it (px). */
const STILL_PX = 1;

export class PressGuard {
  readonly #host: Host;
  #since = Infinity;
  #corner: Point = { x: 0, y: 0 };

  /** Listens on the root of a card before all that is in it, for as long as the root exists. */
  constructor(host: Host) {
    this.#host = host;
    const guard = (event: Event): void => {
      if (isTrusted(event) && host.inPlace && this.#settled(event as MouseEvent)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['click', 'auxclick']) host.root.addEventListener(type, guard, true);
    for (const type of ['pointerover', 'pointerdown']) {
      host.root.addEventListener(type, () => this.#uncover(), true);
    }
  }

  /** The card is visible from now on. */
  shown(): void {
    this.userMoved();
    this.#since = performance.now();
  }

  /** The user moved the card, or what is in it changed. */
  userMoved(): void {
    this.#corner = this.#host.corner;
  }

  /** The card may have moved by itself. */
  look(): void {
    const { x, y } = this.#corner;
    this.userMoved();
    const moved = Math.hypot(this.#corner.x - x, this.#corner.y - y);
    if (moved > STILL_PX) this.#since = performance.now();
  }

  /** A cover that lets the pointer through shows one thing and has another one pressed. */
  #uncover(): void {
    if (!this.#host.covered) return;
    this.#host.raise();
    this.#since = performance.now();
  }

  /** Keys and assistive technology press what has the focus, wherever that is. */
  #settled({ detail }: MouseEvent): boolean {
    this.look();
    this.#uncover();
    return detail === 0 || performance.now() - this.#since >= SETTLED_MS;
  }
}
