// Is the reader holding the key that shows the marks? Listens only while asked to, and never keeps a
// key from the page. Must not know: what is shown, the browser's extension API.
import { isTyping, type ShadowRootOf } from './is-typing.ts';

/** Keys that do nothing by themselves: no letter, no key that a page or a browser acts on. */
export type HeldKey = 'Shift' | 'Alt' | 'Control';

export interface HeldKeyOptions {
  readonly view: Window;
  readonly key: HeldKey;
  /** Told once for each change. */
  readonly onHeld: (held: boolean) => void;
  readonly shadowRootOf: ShadowRootOf;
}

/** Shorter, the key is on its way to a shortcut or a capital letter (ms). */
const ALONE_MS = 150;

const MODIFIERS: readonly HeldKey[] = ['Shift', 'Alt', 'Control'];

/**
 * The key counts as held when it has been down alone for a moment, without another key or button, and
 * not while the reader types. It is let go with the key, and when the page loses the keyboard or is
 * no longer in sight. Returns how to stop.
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
    // A click with the key down is the page's: it opens a window, or selects.
    view.addEventListener('pointerdown', release, { capture: true, passive: true, signal });
    const timer = view.setTimeout(() => {
      waiting?.abort();
      waiting = null;
      held = true;
      onHeld(true);
    }, ALONE_MS);
    signal.addEventListener('abort', () => view.clearTimeout(timer));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key !== key) {
      // Once the marks are there, other keys may scroll the page or close a card.
      if (waiting || !event.getModifierState(key)) release();
      return;
    }
    if (event.repeat || held || waiting || event.isComposing) return;
    const others = MODIFIERS.some((other) => other !== key && event.getModifierState(other));
    if (!others && !event.metaKey && !isTyping(event, shadowRootOf)) wait();
  }

  const options = { capture: true, passive: true, signal: stopped.signal };
  view.addEventListener('keydown', onKeyDown, options);
  view.addEventListener(
    'keyup',
    (event) => {
      if (event.key === key || !event.getModifierState(key)) release();
    },
    options,
  );
  view.addEventListener('blur', (event) => event.target === view && release(), options);
  view.addEventListener('pagehide', release, options);
  view.document.addEventListener('visibilitychange', release, options);
  return () => {
    stopped.abort();
    release();
  };
}
