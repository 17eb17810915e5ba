// Fits the popup into a window that is lower than what it asks for: on a low screen the browser cuts
// it off, with two scroll bars and its foot out of sight. Must not know: what is in it.

/** The window grows from nothing while it opens: less than this is not all that there will be. */
const LEAST_PX = 240;
/** It has its size when it has not changed for so long. */
const REST_MS = 120;

/** Sets `--room` on the root where there is less room than the page is high. Returns how to stop. */
export function keepInRoom(view: Window): () => void {
  const root = view.document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function fit(): void {
    const { innerHeight } = view;
    if (innerHeight < LEAST_PX || root.scrollHeight <= innerHeight) return;
    root.style.setProperty('--room', `${innerHeight}px`);
  }
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(fit, REST_MS);
  }
  view.addEventListener('resize', soon);
  soon();
  return () => {
    clearTimeout(timer);
    view.removeEventListener('resize', soon);
  };
}
