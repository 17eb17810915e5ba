// Proves with a real pointer that the card of some words opens and can be used.
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { boxOf, firstBox, inPage } from './driver/box-of.ts';
import { type Box, type CardView, readCard, rest, waitForCard } from './driver/card.ts';
import { framesPass } from './driver/frames.ts';
import type { Place } from './driver/inside.ts';
import type { Driver } from './driver/launch.ts';
import { until } from './until.ts';
import type { Visit } from './visit.ts';

/** Steps from words to card: each is a move of its own. */
const STEPS = 4;
/** More frames than pass until a card closes whose pointer has left it. */
const GRACE_FRAMES = 24;

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/**
 * Hovers an element's words and uses their card as `proveOpenUsable` does. `place`: the frame of the words,
 * if not the top one. Returns the card as it opened, and the words' box, both in the viewport of the
 * words' frame.
 */
export async function proveUsable(
  driver: Driver,
  { page, tab }: Visit,
  element: ElementHandle<Element>,
  text: string,
  place: Place = tab,
): Promise<{ card: CardView; words: Box }> {
  const words = await boxOf(element);
  await rest(page, words);
  const card = await waitForCard(driver, place);
  const there = await element.evaluate(firstBox);
  expect(card.text).toContain(text);
  await proveOpenUsable(driver, page, { place, frame: element.frame, from: words });
  return { card, words: there };
}

/** Moves the pointer into the open card, which stays, and closes it with its button. */
export async function proveOpenUsable(
  driver: Driver,
  page: Page,
  { place, frame, from }: { place: Place; frame: Frame; from: Box },
): Promise<void> {
  const { box } = await waitForCard(driver, place);
  const [start, end] = [middle(from), middle(await inPage(frame, box))];
  for (let step = 1; step <= STEPS; step++) {
    const part = step / STEPS;
    await page.mouse.move(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part);
    await framesPass(page);
  }
  await framesPass(page, GRACE_FRAMES);
  expect(await readCard(driver, place), 'the card stays under the pointer').not.toBeNull();

  // Again and again: a card takes no click in its first moment.
  await until(
    async () => {
      const card = await readCard(driver, place);
      const control = card?.controls.find(({ name }) => name === 'Close');
      if (control) {
        const { x, y } = middle(await inPage(frame, control.box));
        await page.mouse.click(x, y);
        await framesPass(page);
      }
      return readCard(driver, place);
    },
    (card) => card === null,
    () => 'The card cannot be closed by its button',
  );
}
