// The interface in Arabic: the words of `_locales/ar` take the place of the default ones, since the test's
// browsers are in English only. Everything is laid out from right to left and fits.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hover, waitForCard, waitForNoCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

const inArabic = (folder: string): Promise<void> =>
  cp(join(folder, '_locales', 'ar'), join(folder, '_locales', 'en'), {
    recursive: true,
    force: true,
  });

const PAGES = [
  ['timeline.html', '.timeline [data-event]'],
  ['options.html', 'main section'],
  ['welcome.html', 'main'],
] as const;

/** The page's language and direction, elements that overflow, and whether there is Arabic text. */
const setting = (page: Page) =>
  page.evaluate(() => {
    const { documentElement: html, body } = document;
    return {
      lang: html.lang.slice(0, 2),
      direction: getComputedStyle(body).direction,
      sticksOut: html.scrollWidth > html.clientWidth,
      arabic: /\p{Script=Arabic}{3}/u.test(body.textContent),
    };
  });

const right = { lang: 'ar', direction: 'rtl', sticksOut: false, arabic: true };

inEachBrowser(
  'from right to left',
  (session) => {
    test.for(PAGES)('%s', async ([path, selector]) => {
      const page = await session.driver.openExtension(path, selector);
      await page.setViewport({ width: 420, height: 700 });
      await soon(() => setting(page)).toEqual(right);
      await closePage(page);
    });

    test('popup and card', async () => {
      const { driver } = session;
      const { page, tab } = await visit(driver, address.article);
      const popup = await driver.openExtension(`popup.html?tab=${tab}`, '.page-names li');
      await soon(() => setting(popup)).toEqual(right);
      await closePage(popup);
      await page.bringToFront();
      const words = await hover(page, 'Alexander Matsegora');
      const { text, html, box } = await waitForCard(driver, tab);
      expect(text).toMatch(/\p{Script=Arabic}{3}/u);
      expect(html).toMatch(/dir="rtl"/);
      expect(box.x).toBeGreaterThanOrEqual(0);
      const clear = box.y >= words.y + words.height - 1 || box.y + box.height <= words.y + 1;
      expect(clear, 'the card does not cover the words').toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(driver, tab);
      await closePage(page);
    });
  },
  { change: inArabic },
);
