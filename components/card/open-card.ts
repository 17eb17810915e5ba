// One open card: its host, its place beside the words, its keyboard, its end.
// Must not know: when a card opens, where its data comes from.
import { type ComponentProps, h, render } from 'preact';
import { directionOf } from '../i18n/interface-locale.ts';
import { type Translate, TranslateContext } from '../i18n/translate.ts';
import { autoUpdate } from './position/auto-update.ts';
import { CardPosition, type Words } from './position/card-position.ts';
import { watchDrag } from './position/drag.ts';
import type { Box, Point } from './position/geometry.ts';
import { createHost, type Host } from './position/host.ts';
import { Card } from './view/card.tsx';
import type { Moving } from './view/move-handle.tsx';

export type CardView = Omit<
  ComponentProps<typeof Card>,
  'pinned' | 'sheet' | 'moving' | 'onPin' | 'onClose' | 'dir'
>;

export interface OpenCardOptions {
  readonly words: Words;
  readonly view: CardView;
  readonly translate: Translate;
  /** Where the pointer is; the card starts at the line under it. */
  readonly at: Point | null;
  readonly sheet: boolean;
  /** When it is to be seen, by `performance.now()`; null: at once. `show` must follow. */
  readonly due: number | null;
  readonly onPlaced: (card: OpenCard, lines: readonly Box[], box: Box) => void;
  readonly onPinned: (card: OpenCard) => void;
  /** Esc or the button: the reader wants this card gone. Not called by `close`. */
  readonly onDismissed: (card: OpenCard) => void;
  /** The words are gone or out of view. */
  readonly onLost: (card: OpenCard) => void;
}

/** A frame is drawn up to so long after it has begun: the one for the card begins that much sooner. */
const FRAME_MS = 16;
/**
 * An animation that ends has the page painted anew: not in the frame that shows the card. Nor much
 * later: while it runs the page is painted with every frame, where words are highlighted.
 */
const AFTERWARDS_MS = 48;
const FOCUSABLE = 'a[href],button:not([disabled])';

export class OpenCard {
  readonly words: Words;
  readonly #options: OpenCardOptions;
  readonly #document: Document;
  readonly #host: Host;
  readonly #frame: HTMLElement;
  readonly #standing: CardPosition;
  #placed: Promise<Box | null>;
  #stopFollowing = (): void => {};
  #view: CardView;
  #pinned = false;
  #returnTo: HTMLElement | null = null;

  /** On the page at once and in its place within this task, but not to be seen before it is due. */
  constructor(options: OpenCardOptions) {
    const { words, view, due, at, sheet } = options;
    this.#options = options;
    this.words = words;
    this.#view = view;
    this.#document = words.node.ownerDocument ?? document;
    this.#host = createHost(this.#document);
    const { root } = this.#host;
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    this.#render();
    this.#frame = root.querySelector('[role=dialog]') as HTMLElement;
    this.#standing = new CardPosition({
      words,
      host: this.#host,
      frame: this.#frame,
      window: this.#document.defaultView ?? window,
      rtl: directionOf(view.locale) === 'rtl',
      at,
      sheet,
    });
    watchDrag(root, {
      movable: () => this.#movable,
      box: () => this.#standing.box,
      moveTo: (point) => this.#standing.park(point),
    });
    root.addEventListener('pointerdown', () => this.#host.raise());
    this.#host.add();
    if (due !== null) this.#hideUntil(due);
    this.#placed = this.#standing.place();
  }

  /** It is due now, and is told of from now on. */
  show(): void {
    this.#stopFollowing = autoUpdate(this.words.node, this.#frame, {
      onMove: () => this.#moved(),
      onResize: () => this.#place(true),
    });
    this.#tellPlace();
  }

  /**
   * Unseen until the frame that is drawn about that moment. The compositor ends that alone: when the card is
   * due, nothing has to be styled, laid out or painted first, however busy the page is.
   */
  #hideUntil(due: number): void {
    const now = performance.now();
    const ms = Math.max(due - FRAME_MS - now, 0);
    const seen = ms / (ms + AFTERWARDS_MS);
    const hidden = this.#frame.animate(
      [{ opacity: 0 }, { opacity: 0, offset: seen }, { opacity: 1, offset: seen }, { opacity: 1 }],
      // The first frame may have begun before now.
      { duration: ms + AFTERWARDS_MS, fill: 'backwards' },
    );
    // From now, not from the first frame with the card.
    hidden.startTime = now;
  }

  /** The page has changed, perhaps in a way that moves nothing: the words may be gone. */
  recheck(): void {
    this.#moved();
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  /** The card's own tree, for tests and for whoever holds this card: the page cannot reach it. */
  get root(): ShadowRoot {
    return this.#host.root;
  }

  /** Whether the keyboard is in this card. */
  get focused(): boolean {
    return this.#host.root.activeElement !== null;
  }

  update(view: Partial<CardView>): void {
    this.#view = { ...this.#view, ...view };
    this.#render();
  }

  /** Moves the keyboard into the card; closing gives it back. */
  focus(): void {
    const active = this.#document.activeElement;
    if (active !== this.element) this.#returnTo = active as HTMLElement | null;
    this.#frame.focus({ preventScroll: true });
  }

  /** Pins the card; one that is pinned ends. */
  togglePin(): void {
    const { onPinned, onDismissed } = this.#options;
    if (this.#pinned) {
      onDismissed(this);
      return;
    }
    this.#pinned = true;
    this.#render();
    onPinned(this);
  }

  close(): void {
    this.#giveBackFocus();
    this.#stopFollowing();
    render(null, this.#host.root);
    this.#host.remove();
  }

  /** True where the keyboard was in the card and is on the page again. */
  #giveBackFocus(): boolean {
    if (!this.focused) return false;
    this.#returnTo?.focus({ preventScroll: true });
    return !this.focused;
  }

  #render(): void {
    const { translate, sheet, onDismissed } = this.#options;
    const card = h(Card, {
      ...this.#view,
      dir: directionOf(this.#view.locale),
      sheet,
      pinned: this.#pinned,
      ...(this.#movable && { moving: this.#moving }),
      onPin: () => this.togglePin(),
      onClose: () => onDismissed(this),
    });
    render(h(TranslateContext.Provider, { value: translate, children: card }), this.#host.root);
  }

  get #movable(): boolean {
    return this.#pinned && !this.#options.sheet;
  }

  readonly #moving: Moving = {
    by: (x, y) => {
      const { left, top } = this.#standing.box;
      this.#standing.park({ x: left + x, y: top + y });
    },
    toCorner: () => this.#standing.toNextCorner() || this.#moving.toWords(),
    toWords: () => {
      this.#standing.unpark();
      this.#moved();
    },
  };

  /** A card that is not pinned ends with its words; one that is goes with them, or stays when they end. */
  #moved(): void {
    const here = this.#standing.look();
    if (this.#standing.parked || (here && this.#standing.wordsInView)) this.#place();
    else if (!this.#pinned) this.#options.onLost(this);
    else if (here) this.#standing.goAlong();
    else this.#standing.park(this.#standing.corner);
  }

  #place(measure = false): void {
    this.#placed = this.#standing.place(measure);
    this.#tellPlace();
  }

  #tellPlace(): void {
    void this.#placed.then((box) => {
      if (box) this.#options.onPlaced(this, this.#standing.lines, box);
    });
  }

  /** Past the last or before the first control the keyboard goes back to the page. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...this.#host.root.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const active = this.#host.root.activeElement;
    const isEnd = event.shiftKey
      ? active === all[0] || active === this.#frame
      : active === all.at(-1);
    if (!isEnd) return;
    // Where nothing on the page takes it, the browser goes on: no key is kept in a card.
    if (!this.#pinned) this.#options.onDismissed(this);
    else if (!this.#giveBackFocus()) return;
    event.preventDefault();
  }
}
