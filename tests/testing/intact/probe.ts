// Watches a page from inside, starting before its first script: changes of its DOM, errors, layout
// shift, frames and long tasks.
import type { Page } from 'puppeteer-core';

export interface Seen {
  /** Each change since the parser was done, in order, by any script. */
  readonly changes: readonly string[];
  readonly errors: readonly string[];
  /** Chromium only; elsewhere 0. */
  readonly layoutShift: number;
  /** The page with its open shadow trees, as HTML. */
  readonly html: string;
}

/** Runs inside the page, so everything is within one function. Uses nothing that a page may replace later. */
function install(): void {
  const changes: string[] = [];
  const errors: string[] = [];
  const roots = new Set<Node>();
  const nameOf = (node: Node): string =>
    node.nodeType === 3 ? `"${(node as Text).data}"` : node.nodeName + ((node as Element).id ?? '');
  const note = (records: MutationRecord[]): void => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const value = attributeName && (target as Element).getAttribute(attributeName);
      const added = [...addedNodes].map(nameOf);
      const removed = [...removedNodes].map(nameOf);
      changes.push(`${type} ${nameOf(target)} ${attributeName}=${value} +${added} -${removed}`);
    }
  };
  const observer = new MutationObserver(note);
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    if (options.mode === 'open') roots.add(root);
    observer.observe(root, everything);
    return root;
  };
  document.addEventListener('readystatechange', () => {
    // The parser is done, and no script at the document's end has run yet.
    if (document.readyState === 'interactive') observer.observe(document, everything);
  });
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (violation) => {
    errors.push(`${violation.effectiveDirective} ${violation.blockedURI} ${violation.sourceFile}`);
  });
  const complain = console.error;
  console.error = (...what) => {
    errors.push(what.map(String).join(' '));
    complain.apply(console, what);
  };

  let layoutShift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) layoutShift += (entry as unknown as Shift).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  type Shift = { value: number };
  const gone = { enumerable: false };
  Object.defineProperty(window, 'seenHere', {
    ...gone,
    value: (): Seen => {
      note(observer.takeRecords());
      const shadowRoots = [...roots] as ShadowRoot[];
      const html = document.documentElement.getHTML({ shadowRoots });
      return { changes, errors, layoutShift, html };
    },
  });
}

/** Call before the page is opened. */
export async function watch(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(install);
}

export const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => (window as unknown as { seenHere(): Seen }).seenHere());
