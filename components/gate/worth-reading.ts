// Which frames are worth reading: the page itself, and frames large enough to hold a text.

import { trusted } from '../trusted-events/trusted.ts';

/** Counters, pixels and buttons are smaller (CSS pixels). */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 100;

/** Calls `start` once: now, or as soon as the frame is large enough. */
export function whenWorthReading(view: Window, signal: AbortSignal, start: () => void): void {
  const large = (): boolean => view.innerWidth >= MIN_WIDTH && view.innerHeight >= MIN_HEIGHT;
  if (view === view.top || large()) {
    start();
    return;
  }
  const resized = new AbortController();
  signal.addEventListener('abort', () => resized.abort());
  view.addEventListener(
    'resize',
    trusted(() => {
      if (!large()) return;
      resized.abort();
      start();
    }),
    { passive: true, signal: resized.signal },
  );
}
