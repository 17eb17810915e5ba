// Brings a page of an extension into a tab. Must not know: which extension.
import type { Page } from 'puppeteer-core';

const TRIES = 5;
/** How long the first try is waited for (ms); each one more is given so much more. */
const TRY_MS = 3_000;

/**
 * Firefox never tells that such a page has loaded, refuses it while the extension starts, and loses
 * the thread when the tab changes process: so look until the page is there, and ask again.
 */
export async function showExtensionPage(page: Page, url: string, selector: string): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    const deadline = Date.now() + attempt * TRY_MS;
    while (Date.now() < deadline) {
      if (await shows(page, url, selector)) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error(`${url} did not show "${selector}" in ${TRIES} tries`);
}

async function shows(page: Page, url: string, selector: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (start: string, wanted: string) =>
        location.href.startsWith(start) &&
        document.readyState === 'complete' &&
        document.querySelector(wanted) !== null,
      url.replace(/[?#].*/, ''),
      selector,
    );
  } catch {
    return false;
  }
}
