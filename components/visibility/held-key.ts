// Whether the user is holding the key that shows the marks. Never keeps a key from the page.
import type { ShadowRootOf } from '../../data/model.ts';
import { trusted } from '../trusted-events/trusted.ts';
import { isTyping } from './is-typing.ts';

/** Keys that do nothing on their own, in pages and in browsers. */
export type HeldKey = 'Shift' | 'Alt' | 'Control';

export interface HeldKeyOptions {
  readonly view: Window;
  readonly key: HeldKey;
  /** Called once for each change. */
  readonly onHeld: (held: boolean) => void;
  readonly shadowRootOf: ShadowRootOf;
}

/** How long the key must be down alone; less may begin a shortcut or a capital letter (ms). */
const ALONE_MS = 150;

const MODIFIERS: readonly HeldKey[] = ['Shift', 'Alt', 'Control'];

/**
 * Watches one key. It counts as held when it has been down alone for `ALONE_MS`, without another
 * key or button, and not while the user types; until it is released, or the page loses the keyboard
 * focus or is hidden. Returns how to stop.
 */
export function watchHeldKey({ view, key, onHeld, shadowRootOf }: HeldKeyOptions): () => void {
  const stopped = new AbortController();
  let waiting: AbortController | null = null;
  let held = false;

  function release(): void {
    waiting?.abort();
    waiting = null;
    if (!held) return;
    held = false;
    onHeld(false);
  }

  function wait(): void {
    waiting = new AbortController();
    const { signal } = waiting;
    // A click with the key down is for the page: it opens a window, or selects.
    view.addEventListener('pointerdown', trusted(release), {
      capture: true,
      passive: true,
      signal,
    });
    const timer = view.setTimeout(() => {
      waiting?.abort();
      waiting = null;
      held = true;
      onHeld(true);
    }, ALONE_MS);
    signal.addEventListener('abort', () => view.clearTimeout(timer));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== key) {
      // Once the marks are shown, other keys may scroll the page or close a card.
      if (waiting || !event.getModifierState(key)) release();
      return;
    }
    if (event.repeat || held || waiting || event.isComposing) return;
    const others = MODIFIERS.some((other) => other !== key && event.getModifierState(other));
    if (!others && !event.metaKey && !isTyping(event, shadowRootOf)) wait();
  }

  const options = { capture: true, passive: true, signal: stopped.signal };
  view.addEventListener('keydown', trusted(onKeyDown), options);
  view.addEventListener(
    'keyup',
    trusted((event) => {
      if (event.key === key || !event.getModifierState(key)) release();
    }),
    options,
  );
  view.addEventListener(
    'blur',
    trusted((event) => event.target === view && release()),
    options,
  );
  view.addEventListener('pagehide', trusted(release), options);
  view.document.addEventListener('visibilitychange', trusted(release), options);
  return () => {
    stopped.abort();
    release();
  };
}
