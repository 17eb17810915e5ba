// Waits for frames of a page: where nothing tells that something is over, or that nothing happens.
import type { Page } from 'puppeteer-core';

/**
 * So many frames last longer than the pointer has to rest on a name, than a card that was left stays,
 * and than marks need to follow a change: a page in front makes 60 in a second, and fewer on a busy
 * machine, where everything else takes longer too.
 */
export const MANY_FRAMES = 75;

/** Brings the page to the front, for no other makes frames, and resolves after `count` of them. */
export async function framesPass(page: Page, count = 2): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async (wanted: number) => {
    for (let made = 0; made < wanted; made++) await new Promise(requestAnimationFrame);
  }, count);
}
