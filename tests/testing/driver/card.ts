/// <reference types="chrome" />
// Sees the card as a reader does, though its shadow root is closed: an extension may open any root.
// Must not know: what a card should say.
import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { framesPass, MANY_FRAMES } from './frames.ts';
import { runInTab } from './inside.ts';
import type { Driver } from './launch.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CardView {
  readonly text: string;
  readonly html: string;
  readonly box: Box;
  /** The boxes of what a reader can press, by their accessible names. */
  readonly controls: readonly { readonly name: string; readonly box: Box }[];
}

/** Runs inside the page, in the extension's world: hence everything within one function. */
function look(): CardView | null {
  const rootOf = (element: Element): ShadowRoot | null =>
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    // Chromium throws at a drawing.
    (element instanceof HTMLElement
      ? globalThis.chrome?.dom?.openOrClosedShadowRoot(element)
      : null) ??
    null;
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  for (const host of document.querySelectorAll('*')) {
    const root = rootOf(host);
    if (!root) continue;
    const top = host.matches(':popover-open') ? host : root.querySelector(':popover-open');
    if (!top) continue;
    const shown = [...root.children].find((child) => {
      const { width, height } = child.getBoundingClientRect();
      return child.localName !== 'style' && width > 0 && height > 0;
    });
    // One that is being made ready is there already, and not yet to be seen.
    if (!(shown instanceof HTMLElement) || !shown.checkVisibility({ opacityProperty: true })) {
      continue;
    }
    return {
      // As a reader sees it: with line breaks, without what is hidden.
      // biome-ignore lint/performance/useDomNodeTextContent: layout is what counts here
      text: shown.innerText,
      html: root.innerHTML,
      box: boxOf(shown),
      controls: [...shown.querySelectorAll('a[href], button, summary')].map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent.trim(),
        box: boxOf(control),
      })),
    };
  }
  return null;
}

/** The open card of a tab's top frame, or null. */
export const readCard = (driver: Driver, tab: number): Promise<CardView | null> =>
  runInTab(driver, tab, look);

/** Waits for a card, and gives how long after the pointer's last move it can be seen (ms). */
export const timeToCard = (driver: Driver, tab: number): Promise<number> =>
  runInTab<[], number>(
    driver,
    tab,
    `async () => {
      const look = ${look};
      let moved = 0;
      const note = () => { moved = performance.now(); };
      addEventListener('pointermove', note, { capture: true, passive: true });
      while (!look()) await new Promise(requestAnimationFrame);
      removeEventListener('pointermove', note, { capture: true });
      return performance.now() - moved;
    }`,
  );

/** Waits until a card is open that `accept`s, and gives it. */
export const waitForCard = async (
  driver: Driver,
  tab: number,
  accept: (card: CardView) => boolean = () => true,
): Promise<CardView> =>
  (await until(
    () => readCard(driver, tab),
    (card) => card !== null && accept(card),
    (card) => (card ? `The open card is another: ${card.text}` : 'No card opened'),
  )) as CardView;

/** Waits until no card is open. */
export const waitForNoCard = (driver: Driver, tab: number): Promise<null> =>
  until(
    () => readCard(driver, tab),
    (card) => card === null,
    () => 'The card stayed open',
  ) as Promise<null>;

/** Waits so long that a card would have opened, or closed, and gives the one that is open then. */
export async function cardAtRest(
  driver: Driver,
  page: Page,
  tab: number,
): Promise<CardView | null> {
  await framesPass(page, MANY_FRAMES);
  return readCard(driver, tab);
}

/** Where the nth occurrence of some words lies in the page's window. */
export async function placeOf(page: Page, words: string, nth = 0): Promise<Box> {
  const box = await page.evaluate(
    (text: string, index: number) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const ends: { node: Text; offset: number }[] = [];
      let joined = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let offset = 0; offset < node.length; offset++) ends.push({ node, offset });
        joined += node.data;
      }
      let at = -1;
      for (let seen = 0; seen <= index; seen++) at = joined.indexOf(text, at + 1);
      const first = ends[at];
      const last = ends[at + text.length - 1];
      if (!first || !last) return null;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x, y, width, height };
    },
    words,
    nth,
  );
  if (!box) throw new Error(`The page does not say "${words}" ${nth + 1} times`);
  return box;
}

/** Moves the mouse from a corner onto the words and leaves it there. */
export async function hover(page: Page, words: string, nth = 0): Promise<Box> {
  const box = await placeOf(page, words, nth);
  await page.mouse.move(box.x + 3, Math.max(1, box.y - 60));
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  return box;
}
