// Fits the popup into a window that is lower than the popup asks for: on a low screen the browser
// would cut it off, with two scroll bars and the footer out of sight.

/** A window grows from nothing while it opens: a lower one is not open yet. */
const LEAST_HEIGHT_PX = 240;
/** The window has its size when that has not changed for this long. */
const UNCHANGED_MS = 120;

/** Sets `--window-height` on the root if the window is lower than the page. Returns how to stop. */
export function fitToWindow(view: Window): () => void {
  const root = view.document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function fit(): void {
    const { innerHeight } = view;
    if (innerHeight < LEAST_HEIGHT_PX || root.scrollHeight <= innerHeight) return;
    root.style.setProperty('--window-height', `${innerHeight}px`);
  }
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(fit, UNCHANGED_MS);
  }
  view.addEventListener('resize', soon);
  soon();
  return () => {
    clearTimeout(timer);
    view.removeEventListener('resize', soon);
  };
}
