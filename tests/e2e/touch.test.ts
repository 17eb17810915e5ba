// A phone: touch instead of a pointer, no keyboard commands, the popup as a page of its own. Desktop
// browsers at a phone's size are used in place of those on phones.
import { expect, test } from 'vitest';
import { cardAtRest, placeOf, waitForCard, waitForNoCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

const PHONE = { width: 360, height: 740 };

inEachBrowser('touch', (session) => {
  test('a tap on a name opens a sheet along the edge, a tap beside it closes it', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await page.setViewport(PHONE);
    const words = await placeOf(page, 'Colin Crooks');
    await page.touchscreen.tap(words.x + words.width / 2, words.y + words.height / 2);
    const { box, text, controls } = await waitForCard(session.driver, tab);
    expect(text).toContain('Colin Crooks');
    const wide = await page.evaluate(() => document.documentElement.clientWidth);
    expect(Math.round(box.width)).toBe(wide);
    const atBottom = Math.abs(box.y + box.height - PHONE.height) < 2;
    expect(atBottom || Math.abs(box.y) < 2, 'along an edge').toBe(true);
    expect(words.y + words.height <= box.y || words.y >= box.y + box.height).toBe(true);
    for (const { name, box: control } of controls) {
      expect(Math.min(control.height, control.width), name).toBeGreaterThan(0);
      expect(control.x + control.width, name).toBeLessThanOrEqual(wide);
    }
    // On the margin, at the opposite edge.
    await page.touchscreen.tap(3, atBottom ? 8 : PHONE.height - 8);
    await waitForNoCard(session.driver, tab);
    await closePage(page);
  });

  test('scrolling with a finger opens nothing', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await page.setViewport({ width: 360, height: 300 });
    const words = await placeOf(page, 'NK News');
    const [x, y] = [words.x + words.width / 2, words.y + words.height / 2];
    const finger = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 6; step++) await finger.move(x, y - step * 15);
    await finger.end();
    expect(await cardAtRest(session.driver, page, tab)).toBeNull();
    await closePage(page);
  });

  test.each([320, 360, 400])('the popup fits a page of %i pixels', async (width) => {
    const { page, tab } = await visit(session.driver, address.article);
    const popup = await session.driver.openExtension(`popup.html?tab=${tab}`, '.story .event');
    await popup.setViewport({ width, height: 740 });
    const outside = () =>
      popup.evaluate((most: number) => {
        const parts = [...document.querySelectorAll('button, a, input, h1, h2, .title')];
        return parts
          .filter(
            (part) =>
              part.checkVisibility({ contentVisibilityAuto: true }) && !part.closest('.unseen'),
          )
          .filter((part) => {
            const { left, right } = part.getBoundingClientRect();
            return left < -0.5 || right > most + 0.5;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
      }, width);
    await soon(outside).toEqual([]);
    await soon(() => popup.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await Promise.all([closePage(popup), closePage(page)]);
  });
});
