// Calls when a frame's styles are up to date and it is not yet painted: what is changed then is seen at
// once, and no style is worked out twice.
import { trusted } from '../../trusted-events/trusted.ts';

/** A page may fade from one theme to another; by now it has (ms). */
const FADED = 1000;

/**
 * Returns a function that has `task` called in the next frame, if the page is rendered. It is also called
 * when the page or the user may have switched to light or dark, and again soon after.
 */
export function beforePaint(document: Document, task: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  // Sizes are observed between layout and paint. A new observation always reports.
  const sizes = new ResizeObserver(() => {
    sizes.disconnect();
    running = true;
    task();
    running = false;
  });
  const ask = (): void => {
    // Asked again from within, the observer would report an error to the page: no more fits into this frame.
    if (running) requestAnimationFrame(() => signal.aborted || ask());
    else sizes.observe(document.documentElement);
  };
  const change = () => {
    ask();
    clearTimeout(timer);
    timer = setTimeout(ask, FADED);
  };
  const theme = new MutationObserver(change);
  for (const element of [document.documentElement, document.body]) {
    if (element) theme.observe(element, { attributes: true });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', trusted(change), {
    signal,
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    theme.disconnect();
    clearTimeout(timer);
  });
  return ask;
}
