// Keeps what is shown as it is while the user is at it: nothing may move under the pointer or the focus.
import { useEffect, useReducer, useRef } from 'preact/hooks';

/**
 * The value; while the pointer or a visible focus is in this window, the one from before. With another `key` it is
 * another thing, which is shown at once.
 */
export function useHeld<T>(value: T, key: string): T {
  const [, again] = useReducer((n: number, _: undefined) => n + 1, 0);
  const shown = useRef({ value, key });
  const pointed = useRef(false);

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const root = document.documentElement;
    const leave = () => again(undefined);
    // The pointer may have been there before the panel was.
    root.addEventListener('pointerover', () => (pointed.current = true), { signal });
    root.addEventListener(
      'pointerleave',
      () => {
        pointed.current = false;
        leave();
      },
      { signal },
    );
    // The focus is still on the same button when the user goes back to the page.
    window.addEventListener('blur', leave, { signal });
    return () => ended.abort();
  }, []);

  if (shown.current.key !== key || !(pointed.current || hasVisibleFocus())) {
    shown.current = { value, key };
  }
  return shown.current.value;
}

const hasVisibleFocus = (): boolean =>
  document.hasFocus() && document.querySelector(':focus-visible') !== null;
