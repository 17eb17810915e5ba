// The cards of this page, whose code comes when the first name is found: well before a pointer can
// rest on it, and never to a page without names. Must not know: what a card shows.

import type { HoverOptions } from '../../components/card/hover.ts';
import type { Cards, CardsOptions, Opening } from '../../components/card/index.ts';
import { type CardCode, takeCardCode } from '../../components/card/script.ts';
import { send } from '../../components/messaging/send.ts';
import { interfaceLocale } from './locale.ts';
import type { MarkTarget } from './target.ts';

type Pointing = Omit<HoverOptions<MarkTarget>, 'cards' | 'delay'>;
/** The locale is asked for when there are cards: Chromium stops the page to fetch it. */
type Options = Omit<CardsOptions<MarkTarget>, 'locale'>;

export class LateCards {
  #options: Options;
  #delay: number;
  readonly #pointing: Pointing;
  #code: CardCode | null = null;
  #cards: Cards<MarkTarget> | null = null;
  #pointer: { stop(): void } | null = null;
  #loading: Promise<void> | null = null;
  #watching = true;
  #stopped = false;

  constructor(options: Options, pointing: Pointing, delay: number) {
    this.#options = {
      ...options,
      onCurrent: (target) => {
        options.onCurrent?.(target);
        if (target === null && !this.#watching) this.#rest();
      },
    };
    this.#pointing = pointing;
    this.#delay = delay;
  }

  /** Brings the code here and watches the pointer. Rejects if it cannot be had now; ask again. */
  load(): Promise<void> {
    this.#loading ??= this.#load().catch((error) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    // On the welcome page it is here already.
    let code = takeCardCode();
    if (!code) {
      await send('load-card', {});
      code = takeCardCode();
    }
    if (!code) throw new Error('The script of the card did not run.');
    if (this.#stopped) return;
    this.#code = code;
    this.#cards = new code.Cards({ ...this.#options, locale: interfaceLocale() });
    this.#watch();
  }

  #watch(): void {
    const [code, cards] = [this.#code, this.#cards];
    if (!code || !cards || !this.#watching) return;
    this.#pointer?.stop();
    this.#pointer = code.watchPointer({ ...this.#pointing, cards, delay: this.#delay });
  }

  /**
   * Whether the pointer may open cards. A card that is open stays until the pointer leaves it: the
   * reader may let go of the key that showed its words.
   */
  setWatching(watching: boolean): void {
    this.#watching = watching;
    if (!watching && !this.isOpen) this.#rest();
    else if (watching && !this.#pointer) this.#watch();
  }

  #rest(): void {
    this.#pointer?.stop();
    this.#pointer = null;
  }

  /** Whether an event's target lies in one of the cards. */
  owns(target: EventTarget): boolean {
    return this.#cards?.owns(target) ?? false;
  }

  /** Whether a node is the element of a card, also of one that has closed. */
  isOwn(node: Node): boolean {
    return this.#cards?.isOwn(node) ?? false;
  }

  get isOpen(): boolean {
    return this.#cards?.current != null;
  }

  /** False where there are no data about the target yet, or its words are not on screen. */
  async open(target: MarkTarget, opening: Opening): Promise<boolean> {
    await this.load();
    return this.#cards?.open(target, opening) ?? false;
  }

  close(): void {
    this.#cards?.close();
  }

  /** Closes the card that the reader is at, else the one opened last. False where none is open. */
  closeOne(): boolean {
    return this.#cards?.closeOne() ?? false;
  }

  /** Pins the card that the reader is at, or lets go of it. False where there is none. */
  togglePin(): boolean {
    return this.#cards?.togglePin() ?? false;
  }

  closeAll(): void {
    this.#cards?.closeAll();
  }

  setTheme(theme: CardsOptions<MarkTarget>['theme']): void {
    this.#options = { ...this.#options, theme };
    this.#cards?.setTheme(theme);
  }

  /** From the pointer's rest to the card, in ms. */
  setDelay(delay: number): void {
    this.#delay = delay;
    this.#watch();
  }

  stop(): void {
    this.#stopped = true;
    this.#pointer?.stop();
    this.closeAll();
  }
}
