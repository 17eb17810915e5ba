// The cards of this page, whose code and data come when the pointer first moves over a page with
// names, well before it can rest on one: a page that is only read pays nothing for them.
// Must not know: what a card shows.
import { PointerBuffer } from '../card/hover/pointer-buffer.ts';
import type { HoverOptions } from '../card/hover/watch-pointer.ts';
import type { CardManager, CardManagerOptions, Opening } from '../card/index.ts';
import { type CardCode, takeCardCode } from '../card/script.ts';
import { send } from '../messaging/send.ts';
import { interfaceLocale } from './locale.ts';
import type { MarkTarget } from './target.ts';

type Pointing = Omit<HoverOptions<MarkTarget>, 'cards' | 'delay' | 'earlier'>;
/** The locale is asked for when there are cards: Chromium stops the page to fetch it. */
interface Options extends Omit<CardManagerOptions<MarkTarget>, 'locale'> {
  /** Fetches what `dataOf` gives. Called once before the first card, and when that failed. */
  readonly fetchData: () => Promise<void>;
}

/** After a try that failed the pointer asks again, not before this (ms). */
const RETRY_AFTER = 1000;

export class LazyCards {
  #options: Options;
  #delay: number;
  readonly #pointing: Pointing;
  #code: CardCode | null = null;
  #cards: CardManager<MarkTarget> | null = null;
  #early: PointerBuffer | null = null;
  #pointer: { stop(): void } | null = null;
  #loading: Promise<void> | null = null;
  #failedAt = -RETRY_AFTER;
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

  /** There are names to hover: waits for the pointer. */
  expect(): void {
    if (this.#code || this.#early || this.#stopped || !this.#watching) return;
    const window = this.#options.document.defaultView;
    if (!window) return;
    this.#early = new PointerBuffer(window, () => {
      if (performance.now() - this.#failedAt < RETRY_AFTER) return;
      this.load().catch((error: unknown) => console.debug('Sidelight:', error));
    });
  }

  /** Brings code and data here and follows the pointer. Rejects if they cannot be had now; ask again. */
  load(): Promise<void> {
    this.#loading ??= this.#load().catch((error) => {
      this.#loading = null;
      this.#failedAt = performance.now();
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    const [code] = await Promise.all([cardCode(), this.#options.fetchData()]);
    if (this.#stopped) return;
    this.#code = code;
    this.#cards = new code.CardManager({ ...this.#options, locale: interfaceLocale() });
    this.#watch(this.#early?.take());
    this.#early = null;
  }

  #watch(earlier: HoverOptions<MarkTarget>['earlier'] = []): void {
    const [code, cards] = [this.#code, this.#cards];
    if (!code || !cards || !this.#watching) return;
    this.#pointer?.stop();
    this.#pointer = code.watchPointer({
      ...this.#pointing,
      cards,
      delay: this.#delay,
      earlier,
    });
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
    this.#early?.stop();
    this.#early = null;
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

  /** The page has changed: the words of an open card may be gone. */
  recheck(): void {
    this.#cards?.recheck();
  }

  closeAll(): void {
    this.#cards?.closeAll();
  }

  setTheme(theme: CardManagerOptions<MarkTarget>['theme']): void {
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
    this.#rest();
    this.closeAll();
  }
}

async function cardCode(): Promise<CardCode> {
  // On the welcome page it is here already.
  let code = takeCardCode();
  if (!code) {
    await send('load-card', {});
    code = takeCardCode();
  }
  if (!code) throw new Error('The script of the card did not run.');
  return code;
}
