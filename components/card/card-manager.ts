// The cards of one document: at most one that follows the reader's attention, and those pinned.
// Must not know: pointers and intent, the browser, where data comes from.
import type { EntityId, Theme } from '../../data/model.ts';
import type { Translate } from '../i18n/translate.ts';
import type { CardData, NameActions } from './model.ts';
import { OpenCard } from './open-card.ts';
import type { Words } from './position/card-position.ts';
import type { Box, Point } from './position/geometry.ts';

export interface CardTarget extends Words {
  readonly entities: readonly EntityId[];
}

export interface CardManagerOptions<T extends CardTarget> {
  readonly document: Document;
  readonly translate: Translate;
  /** BCP 47, of the interface. */
  readonly locale: string;
  readonly theme: Theme;
  /** The card's data, when they are here. */
  readonly dataOf: (id: EntityId) => CardData | undefined;
  readonly onTimeline: (entity: EntityId) => void;
  /** Told of an entity whose card has been open for long enough to be read. */
  readonly onRead?: (entity: EntityId) => void;
  /** Tells why words are marked, and takes it back. */
  readonly nameActions?: (target: T) => NameActions;
  /** The words of the unpinned card, or null when there is none: to be shown as the current ones. */
  readonly onCurrent?: (target: T | null) => void;
}

export interface Opening {
  readonly at?: Point | null;
  /** Moves the keyboard into the card. */
  readonly focus?: boolean;
  /** Opened by touch: along the screen's edge. */
  readonly sheet?: boolean;
}

export interface Preparation {
  readonly at: Point;
  /** When the card is to be seen, by `performance.now()`. */
  readonly due: number;
}

/** What a listener hears of the unpinned card. */
export interface CardEvents<T extends CardTarget> {
  placed?(lines: readonly Box[], card: Box): void;
  /** Closed, or pinned and so no longer the unpinned card. */
  gone?(target: T): void;
  /** The reader wants no card on these words now. */
  dismissed?(target: T): void;
}

export class CardManager<T extends CardTarget> {
  #options: CardManagerOptions<T>;
  #current: { card: OpenCard; target: T } | null = null;
  /** On the page, but not to be seen before it is opened. */
  #ready: { card: OpenCard; target: T } | null = null;
  readonly #pinned = new Map<OpenCard, T>();
  readonly #elements = new WeakSet<Node>();
  #listener: CardEvents<T> = {};
  #keys: AbortController | null = null;

  constructor(options: CardManagerOptions<T>) {
    this.#options = options;
  }

  /** One listener: whoever decides when cards open. */
  listen(listener: CardEvents<T>): void {
    this.#listener = listener;
  }

  get current(): OpenCard | null {
    return this.#current?.card ?? null;
  }

  get target(): T | null {
    return this.#current?.target ?? null;
  }

  /** Whether an event's target lies in one of these cards. */
  owns(target: EventTarget | null): boolean {
    return this.#all().some((card) => card.element === target);
  }

  /** Whether a node is the element of one of these cards, also of one that has closed. */
  isOwn(node: Node): boolean {
    return this.#elements.has(node);
  }

  /**
   * Builds, lays out and places the card of `target` before it is due, so that nothing of that is
   * left to do then. `open` or `discard` must follow.
   */
  prepare(target: T, { at, due }: Preparation): void {
    if (this.#ready?.target === target) return;
    this.discard();
    const card = this.#make(target, { at }, due);
    if (!card) return;
    this.#ready = { card, target };
    this.#options.onCurrent?.(target);
    this.#watchKeys();
  }

  /** Takes away what was prepared and not opened. */
  discard(): void {
    if (!this.#ready) return;
    this.#ready.card.close();
    this.#ready = null;
    this.#options.onCurrent?.(this.target);
    this.#stopWatchingKeys();
  }

  /**
   * Opens the card of `target` in place of the unpinned one. False where no data are here, or its
   * words are not on screen.
   */
  open(target: T, opening: Opening = {}): boolean {
    const ready = this.#takeReady(target);
    const card = ready ?? this.#make(target, opening, null);
    if (!card) return false;
    const before = this.#current;
    this.#current = { card, target };
    // Not told as gone: the words of the next one are the current ones now.
    before?.card.close();
    if (!ready) this.#options.onCurrent?.(target);
    this.#watchKeys();
    card.show();
    if (opening.focus) card.focus();
    return true;
  }

  /** The card that was prepared for `target`, where its words still stand; any other is discarded. */
  #takeReady(target: T): OpenCard | null {
    const ready = this.#ready;
    if (ready?.target !== target || target.lines().length === 0) {
      this.discard();
      return null;
    }
    this.#ready = null;
    return ready.card;
  }

  #make(target: T, { at = null, sheet = false }: Opening, due: number | null): OpenCard | null {
    const { dataOf, translate, locale, theme, onTimeline, onRead, nameActions } = this.#options;
    const [first, ...rest] = target.entities.flatMap((id) => dataOf(id) ?? []);
    if (!first || target.lines().length === 0) return null;
    const card = new OpenCard({
      words: target,
      view: {
        candidates: [first, ...rest],
        lookUp: dataOf,
        locale,
        theme,
        onTimeline,
        onRead,
        name: nameActions?.(target),
      },
      translate,
      at,
      sheet,
      due,
      onPlaced: (card, lines, box) => {
        if (this.#current?.card === card) this.#listener.placed?.(lines, box);
      },
      onPinned: (card) => {
        if (this.#current?.card !== card) return;
        this.#current = null;
        this.#pinned.set(card, target);
        this.#gone(target);
      },
      onDismissed: (card) => this.#dismiss(card),
      onLost: (card) => void this.#end(card),
    });
    this.#elements.add(card.element);
    return card;
  }

  /** Closes the unpinned card. */
  close(): void {
    if (this.#current) this.#end(this.#current.card);
  }

  /** Closes the card that the reader is at, else the one opened last. False where none is open. */
  closeOne(): boolean {
    const card = this.#attended ?? [...this.#pinned.keys()].at(-1);
    if (card) this.#dismiss(card);
    return card !== undefined;
  }

  /** Pins the card that the reader is at, or lets go of it. False where there is none. */
  togglePin(): boolean {
    const card = this.#attended;
    card?.togglePin();
    return card !== undefined;
  }

  /** After a change of the page: a card whose words are gone ends, or stays where it is if pinned. */
  recheck(): void {
    for (const card of this.#all()) if (card !== this.#ready?.card) card.recheck();
  }

  closeAll(): void {
    this.discard();
    for (const card of this.#all()) this.#end(card);
  }

  /** Takes effect in open cards too. */
  setTheme(theme: CardManagerOptions<T>['theme']): void {
    this.#options = { ...this.#options, theme };
    for (const card of this.#all()) card.update({ theme });
  }

  /** The one that is prepared first, then the unpinned one. */
  #all(): OpenCard[] {
    const passing = [this.#ready, this.#current].flatMap((each) => each?.card ?? []);
    return [...passing, ...this.#pinned.keys()];
  }

  /** The card with the keyboard, else the unpinned one. */
  get #attended(): OpenCard | undefined {
    return this.#all().find((card) => card.focused) ?? this.#current?.card;
  }

  #gone(target: T): void {
    this.#options.onCurrent?.(this.#ready?.target ?? null);
    this.#listener.gone?.(target);
  }

  #dismiss(card: OpenCard): void {
    const target = this.#end(card);
    if (target) this.#listener.dismissed?.(target);
  }

  #end(card: OpenCard): T | undefined {
    const unpinned = this.#current?.card === card;
    const target = unpinned ? this.#current?.target : this.#pinned.get(card);
    if (!target) return undefined;
    if (unpinned) this.#current = null;
    this.#pinned.delete(card);
    card.close();
    if (unpinned) this.#gone(target);
    this.#stopWatchingKeys();
    return target;
  }

  /**
   * Esc closes the unpinned card, or the pinned one that has the keyboard; only then is the key kept
   * from the page. One that is about to open does not open. While there is no card nobody listens.
   */
  #watchKeys(): void {
    if (this.#keys) return;
    this.#keys = new AbortController();
    const view = this.#options.document.defaultView;
    view?.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        const expected = this.#ready?.target;
        this.discard();
        const card = this.#attended;
        if (card) {
          event.preventDefault();
          event.stopImmediatePropagation();
          this.#dismiss(card);
        }
        // Last: the pointer rests on these words.
        if (expected) this.#listener.dismissed?.(expected);
      },
      { capture: true, signal: this.#keys.signal },
    );
  }

  #stopWatchingKeys(): void {
    if (this.#all().length > 0) return;
    this.#keys?.abort();
    this.#keys = null;
  }
}
