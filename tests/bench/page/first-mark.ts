// Measures how long after DOMContentLoaded the first mark is on the screen.
import { closePage } from '../../testing/driver/close-page.ts';
import type { Driver } from '../../testing/driver/launch.ts';

/** Runs in the page before all else. The page's own scripts are blocked, so nothing else runs in it. */
function watch(): void {
  if (window !== window.top) return;
  let parsed = 0;
  document.addEventListener('DOMContentLoaded', () => {
    parsed = performance.now();
  });
  /** A highlight with a range, and a rule that shows it: the rules come with the first mark. */
  const isSeen = ([name, { size }]: [string, Highlight]): boolean =>
    size > 0 &&
    getComputedStyle(document.documentElement, `::highlight(${name})`).textDecorationLine !==
      'none';
  const look = (): void => {
    if (parsed === 0 || ![...CSS.highlights].some(isSeen)) {
      requestAnimationFrame(look);
      return;
    }
    // In the task after this frame, the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      Object.assign(window, { benchFirstMark: performance.now() - parsed });
      port1.close();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** In ms; null if nothing is marked within `timeoutMs`. */
export async function firstMark(
  driver: Driver,
  url: string,
  slowdown: number,
  timeoutMs: number,
): Promise<number | null> {
  const page = await driver.engine.browser.newPage();
  try {
    if (slowdown > 1) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    await page.evaluateOnNewDocument(watch);
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    const latest = Date.now() + timeoutMs;
    while (Date.now() < latest) {
      const time = await page.evaluate(
        () => (window as { benchFirstMark?: number }).benchFirstMark ?? null,
      );
      if (time !== null) return time;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return null;
  } finally {
    await closePage(page).catch(() => undefined);
  }
}
