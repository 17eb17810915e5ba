// One open card: its host element, its position, its keyboard, and how it closes.
import { type ComponentProps, render } from 'preact';
import type { EntityId, EventId, ShadowRootOf, Theme } from '../../data/model.ts';
import { directionOf } from '../i18n/interface-locale.ts';
import { type Translate, TranslateContext } from '../i18n/translate.ts';
import { trusted } from '../trusted-events/trusted.ts';
import type { CardData, SiteActions } from './model.ts';
import { autoUpdate } from './position/auto-update.ts';
import { CardPosition, type Words } from './position/card-position.ts';
import { watchDrag } from './position/drag.ts';
import type { Box, Point } from './position/geometry.ts';
import { createHost, type Host } from './position/host.ts';
import { parentFor } from './position/parent-for.ts';
import { PressGuard } from './press-guard.ts';
import { ReadingTime } from './reading-time.ts';
import { Card } from './view/card.tsx';
import type { Moving } from './view/move-handle.tsx';
import { schemeAt } from './view/page-scheme.ts';

export type CardView = Omit<
  ComponentProps<typeof Card>,
  | 'theme'
  | 'pinned'
  | 'sheet'
  | 'moving'
  | 'leftOut'
  | 'onPin'
  | 'onClose'
  | 'onTurn'
  | 'onContent'
  | 'dir'
> & { readonly theme: Theme };

export interface OpenCardOptions {
  readonly words: Words;
  readonly shadowRootOf?: ShadowRootOf | undefined;
  readonly view: CardView;
  readonly translate: Translate;
  /** Where the pointer is; the card starts at the line under it. */
  readonly at: Point | null;
  readonly sheet: boolean;
  /** When it is to become visible, by `performance.now()`; null: at once. Call `show` then. */
  readonly due: number | null;
  /** Whether the pointer is in the card or on its words. */
  readonly isPointed: (card: OpenCard) => boolean;
  /** Called when an entity's card counts as read. */
  readonly onRead: (entity: EntityId) => void;
  readonly onPlaced: (card: OpenCard, lines: readonly Box[], box: Box) => void;
  readonly onPinned: (card: OpenCard) => void;
  /** The user closed this card, by Esc or its button. Not called by `close`. */
  readonly onDismissed: (card: OpenCard) => void;
  /** The words are gone or out of view. */
  readonly onLost: (card: OpenCard) => void;
}

/** Length of a frame: the card becomes visible this much early, for the frame that is drawn when due. */
const FRAME_MS = 16;
/**
 * How long the animation runs on after the card is visible. Its end makes the browser repaint the page,
 * which must not fall into the frame that shows the card. Not much longer: while an animation runs, a
 * page with highlights is repainted every frame.
 */
const AFTERWARDS_MS = 48;
const FOCUSABLE = 'a[href],button:not([disabled])';

export class OpenCard {
  readonly words: Words;
  readonly #options: OpenCardOptions;
  readonly #document: Document;
  readonly #host: Host;
  readonly #frame: HTMLElement;
  readonly #position: CardPosition;
  readonly #guard: PressGuard;
  readonly #reading: ReadingTime;
  #placed: Box | null;
  #stopAutoUpdate = (): void => {};
  #view: CardView;
  #pinned = false;
  /** What is shown, and what of it has no room. */
  #data: CardData;
  #leftOut: ReadonlySet<EventId> = new Set();
  #outlives = false;
  #returnTo: HTMLElement | null = null;

  /** Adds the card to the page at once and places it within this task, invisible until it is due. */
  constructor(options: OpenCardOptions) {
    const { words, view, due, at, sheet, onRead } = options;
    this.#options = options;
    this.words = words;
    this.#view = view;
    [this.#data] = view.meanings;
    this.#document = words.node.ownerDocument ?? document;
    this.#host = createHost(this.#document, options.shadowRootOf);
    const { root } = this.#host;
    this.#guard = new PressGuard(this.#host);
    this.#reading = new ReadingTime(() => this.#isAttended, onRead);
    root.addEventListener(
      'keydown',
      trusted((event) => this.#onKey(event as KeyboardEvent)),
    );
    this.#render();
    this.#frame = this.#host.body.firstElementChild as HTMLElement;
    this.#position = new CardPosition({
      words,
      host: this.#host,
      frame: this.#frame,
      window: this.#document.defaultView ?? window,
      rtl: directionOf(view.locale) === 'rtl',
      at,
      sheet,
      spare: () => this.#data.spare,
      leaveOut: (events) => {
        this.#leftOut = events;
        this.#render();
      },
    });
    watchDrag(root, {
      movable: () => this.#movable,
      corner: () => this.#position.box,
      moveTo: (point) => this.#park(point),
    });
    root.addEventListener(
      'pointerdown',
      trusted(() => this.#host.raise()),
    );
    const box = at ? null : (this.#position.lines[0] as Box);
    this.#host.add(parentFor(words.node, box, options.shadowRootOf));
    if (due !== null) this.#hideUntil(due);
    this.#placed = this.#position.place();
  }

  /** The card is due: from now on it follows its words and reports its place. */
  show(): void {
    this.#stopAutoUpdate = autoUpdate(this.words.node, this.#frame, {
      onMoved: () => this.#moved(),
      onCardResized: () => {
        this.#place(true);
        // It is where the user expects it.
        this.#guard.userMoved();
      },
    });
    this.#guard.shown();
    this.#reading.start();
    this.#reportPlace();
  }

  /**
   * Makes the card invisible until the frame that is drawn when it is due. An animation of the opacity
   * does that, which the browser's compositor ends by itself: when the card is due nothing is left to
   * style, lay out or paint, however busy the page is.
   */
  #hideUntil(due: number): void {
    const now = performance.now();
    const ms = Math.max(due - FRAME_MS - now, 0);
    const seen = ms / (ms + AFTERWARDS_MS);
    const hidden = this.#frame.animate(
      [{ opacity: 0 }, { opacity: 0, offset: seen }, { opacity: 1, offset: seen }, { opacity: 1 }],
      // Invisible also in a frame that began before now.
      { duration: ms + AFTERWARDS_MS, fill: 'backwards' },
    );
    // Counts from now, not from the first frame with the card.
    hidden.startTime = now;
  }

  /** Call when the page has changed: the words may be gone without anything having moved. */
  recheck(): void {
    this.#moved();
  }

  /** Whether it stays when everything of Sidelight goes: it tells that the site was switched off. */
  get outlives(): boolean {
    return this.#outlives;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  /** Where its words are, as last read. */
  get lines(): readonly Box[] {
    return this.#position.lines;
  }

  /** Whether the focus is in this card. */
  get focused(): boolean {
    return this.#host.root.activeElement !== null;
  }

  update(view: Partial<CardView>): void {
    this.#view = { ...this.#view, ...view };
    this.#render();
  }

  /** Moves the focus into the card; closing gives it back. */
  focus(): void {
    // In a shadow tree the document's is only the host.
    const tree = this.element.getRootNode() as ShadowRoot;
    const active = tree.activeElement ?? this.#document.activeElement;
    if (active !== this.element) this.#returnTo = active as HTMLElement | null;
    this.#frame.focus({ preventScroll: true });
  }

  /** Pins the card, or closes it if it is pinned. */
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
    this.#stopAutoUpdate();
    this.#reading.stop();
    render(null, this.#host.body);
    this.#host.remove();
  }

  /** True if the focus was in the card and is on the page again. */
  #giveBackFocus(): boolean {
    if (!this.focused) return false;
    this.#returnTo?.focus({ preventScroll: true });
    return !this.focused;
  }

  #render(): void {
    const { translate, sheet, onDismissed } = this.#options;
    const { theme } = this.#view;
    render(
      <TranslateContext.Provider value={translate}>
        <Card
          {...this.#view}
          theme={theme === 'auto' ? schemeAt(this.words.node) : theme}
          dir={directionOf(this.#view.locale)}
          sheet={sheet}
          pinned={this.#pinned}
          leftOut={this.#leftOut}
          site={this.#siteActions}
          moving={this.#movable ? this.#moving : undefined}
          onPin={() => this.togglePin()}
          onClose={() => onDismissed(this)}
          onTurn={(entity) => this.#reading.turnTo(entity)}
          onContent={(data) => this.#fit(data)}
        />
      </TranslateContext.Provider>,
      this.#host.body,
    );
  }

  /** Another name is shown in the card: in the same frame with as many of its events as there is room for. */
  #fit(data: CardData): void {
    if (data === this.#data) return;
    this.#data = data;
    this.#place(true);
  }

  get #siteActions(): SiteActions | undefined {
    const { site } = this.#view;
    return (
      site && {
        ...site,
        switchOff: () => {
          this.#outlives = true;
          return site.switchOff().catch((error) => {
            this.#outlives = false;
            throw error;
          });
        },
      }
    );
  }

  get #movable(): boolean {
    return this.#pinned && !this.#options.sheet;
  }

  readonly #moving: Moving = {
    by: (x, y) => {
      const { box } = this.#position;
      this.#park({ x: box.x + x, y: box.y + y });
    },
    toCorner: () => {
      if (this.#position.toNextCorner()) this.#guard.userMoved();
      else this.#moving.toWords();
    },
    toWords: () => {
      this.#position.unpark();
      this.#moved();
    },
  };

  /** The user moves the card. */
  #park(point: Point): void {
    this.#position.park(point);
    this.#guard.userMoved();
  }

  /**
   * Whether the user has the card before them: the page is in front, and the pointer or the focus is
   * with it. A sheet was opened by a finger, which then leaves.
   */
  get #isAttended(): boolean {
    const { isPointed, sheet } = this.#options;
    const { inPlace, covered } = this.#host;
    if (this.#document.visibilityState !== 'visible' || !inPlace || covered) return false;
    return sheet || isPointed(this) || (this.focused && this.#document.hasFocus());
  }

  /** An unpinned card closes with its words; a pinned one moves with them, or stays when they are gone. */
  #moved(): void {
    this.#guard.look();
    const here = this.#position.readLines();
    if (this.#position.parked || (here && this.#position.wordsInView)) this.#place();
    else if (!this.#pinned && !this.#outlives) this.#options.onLost(this);
    else if (here) this.#position.moveWithWords();
    else this.#position.park(this.#position.box);
  }

  #place(changed = false): void {
    const before = this.#leftOut;
    this.#placed = this.#position.place(changed);
    // What is in it moves, though the card may not.
    if (!changed && this.#leftOut !== before) this.#guard.shown();
    this.#reportPlace();
  }

  #reportPlace(): void {
    if (this.#placed) this.#options.onPlaced(this, this.#position.lines, this.#placed);
  }

  /** Tab past the last control, or back past the first, returns the focus to the page. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...this.#host.root.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const active = this.#host.root.activeElement;
    const isEnd = event.shiftKey
      ? active === all[0] || active === this.#frame
      : active === all.at(-1);
    if (!isEnd) return;
    // If nothing on the page takes the focus, the browser moves it: a card never traps the keyboard.
    if (!this.#pinned) this.#options.onDismissed(this);
    else if (!this.#giveBackFocus()) return;
    event.preventDefault();
  }
}
