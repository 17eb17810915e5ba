// One open card: its host, its place beside the words, its keyboard, its end.
// Must not know: when a card opens, where its data comes from.
import type { Placement } from '@floating-ui/core';
import { type ComponentProps, h, render } from 'preact';
import { type Translate, TranslateContext } from '../i18n/translate.ts';
import { Card } from './Card.tsx';
import { clipsAround, follow, inView } from './follow.ts';
import { anchorBox, type Box, type Point } from './geometry.ts';
import { addHost, type Host } from './host.ts';
import { place, viewportOf } from './placement.ts';

/** Words on the page that a card belongs to. */
export interface Words {
  /** Where they stand now, a box a line; none when they are gone. */
  lines(): readonly Box[];
  /** The text or element in which they begin. */
  readonly node: Node;
}

export type CardView = Omit<
  ComponentProps<typeof Card>,
  'pinned' | 'sheet' | 'onPin' | 'onClose' | 'dir'
>;

export interface OpenCardOptions {
  readonly words: Words;
  readonly view: CardView;
  readonly translate: Translate;
  /** Where the pointer is; the card starts at the line under it. */
  readonly at: Point | null;
  readonly sheet: boolean;
  readonly onPlaced: (card: OpenCard, lines: readonly Box[], box: Box) => void;
  readonly onPinned: (card: OpenCard) => void;
  /** Esc or the button: the reader wants this card gone. Not called by `close`. */
  readonly onDismissed: (card: OpenCard) => void;
  /** The words are gone or out of view. */
  readonly onLost: (card: OpenCard) => void;
}

const FOCUSABLE = 'a[href],button:not([disabled])';

export class OpenCard {
  readonly words: Words;
  readonly #options: OpenCardOptions;
  readonly #document: Document;
  readonly #host: Host;
  readonly #clips: readonly Element[];
  readonly #rtl: boolean;
  readonly #stopFollowing: () => void;
  #view: CardView;
  #pinned = false;
  #side: Placement | undefined;
  #returnTo: HTMLElement | null = null;

  constructor(options: OpenCardOptions) {
    this.#options = options;
    this.words = options.words;
    this.#view = options.view;
    this.#document = options.words.node.ownerDocument ?? document;
    this.#rtl = isRtl(options.view.locale);
    this.#clips = clipsAround(options.words.node);
    this.#host = addHost(this.#document);
    this.#host.root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    this.#render();
    this.#stopFollowing = follow(options.words.node, this.#host.element, () => this.#moved());
    void this.#place();
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
    this.#frame()?.focus({ preventScroll: true });
  }

  close(): void {
    const returnTo = this.focused ? this.#returnTo : null;
    this.#stopFollowing();
    render(null, this.#host.root);
    this.#host.remove();
    if (returnTo?.isConnected) returnTo.focus({ preventScroll: true });
  }

  #render(): void {
    const { translate, sheet, onPinned, onDismissed } = this.#options;
    const card = h(Card, {
      ...this.#view,
      dir: this.#rtl ? 'rtl' : 'ltr',
      sheet,
      pinned: this.#pinned,
      onPin: () => {
        if (this.#pinned) {
          onDismissed(this);
          return;
        }
        this.#pinned = true;
        this.#render();
        onPinned(this);
      },
      onClose: () => onDismissed(this),
    });
    render(h(TranslateContext.Provider, { value: translate, children: card }), this.#host.root);
  }

  #frame(): HTMLElement | null {
    return this.#host.root.querySelector('[role=dialog]');
  }

  #moved(): void {
    const lines = this.words.lines();
    if (inView(lines, viewportOf(this.#window), this.#clips)) void this.#place();
    else this.#options.onLost(this);
  }

  async #place(): Promise<void> {
    const frame = this.#frame();
    const lines = this.words.lines();
    const anchor = anchorBox(lines, this.#options.at);
    if (!frame || !anchor) return;
    const viewport = viewportOf(this.#window);
    if (this.#options.sheet) this.#placeSheet(frame, anchor, viewport);
    else {
      const found = await place(frame, anchor, viewport, this.#rtl, this.#side);
      this.#side = found.placement;
      this.#host.moveTo(found.x, found.y);
    }
    this.#options.onPlaced(this, lines, frame.getBoundingClientRect());
  }

  /** Along the lower edge, or the upper one where it would lie over the words. */
  #placeSheet(frame: HTMLElement, words: Box, viewport: Box): void {
    frame.style.setProperty('--space-inline', `${viewport.right - viewport.left}px`);
    const below = viewport.bottom - words.bottom;
    const above = words.top - viewport.top;
    const room = Math.max(below, above) - 8;
    frame.style.setProperty('--space-block', `${room}px`);
    const { height } = frame.getBoundingClientRect();
    const atEnd = height <= below || below >= above;
    this.#host.moveTo(viewport.left, atEnd ? viewport.bottom - height : viewport.top);
  }

  get #window(): Window {
    return this.#document.defaultView ?? window;
  }

  /** Past the last or before the first control the keyboard goes back to the page. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...this.#host.root.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const active = this.#host.root.activeElement;
    const isEnd = event.shiftKey
      ? active === all[0] || active === this.#frame()
      : active === all.at(-1);
    if (!isEnd) return;
    event.preventDefault();
    if (this.#pinned) this.#returnTo?.focus({ preventScroll: true });
    else this.#options.onDismissed(this);
  }
}

const isRtl = (locale: string): boolean => /^(ar|fa|he|ur|ps|yi)\b/i.test(locale);
