// Where the timeline's tab opens, in windows of every size, and where the keyboard begins in it.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

/** A desktop, the narrowest window with filters beside the list, below it, a laptop at 200 %, a phone. */
const sizes = [
  [1366, 768],
  [721, 700],
  [700, 800],
  [683, 384],
  [390, 844],
] as const;

const treaty = '2024-06-19-treaty';

/** Opens the timeline and loads it again in a window of this size, until all events are there. */
async function openIn(driver: Driver, [width, height]: readonly [number, number], query: string) {
  const page = await driver.openExtension(`timeline.html${query}`, '.timeline [data-event]');
  await page.setViewport({ width, height });
  await page.evaluate(() => {
    Object.assign(window, { before: true });
    location.reload();
  });
  const isWhole = () =>
    page.evaluate(
      () =>
        !('before' in window) &&
        document.querySelector('.timeline [data-event]') !== null &&
        document.querySelector('.tools[inert]') === null,
    );
  // Between two documents there is nothing to look at.
  await soon(() => isWhole().catch(() => false)).toBe(true);
  return page;
}

/** Where the top of an element is, in parts of the window's height; null if something covers it. */
const placeOf = (page: Page, selector: string): Promise<number | null> =>
  page.evaluate((wanted: string) => {
    const element = document.querySelector(wanted);
    if (!element) return null;
    const { left, top, width } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + 10);
    return element.contains(there) ? top / innerHeight : null;
  }, selector);

const pageScroll = (page: Page): Promise<number> => page.evaluate(() => scrollY);

inEachBrowser('where the timeline opens', (session) => {
  test.each(sizes)('in a window of %i x %i', async (...size) => {
    const { driver } = session;
    const atEvent = await openIn(driver, size, `?date=2024-02-09&event=${treaty}`);
    const row = `[data-event="${treaty}"] summary`;
    await soon(() => placeOf(atEvent, row)).toBeGreaterThanOrEqual(0);
    expect(await placeOf(atEvent, row)).toBeLessThan(0.75);
    await closePage(atEvent);

    const atDate = await openIn(driver, size, '?date=2024-02-09');
    await soon(() => placeOf(atDate, '.article-line')).toBeGreaterThanOrEqual(0);
    expect(await placeOf(atDate, '.article-line')).toBeLessThan(0.95);
    await closePage(atDate);

    const atTop = await openIn(driver, size, '');
    await soon(() => placeOf(atTop, 'h1')).toBeGreaterThanOrEqual(0);
    expect(await pageScroll(atTop)).toBe(0);
    await closePage(atTop);
  });

  test('the keyboard skips to the article’s date, and comes there from the strip too', async () => {
    const { driver } = session;
    const page = await openIn(driver, [1366, 768], '?date=2024-02-09');
    await page.bringToFront();
    const focused = () =>
      page.evaluate(() => ({
        event: document.activeElement?.closest<HTMLElement>('[data-event]')?.dataset.event,
        inStrip: document.activeElement?.closest('.strip') !== null,
        inFilters: document.activeElement?.closest('.beside') !== null,
        skips: document.activeElement?.matches('.skip'),
      }));
    const lastBefore = await page.evaluate(() => {
      const rows = document.querySelectorAll<HTMLElement>(
        '.section:has(.article-line) [data-event]',
      );
      return [...rows].at(-1)?.dataset.event;
    });
    expect(lastBefore).toMatch(/^2024-0[12]/);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ skips: true });
    await page.keyboard.press('Enter');
    await soon(focused).toMatchObject({ event: lastBefore });
    await page.keyboard.press('Tab');
    // From row to row, as anywhere.
    expect((await focused()).event).not.toBe(lastBefore);

    const filters = await page.$$eval('.beside :is(input, button)', (all) => all.length);
    await page.focus('.search input');
    let stops = 0;
    for (; !(await focused()).inFilters && stops < 4; stops++) await page.keyboard.press('Tab');
    expect(stops, 'the search comes before the filters').toBeLessThan(4);
    for (; !(await focused()).inStrip && stops < filters + 8; stops++) {
      await page.keyboard.press('Tab');
    }
    while ((await focused()).inStrip) await page.keyboard.press('Tab');
    expect((await focused()).event).toBe(lastBefore);
    await closePage(page);
  });
});
