// Records inside the page when the pointer moved last, when a card was added, and when it became visible.
import type { Page } from 'puppeteer-core';
import { runInTab } from '../../testing/driver/inside.ts';
import type { Driver } from '../../testing/driver/launch.ts';

export interface HoverTimes {
  /** The last pointer move before the card (ms of the page's clock). */
  readonly moved: number;
  /** The card's element was added. */
  readonly added: number;
  /** It may be visible from then on: at once, or when the delay ends. */
  readonly due: number;
  /** The first frame that shows the card was painted. */
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
  window.addEventListener('bench-card', (event) => {
    // Puts the page's clock into the trace.
    performance.mark('bench-clock');
    hovers.push({ moved, ...JSON.parse((event as CustomEvent<string>).detail) });
  });
}

export const installProbe = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(probe);

/**
 * Runs in the extension's world, which may look into a closed shadow root: a card can be on the page
 * and invisible before the delay ends.
 */
function watchCards(): void {
  const rootOf = (element: HTMLElement): ShadowRoot | null =>
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ??
    null;
  const { port1, port2 } = new MessageChannel();
  let added = 0;
  let due = 0;
  port1.onmessage = () => {
    const detail = JSON.stringify({ added, due, painted: performance.now() });
    window.dispatchEvent(new CustomEvent('bench-card', { detail }));
  };
  const look = (host: HTMLElement): void => {
    const card = rootOf(host)?.querySelector('[role=dialog]');
    if (!host.isConnected || !card) return;
    if (Number(getComputedStyle(card).opacity) >= 0.5) {
      port2.postMessage(null);
      return;
    }
    // Checking in each frame would cost time itself: the next check is when the delay ends.
    const [animation] = card.getAnimations();
    const effect = animation?.effect as KeyframeEffect | undefined;
    const seen = effect?.getKeyframes().find(({ opacity }) => Number(opacity) > 0);
    const duration = Number(effect?.getTiming().duration ?? 0);
    due = Number(animation?.startTime ?? 0) + duration * (seen?.computedOffset ?? 0);
    setTimeout(() => requestAnimationFrame(() => look(host)), due - performance.now());
  };
  const observer = new MutationObserver((records) => {
    for (const host of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      added = due = performance.now();
      requestAnimationFrame(() => look(host as HTMLElement));
    }
  });
  // Cards are added to the root element; the page itself adds nothing there.
  observer.observe(document.documentElement, { childList: true });
}

/** Call it when the page is marked. */
export const installCardProbe = (driver: Driver, tab: number): Promise<void> =>
  runInTab(driver, tab, watchCards);

/** The cards since the last call. */
export const takeHovers = (page: Page): Promise<HoverTimes[]> =>
  page.evaluate(() => (window as unknown as Probed).benchHovers.splice(0));

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of up to `most` marks in the window, from the top. */
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
