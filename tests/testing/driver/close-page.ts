// Closes tabs. Must not know: what was open in them.
import type { Page } from 'puppeteer-core';

/** How long a tab is given before it is told again (ms). */
const AGAIN_MS = 1_000;

/**
 * Closes a tab and waits until it is gone; rejects where it was gone already. Chromium says yes to a
 * close that meets the commit of a navigation and forgets it, and puppeteer waits for ever: it is told
 * again. https://crbug.com/536385539
 */
export async function closePage(page: Page): Promise<void> {
  const closing = page.close();
  // One that is gone by then refuses.
  const again = setInterval(() => void page.close().catch(() => undefined), AGAIN_MS);
  try {
    await closing;
  } finally {
    clearInterval(again);
  }
}
