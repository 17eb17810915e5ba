// Runs in the opened page before its own scripts: records when events were painted, when all of them, and
// the longest task.

/** Milliseconds after the navigation began. */
export interface Opening {
  /** The first frame with text. */
  first?: number;
  /** The first frame with events: in the popup, with the story so far. */
  events?: number;
  /** The first frame with the strip, or the number of all events, which need them all. */
  all?: number;
  /** The longest task; browsers report none of less than 50 ms. */
  longest: number;
}

/** Self-contained, because it is sent as source text. Puts its `Opening` in `__opening`. */
export function watchOpening(): void {
  const opening: Opening = { longest: 0 };
  Object.assign(globalThis, { __opening: opening });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      opening.longest = Math.max(opening.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    const found = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
    if (found) opening.first = found.startTime;
  }).observe({ type: 'paint', buffered: true });
  const seen = new Set<string>();
  /** In the task after the frame, the frame is on its way to the screen. */
  const note = (what: 'events' | 'all'): void => {
    if (seen.has(what)) return;
    seen.add(what);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        opening[what] = performance.now();
      };
      port2.postMessage(null);
    });
  };
  new MutationObserver(() => {
    if (document.querySelectorAll('[data-event]').length > 3) note('events');
    const all = '.timeline:has([data-event]) .strip rect, .part .count';
    if (document.querySelector(all)) note('all');
  }).observe(document, { childList: true, subtree: true });
}
