// What a user sees of the open card at one glance: without scrolling it and without unfolding anything.

import type { Page } from 'puppeteer-core';
import type { EventId } from '../../../data/model.ts';
import { rest, waitForNoCard } from './card.ts';
import { type CardElement, ofCard } from './card-element.ts';
import { type Place, runInTab } from './inside.ts';
import type { Driver } from './launch.ts';
import type { Marks } from './marks.ts';

export interface Glance {
  /** Of the card as it is painted (CSS pixels). */
  readonly height: number;
  /** The events whose headline is wholly in sight, from top to bottom. */
  readonly inSight: readonly EventId[];
  /** Whether a part of the card has to be scrolled. */
  readonly scrolls: boolean;
}

/** Runs in the page, in the extension's world, so it must be self-contained. */
function glance({ root, shown }: CardElement): Glance {
  const { height } = shown.getBoundingClientRect();
  const clips = (element: Element) => getComputedStyle(element).overflow !== 'visible';
  /** What is left of the window by the boxes around an element, and by its own, that cut off what overflows. */
  const visiblePart = (element: Element) => {
    let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (!clips(each)) continue;
      const box = each.getBoundingClientRect();
      left = Math.max(left, box.left);
      top = Math.max(top, box.top);
      right = Math.min(right, box.right);
      bottom = Math.min(bottom, box.bottom);
    }
    return { left, top, right, bottom };
  };
  const isInSight = (headline: Element): boolean => {
    const text = document.createRange();
    text.selectNodeContents(headline);
    const lines = [...text.getClientRects()].filter(({ width }) => width > 0);
    const part = visiblePart(headline);
    return (
      headline.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      lines.length > 0 &&
      lines.every(
        (line) =>
          line.left >= part.left - 1 &&
          line.right <= part.right + 1 &&
          line.top >= part.top - 1 &&
          line.bottom <= part.bottom + 1 &&
          // Nothing lies over it.
          headline.contains(
            root.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2),
          ),
      )
    );
  };
  const events = [...shown.querySelectorAll<HTMLElement>('[data-event]')];
  return {
    height: Math.round(height),
    inSight: events
      .filter((event) => isInSight(event.querySelector('.headline') ?? event))
      .map((event) => event.dataset.event ?? ''),
    scrolls: [shown, ...shown.querySelectorAll('*')].some(
      (each) =>
        /auto|scroll/.test(getComputedStyle(each).overflowY) &&
        each.scrollHeight > each.clientHeight,
    ),
  };
}

/** Frames for which a card must stay as it is: then it is where and as large as it will be. */
const STILL_FRAMES = 3;
/** Many more than pass until a card opens, its code still to be loaded. */
const FRAMES = 150;

/** Waits until a card is open and still; null if none opens. */
const glanceAtCard = (driver: Driver, place: Place): Promise<Glance | null> =>
  runInTab<[], Glance | null>(
    driver,
    place,
    `async () => {
      const glance = ${ofCard(glance)};
      let before = null;
      let still = 0;
      for (let frame = 0; frame < ${FRAMES} || before; frame++) {
        const seen = glance();
        const now = seen && JSON.stringify(seen);
        still = now && now === before ? still + 1 : 0;
        if (still === ${STILL_FRAMES}) return seen;
        before = now;
        await new Promise(requestAnimationFrame);
      }
      return null;
    }`,
  );

/**
 * Scrolls the nth words to that part of the window's height, rests the mouse on them, and closes the card that
 * opened. Null if none did: the words are not painted, or out of the pointer's reach. Not for the same words
 * twice in a row: those whose card was dismissed open none until the pointer was elsewhere.
 */
export async function glanceAtMark(
  driver: Driver,
  page: Page,
  tab: number,
  marks: Marks,
  nth: number,
  at: number,
): Promise<Glance | null> {
  const words = await marks.bring(nth, at);
  if (!words) return null;
  await rest(page, words);
  const seen = await glanceAtCard(driver, tab);
  if (!seen) return null;
  await page.keyboard.press('Escape');
  await waitForNoCard(driver, tab);
  return seen;
}
