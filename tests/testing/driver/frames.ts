// Waits for frames of a page, where no event says that something is over or that nothing happens.
import type { Page } from 'puppeteer-core';

/**
 * More frames than pass before a card opens or closes, or before marks follow a change. A page in
 * front makes 60 a second, and fewer on a busy machine, where everything else takes longer too.
 */
export const MANY_FRAMES = 45;

/**
 * Brings the page to the front, since no other page makes frames, and resolves after `count` of
 * them.
 */
export async function framesPass(page: Page, count = 2): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async (wanted: number) => {
    for (let made = 0; made < wanted; made++) await new Promise(requestAnimationFrame);
  }, count);
}
