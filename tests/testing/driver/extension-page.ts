// Opens a page of an extension in a tab.
import type { Page } from 'puppeteer-core';

const TRIES = 5;
/** How long the first try may take (ms); each further one may take as much longer. */
const TRY_MS = 3_000;

/**
 * Opens the page and waits for `selector`. Polls and retries, because Firefox does not report that
 * such a page has loaded, refuses it while the extension starts, and loses track of a tab that
 * changes process.
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
