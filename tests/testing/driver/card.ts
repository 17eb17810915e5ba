/// <reference types="chrome" />
// Reads the open card as a user sees it.
import type { Frame, Page } from 'puppeteer-core';
import { SETTLED_MS } from '../../../components/card/press-guard.ts';
import { until } from '../until.ts';
import { type CardElement, ofCard } from './card-element.ts';
import { framesPass, MANY_FRAMES } from './frames.ts';
import { type Place, runInFrames, runInTab } from './inside.ts';
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
  /** What is new, in full; it is in shadow trees of its own. */
  readonly news: readonly string[];
  readonly box: Box;
  /** Links and buttons, with their accessible names. */
  readonly controls: readonly { readonly name: string; readonly box: Box }[];
}

/** Runs in the page, in the extension's world, so it must be self-contained. */
function view({ root, shown }: CardElement): CardView {
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  return {
    // As a user sees it: with line breaks, without hidden text.
    // biome-ignore lint/performance/useDomNodeTextContent: the laid out text is wanted
    text: shown.innerText,
    html: root.innerHTML,
    news: [...shown.querySelectorAll<HTMLElement>('.news, .more')].flatMap((mark) => {
      const { openOrClosedShadowRoot } = mark as { openOrClosedShadowRoot?: ShadowRoot | null };
      const inner = openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(mark);
      return inner?.querySelector('span')?.ariaLabel || [];
    }),
    box: boxOf(shown),
    controls: [...shown.querySelectorAll('a[href], button, summary')].map((control) => ({
      name:
        control.getAttribute('aria-label') ??
        (control.textContent.trim() || control.getAttribute('title') || ''),
      box: boxOf(control),
    })),
  };
}

const look = ofCard(view);

/** The open card in a tab's top frame or in another frame, or null. */
export const readCard = (driver: Driver, place: Place): Promise<CardView | null> =>
  runInTab<[], CardView | null>(driver, place, look);

/** The open cards in all frames of a tab. */
export const cardsInFrames = async (driver: Driver, tab: number): Promise<CardView[]> =>
  (await runInFrames<CardView | null>(driver, tab, look)).filter((card) => card !== null);

/** Waits for a card; resolves to the time from the pointer's last move until it is visible (ms). */
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

/** More than passes between a card's first frame and the task in which it notes that it is visible (ms). */
const NOTED_MS = 100;

/** Waits until a press in the open card counts: it has been still for a moment. Then presses a control. */
export async function pressInCard(
  driver: Driver,
  page: Page,
  tab: number,
  name: string,
): Promise<void> {
  await page.bringToFront();
  const card = await runInTab<[], CardView>(
    driver,
    tab,
    `async () => {
      const look = ${look};
      let since = Infinity;
      let place = '';
      for (;;) {
        const card = look();
        const { x, y } = card?.box ?? {};
        if (place !== x + ' ' + y) since = performance.now();
        place = x + ' ' + y;
        if (card && performance.now() - since > ${SETTLED_MS + NOTED_MS}) return card;
        await new Promise(requestAnimationFrame);
      }
    }`,
  );
  const names = card.controls.map((control) => control.name);
  const { box } = card.controls[names.indexOf(name)] ?? {};
  if (!box) throw new Error(`No "${name}" among ${names.join(', ')}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Waits for an open card for which `accept` is true, and returns it. */
export const waitForCard = async (
  driver: Driver,
  place: Place,
  accept: (card: CardView) => boolean = () => true,
): Promise<CardView> =>
  (await until(
    () => readCard(driver, place),
    (card) => card !== null && accept(card),
    (card) => (card ? `Another card is open: ${card.text}` : 'No card opened'),
  )) as CardView;

/** Waits until no card is open. */
export const waitForNoCard = (driver: Driver, place: Place): Promise<null> =>
  until(
    () => readCard(driver, place),
    (card) => card === null,
    () => 'The card stayed open',
  ) as Promise<null>;

/** Waits long enough for a card to open or close; returns the one that is then open. */
export async function cardAtRest(
  driver: Driver,
  page: Page,
  place: Place,
): Promise<CardView | null> {
  await framesPass(page, MANY_FRAMES);
  return readCard(driver, place);
}

/** The box of the nth occurrence of some words, in the viewport of the page or frame. Scrolls to it. */
export async function placeOf(page: Page | Frame, words: string, nth = 0): Promise<Box> {
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
  if (!box) throw new Error(`The page does not have "${words}" ${nth + 1} times`);
  return box;
}

/** Moves the mouse from above onto the words and leaves it there. */
export async function hover(page: Page, words: string, nth = 0): Promise<Box> {
  const box = await placeOf(page, words, nth);
  await rest(page, box);
  return box;
}

/** Moves the mouse from above onto a box of words and leaves it there. */
export async function rest(page: Page, box: Box): Promise<void> {
  // Firefox tells of scrolling a frame later, and a pointer under which the page then moves opens no card.
  await framesPass(page);
  await page.mouse.move(box.x + 3, Math.max(1, box.y - 60));
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
}

/** The same in a frame of the page. */
export async function hoverInFrame(page: Page, frame: Frame, words: string): Promise<void> {
  const around = await (await frame.frameElement())?.boundingBox();
  const { x, y, width, height } = await placeOf(frame, words);
  if (!around) throw new Error('The frame is not on screen');
  await framesPass(page);
  await page.mouse.move(around.x + x + 3, around.y + 2);
  await page.mouse.move(around.x + x + width / 2, around.y + y + height / 2, { steps: 4 });
}
