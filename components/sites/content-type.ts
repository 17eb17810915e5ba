// What the browser shows in a tab. Apart from the other scripts that run in pages: the background, which has no
// document, reads those.
import { browser } from 'wxt/browser';

/** The content type of what a tab shows; null if no script of an extension can run there. */
export async function contentTypeOf(tabId: number): Promise<string | null> {
  const func = () => document.contentType;
  const [shown] = await browser.scripting
    .executeScript({ target: { tabId }, func, injectImmediately: true })
    .catch(() => []);
  return shown?.result ?? null;
}
