// A clock inside the page: when the pointer moved last, when a card was added, when it was painted.
// Must not know: what a card is, beyond an element that somebody adds to the root.
import type { Page } from 'puppeteer-core';

export interface HoverTimes {
  /** The last pointer move before the card (ms of the page's clock). */
  readonly moved: number;
  /** The element of the card has just been added. */
  readonly added: number;
  /** The first frame with the card has been painted. */
  readonly painted: number;
}

interface Probed {
  benchHovers: HoverTimes[];
}

/** Runs in the page before anything else. */
function probe(): void {
  const hovers: HoverTimes[] = [];
  Object.assign(window, { benchHovers: hovers });
  let moved = 0;
  window.addEventListener('pointermove', () => (moved = performance.now()), {
    capture: true,
    passive: true,
  });
  const { port1, port2 } = new MessageChannel();
  let added = 0;
  port1.onmessage = () => hovers.push({ moved, added, painted: performance.now() });
  document.addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver((records) => {
      if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
      added = performance.now();
      requestAnimationFrame(() => port2.postMessage(null));
    });
    // Cards are added to the root; the page itself adds nothing there.
    observer.observe(document.documentElement, { childList: true });
  });
}

export const installProbe = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(probe);

/** The cards since the last call. */
export const takeHovers = (page: Page): Promise<HoverTimes[]> =>
  page.evaluate(() => (window as unknown as Probed).benchHovers.splice(0));

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of up to `most` marks that are in the window, from its top. */
export const spotsOfMarks = (page: Page, most: number): Promise<Spot[]> =>
  page.evaluate((count: number) => {
    const spots: Spot[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const [box] = range.getClientRects();
        if (!box || box.top < 60 || box.bottom > innerHeight - 60) continue;
        spots.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      }
    }
    const step = Math.max(1, Math.floor(spots.length / count));
    return spots.filter((_, i) => i % step === 0).slice(0, count);
  }, most);

/** How many marks the page has. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
