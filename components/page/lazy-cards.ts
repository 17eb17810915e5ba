// Loads the cards of this page, code and data, when the pointer first moves over a page with names,
// well before it can rest on one: a page that is only read pays nothing for them.
import { bufferPointer, type TakeBuffered } from '../card/hover/pointer-buffer.ts';
import type { HoverOptions } from '../card/hover/watch-pointer.ts';
import type { CardManager, CardManagerOptions } from '../card/index.ts';
import { type CardCode, takeCardCode } from '../card/script.ts';
import { quietly } from '../messaging/failures.ts';
import { send } from '../messaging/send.ts';
import type { MarkTarget } from './target.ts';

type LazyCardsOptions = CardManagerOptions<MarkTarget> &
  Omit<HoverOptions<MarkTarget>, 'cards' | 'earlier'>;

/** Delay before the pointer may retry a failed load (ms). */
const RETRY_AFTER = 1000;
/**
 * Names a property of this script's own global object: the page script that comes when the site is on
 * again is another one, and closes there what this one left open.
 */
const LEFT = 'sidelightCardsLeft';

export interface LazyCards {
  /** The cards, once their code and data are loaded. */
  readonly loaded: CardManager<MarkTarget> | undefined;
  /** Call when the page has names: loads as soon as the pointer moves. */
  expect(): void;
  /** Loads code and data and follows the pointer. Rejects if that fails; a later call tries again. */
  load(): Promise<void>;
  /** Follows the pointer with the current options. */
  watchPointer(): void;
  /**
   * Whether the pointer may open cards. A card that is open stays until the pointer leaves it: the
   * user may let go of the key that showed the marks.
   */
  setWatching(watching: boolean): void;
  /**
   * Stops following the pointer, for good, and closes all cards but one that tells that the site has just been
   * switched off: that is closed when cards are created again.
   */
  stop(): void;
}

/**
 * `optionsNow` is called once there are cards: to get the locale, Chromium blocks the page. `fetchData`
 * fetches the data of the page's cards; it is called once, and again if loading failed. `watching`:
 * whether the pointer may open cards.
 */
export function createLazyCards(
  optionsNow: () => LazyCardsOptions,
  fetchData: () => Promise<void>,
  watching: boolean,
): LazyCards {
  let code: CardCode | undefined;
  let cards: CardManager<MarkTarget> | undefined;
  let takeBuffered: TakeBuffered | null = null;
  let pointer: { stop(): void } | null = null;
  let loading: Promise<void> | null = null;
  let failedAt = -RETRY_AFTER;
  let stopped = false;
  closeLeft();

  function load(): Promise<void> {
    loading ??= loadNow().catch((error) => {
      loading = null;
      failedAt = performance.now();
      throw error;
    });
    return loading;
  }

  async function loadNow(): Promise<void> {
    const [loaded] = await Promise.all([cardCode(), fetchData()]);
    if (stopped) return;
    code = loaded;
    const options = optionsNow();
    cards = new code.CardManager({
      ...options,
      onCurrent(target) {
        options.onCurrent?.(target);
        if (!target && !watching) ignorePointer();
      },
    });
    watchPointer();
  }

  function watchPointer(): void {
    if (!code || !cards || !watching) return;
    pointer?.stop();
    pointer = code.watchPointer({ ...optionsNow(), cards, earlier: takeBuffered?.() });
    takeBuffered = null;
  }

  function ignorePointer(): void {
    takeBuffered?.();
    takeBuffered = null;
    pointer?.stop();
    pointer = null;
  }

  return {
    get loaded() {
      return cards;
    },
    expect() {
      if (cards || takeBuffered || stopped || !watching) return;
      takeBuffered = bufferPointer(window, () => {
        if (performance.now() - failedAt >= RETRY_AFTER) quietly(load());
      });
    },
    load,
    watchPointer,
    setWatching(next) {
      watching = next;
      if (!watching && !cards?.current) ignorePointer();
      else if (watching && !pointer) watchPointer();
    },
    stop() {
      stopped = true;
      ignorePointer();
      if (cards?.closeAll()) Reflect.set(globalThis, LEFT, cards);
    },
  };
}

function closeLeft(): void {
  Reflect.get(globalThis, LEFT)?.closeOne();
  Reflect.deleteProperty(globalThis, LEFT);
}

async function cardCode(): Promise<CardCode> {
  // On the welcome page it is already loaded.
  let code = takeCardCode();
  if (!code) {
    await send('load-card', {});
    code = takeCardCode();
  }
  if (!code) throw new Error('No card script.');
  return code;
}
