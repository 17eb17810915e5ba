// Counts the changes of a page's DOM after the browser has parsed it.
import type { Page } from 'puppeteer-core';

/** Call it before the page is opened. Returns a function that counts mutation records since parsing. */
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
      // The document is parsed, and content scripts that run at its end have not run yet.
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
