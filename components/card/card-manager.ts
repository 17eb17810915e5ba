// The cards of one document: at most one unpinned card, which pointer or keyboard opened, and any
// number of pinned ones.
import type { EntityId, ShadowRootOf, Theme } from '../../data/model.ts';
import type { Translate } from '../i18n/translate.ts';
import { trusted } from '../trusted-events/trusted.ts';
import type { CardData, NameActions, SiteActions } from './model.ts';
import { OpenCard } from './open-card.tsx';
import type { Words } from './position/card-position.ts';
import { type Box, inBox, type Point } from './position/geometry.ts';

export interface CardTarget extends Words {
  readonly entities: readonly EntityId[];
}

export interface CardManagerOptions<T extends CardTarget> {
  readonly document: Document;
  readonly translate: Translate;
  /** BCP 47, of the interface. */
  readonly locale: string;
  readonly theme: Theme;
  /** Shadow roots that the page keeps closed. */
  readonly shadowRootOf?: ShadowRootOf;
  /** The card's data in the article of a node, if they are loaded. */
  readonly dataOf: (id: EntityId, node: Node) => CardData | undefined;
  readonly onTimeline: (entity: EntityId) => void;
  /** Called when the user has had an entity's card before them for long enough to read it. */
  readonly onRead?: (entity: EntityId) => void;
  /** Explains why words are marked, and rejects the name. */
  readonly nameActions?: (target: T) => NameActions;
  /** Switches the site off; absent where that would change nothing. */
  readonly site?: SiteActions | undefined;
  /** Called with the words of the unpinned card, to light them up; null when there is none. */
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
  /** When the card is to become visible, by `performance.now()`. */
  readonly due: number;
}

/** Events of the unpinned card. */
export interface CardEvents<T extends CardTarget> {
  placed?(lines: readonly Box[], card: Box): void;
  /** Closed or pinned. */
  gone?(target: T): void;
  /** The user closed the card of these words. */
  dismissed?(target: T): void;
}

export class CardManager<T extends CardTarget> {
  #options: CardManagerOptions<T>;
  #current: { card: OpenCard; target: T } | null = null;
  /** Built and placed, but invisible until it is opened. */
  #prepared: { card: OpenCard; target: T } | null = null;
  readonly #pinned = new Map<OpenCard, T>();
  readonly #hosts = new WeakSet<Node>();
  #listener: CardEvents<T> = {};
  #keys: AbortController | null = null;
  /** Where the pointer is, and on what; null: not over this document. */
  #pointer: { readonly at: Point; readonly target: EventTarget | null } | null = null;

  constructor(options: CardManagerOptions<T>) {
    this.#options = options;
  }

  /** Sets the one listener: what decides when cards open. */
  listen(listener: CardEvents<T>): void {
    this.#listener = listener;
  }

  get current(): OpenCard | null {
    return this.#current?.card ?? null;
  }

  get target(): T | null {
    return this.#current?.target ?? null;
  }

  /** Call when the pointer has moved or, with null, has left: a card is read only while it is there. */
  pointerMoved(at: Point | null, target: EventTarget | null): void {
    this.#pointer = at && { at, target };
  }

  /**
   * True if an event's target is in one of these cards. In a shadow tree of the page the target is the
   * tree's host: there the event's place tells.
   */
  owns(target: EventTarget | null, at?: Point): boolean {
    return this.#all().some(({ element }) => isIn(element, target, at));
  }

  /** True for the host element of any card, open or closed. */
  isOwn(node: Node): boolean {
    return this.#hosts.has(node);
  }

  /**
   * Builds, lays out and places the card of `target` before it is due, so that nothing is left to do
   * then. Call `open` or `discard` afterwards.
   */
  prepare(target: T, { at, due }: Preparation): void {
    if (this.#prepared?.target === target) return;
    this.discard();
    const card = this.#make(target, { at }, due);
    if (!card) return;
    this.#prepared = { card, target };
    this.#options.onCurrent?.(target);
    this.#watchKeys();
  }

  /** Removes the card that was prepared and not opened. */
  discard(): void {
    if (!this.#prepared) return;
    this.#prepared.card.close();
    this.#prepared = null;
    this.#options.onCurrent?.(this.target);
    this.#stopWatchingKeys();
  }

  /**
   * Opens the card of `target` in place of the unpinned one. False if its data are not loaded, or its
   * words are not on screen.
   */
  open(target: T, opening: Opening = {}): boolean {
    const prepared = this.#takePrepared(target);
    const card = prepared ?? this.#make(target, opening, null);
    if (!card) return false;
    const before = this.#current;
    this.#current = { card, target };
    // Without a `gone` event: the words of the next card are the current ones now.
    before?.card.close();
    if (!prepared) this.#options.onCurrent?.(target);
    this.#watchKeys();
    card.show();
    if (opening.focus) card.focus();
    return true;
  }

  /** The card that was prepared for `target`, if its words are still there; discards any other. */
  #takePrepared(target: T): OpenCard | null {
    const prepared = this.#prepared;
    if (prepared?.target !== target || target.lines().length === 0) {
      this.discard();
      return null;
    }
    this.#prepared = null;
    return prepared.card;
  }

  #make(target: T, { at = null, sheet = false }: Opening, due: number | null): OpenCard | null {
    const { dataOf, translate, locale, theme, onTimeline, onRead, nameActions, site } =
      this.#options;
    const lookUp = (id: EntityId) => dataOf(id, target.node);
    const [first, ...rest] = target.entities.flatMap((id) => lookUp(id) ?? []);
    if (!first || target.lines().length === 0) return null;
    const card = new OpenCard({
      words: target,
      shadowRootOf: this.#options.shadowRootOf,
      view: {
        meanings: [first, ...rest],
        lookUp,
        locale,
        theme,
        onTimeline,
        name: nameActions?.(target),
        site,
      },
      translate,
      at,
      sheet,
      due,
      isPointed: (card) => this.#isPointed(card),
      onRead: (entity) => onRead?.(entity),
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
    this.#hosts.add(card.element);
    return card;
  }

  /** Closes the unpinned card, but not one that tells that the user has just switched the site off. */
  close(): void {
    if (this.#current && !this.#current.card.outlives) this.#end(this.#current.card);
  }

  /** Closes the card with the focus, else the unpinned one, else the last pinned. False if there is none. */
  closeOne(): boolean {
    const card = this.#focusedOrCurrent ?? [...this.#pinned.keys()].at(-1);
    if (card) this.#dismiss(card);
    return card !== undefined;
  }

  /** Pins or closes the card with the focus, else the unpinned one. False if there is none. */
  togglePin(): boolean {
    const card = this.#focusedOrCurrent;
    card?.togglePin();
    return card !== undefined;
  }

  /** Call after a change of the page: closes cards whose words are gone; pinned ones stay in place. */
  recheck(): void {
    for (const card of this.#all()) if (card !== this.#prepared?.card) card.recheck();
  }

  /** Closes all cards but such a one. True if it is still there. */
  closeAll(): boolean {
    this.discard();
    for (const card of this.#all()) if (!card.outlives) this.#end(card);
    return this.#all().length > 0;
  }

  /** Changes the theme, of open cards too. */
  setTheme(theme: CardManagerOptions<T>['theme']): void {
    this.#options = { ...this.#options, theme };
    for (const card of this.#all()) card.update({ theme });
  }

  /** All cards: the prepared one first, then the unpinned one. */
  #all(): OpenCard[] {
    const passing = [this.#prepared, this.#current].flatMap((each) => each?.card ?? []);
    return [...passing, ...this.#pinned.keys()];
  }

  /** The card with the focus, else the unpinned one. */
  get #focusedOrCurrent(): OpenCard | undefined {
    return this.#all().find((card) => card.focused) ?? this.#current?.card;
  }

  #isPointed({ element, lines }: OpenCard): boolean {
    const { at, target } = this.#pointer ?? {};
    if (!at) return false;
    return isIn(element, target ?? null, at) || lines.some((line) => inBox(at, line, 2));
  }

  #gone(target: T): void {
    this.#options.onCurrent?.(this.#prepared?.target ?? null);
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
   * Esc closes the pinned card with the focus, else the unpinned one; only then is the key kept from
   * the page. A prepared card does not open. Listens only while there is a card.
   */
  #watchKeys(): void {
    if (this.#keys) return;
    this.#keys = new AbortController();
    const view = this.#options.document.defaultView;
    view?.addEventListener(
      'keydown',
      trusted((event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        const expected = this.#prepared?.target;
        this.discard();
        const card = this.#focusedOrCurrent;
        if (card) {
          event.preventDefault();
          event.stopImmediatePropagation();
          this.#dismiss(card);
        }
        // Last, since these are the words under the pointer.
        if (expected) this.#listener.dismissed?.(expected);
      }),
      { capture: true, signal: this.#keys.signal },
    );
  }

  #stopWatchingKeys(): void {
    if (this.#all().length > 0) return;
    this.#keys?.abort();
    this.#keys = null;
  }
}

function isIn(element: Element, target: EventTarget | null, at: Point | undefined): boolean {
  if (element === target || !at) return element === target;
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot && tree.elementFromPoint(at.x, at.y) === element;
}
