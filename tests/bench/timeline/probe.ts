// Runs in the page that is opened, before its own scripts: when were events seen, when all of them, and
// what held the page up?

/** Milliseconds after the page was asked for. */
export interface Opening {
  /** The first picture with words on it. */
  first?: number;
  /** The first picture with events. */
  events?: number;
  /** The first picture with the strip, which needs all events. */
  all?: number;
  /** The longest task; tasks of less than 50 ms are not told. */
  longest: number;
}

/** Self-contained: it travels as source text. Leaves its `Opening` at `__opening`. */
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
  /** The task after the frame's own: the picture is on its way to the screen. */
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
    if (document.querySelectorAll('.timeline [data-event]').length > 3) note('events');
    if (document.querySelector('.timeline [data-event]') && document.querySelector('.strip rect')) {
      note('all');
    }
  }).observe(document, { childList: true, subtree: true });
}
