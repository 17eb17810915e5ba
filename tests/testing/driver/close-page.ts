// Closes tabs.
import type { Page } from 'puppeteer-core';

/** Delay before closing a tab again that is still open (ms). */
const AGAIN_MS = 1_000;

/**
 * Closes a tab and waits until it is gone; rejects if it was gone already. Repeats the close,
 * because Chromium accepts and forgets one that coincides with the commit of a navigation, and
 * puppeteer waits for ever. https://crbug.com/536385539
 */
export async function closePage(page: Page): Promise<void> {
  const closing = page.close();
  // Rejects if the tab is gone by then.
  const again = setInterval(() => void page.close().catch(() => undefined), AGAIN_MS);
  try {
    await closing;
  } finally {
    clearInterval(again);
  }
}
