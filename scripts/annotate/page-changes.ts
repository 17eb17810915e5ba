// Counts what changes in a page's DOM once the browser has parsed it.
// Must not know: who changes it.
import type { Page } from 'puppeteer-core';

/** Call before the page is opened. From then on every mutation record counts as one. */
export async function countChanges(page: Page): Promise<() => Promise<number>> {
  await page.evaluateOnNewDocument(() => {
    if (window !== window.top) return;
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    Object.defineProperty(window, 'countDomChanges', {
      value: () => changes + observer.takeRecords().length,
    });
    const everything = {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    };
    document.addEventListener('readystatechange', () => {
      // The parser is done and no script at the document's end has run yet.
      if (document.readyState !== 'interactive') return;
      observer.observe(document, everything);
      for (const { shadowRoot } of document.querySelectorAll('*')) {
        if (shadowRoot) observer.observe(shadowRoot, everything);
      }
    });
  });
  return () =>
    page.evaluate(() => (window as unknown as { countDomChanges(): number }).countDomChanges());
}
