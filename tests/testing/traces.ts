// What a page can find of Sidelight, looked for from inside the page with everything that it has.
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver/launch.ts';

/** All that is seen of it; the same page without Sidelight gives the same. */
export interface Traces {
  /** Events that scripts sent, and those that WXT's content scripts are known for. */
  readonly events: readonly string[];
  /** The own properties of window and document. */
  readonly properties: readonly string[];
  readonly highlights: readonly string[];
  /** `0:sl-1 none rgba(0, 0, 0, 0)`: how a highlight would look, by tree and name. */
  readonly styles: readonly string[];
  /** How many style sheets each tree has, adopted ones too. */
  readonly sheets: readonly number[];
  readonly html: string;
}

/** Runs inside the page before its scripts, so everything is within one function. */
function install(known: readonly string[]): void {
  const events: string[] = [];
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    events.push(event.type);
    return dispatchEvent.call(this, event);
  };
  for (const type of known) document.addEventListener(type, () => events.push(type));
  addEventListener('message', ({ data }) => events.push(JSON.stringify(data)));
  const names = Array.from({ length: 12 }, (_, i) => `sl-${i}`);
  const look = (): Traces => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const trees = [document, ...roots];
    const styles = trees.flatMap((tree, i) => {
      const element = tree.querySelector('p') as Element;
      return names.map((name) => {
        const style = getComputedStyle(element, `::highlight(${name})`);
        return `${i}:${name} ${style.textDecorationLine} ${style.backgroundColor}`;
      });
    });
    return {
      events,
      properties: [window, document].flatMap((object) => Object.getOwnPropertyNames(object)).sort(),
      highlights: [...CSS.highlights.keys()],
      styles,
      sheets: trees.flatMap((tree) => [tree.styleSheets.length, tree.adoptedStyleSheets.length]),
      html: document.documentElement.outerHTML,
    };
  };
  Object.defineProperty(window, 'tracesHere', { enumerable: false, value: look });
}

/** The event by which WXT's content scripts say that they start; anyone knows the extension's id. */
export const startEvent = (driver: Driver): string => {
  const id =
    driver.name === 'chromium'
      ? new URL(driver.engine.base).hostname
      : 'sidelight@sidelight.invalid';
  return `${id}:gate:wxt:content-script-started`;
};

/** Opens a page that looks for traces from its first script on. */
export async function openSuspicious(driver: Driver, url: string): Promise<Page> {
  const page = await driver.engine.browser.newPage();
  await page.evaluateOnNewDocument(install, [startEvent(driver)]);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

export const traces = (page: Page): Promise<Traces> =>
  page.evaluate(() => (window as unknown as { tracesHere(): Traces }).tracesHere());
