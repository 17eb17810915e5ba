// Sites that are not news sites: nothing is read there before the user allows it.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { tabOf } from '../testing/driver/tabs.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

/** Opens the popup for the page as a click in the toolbar does, which also gives it the address. */
async function openPopup(driver: Driver, page: Page): Promise<Page> {
  const tab = await tabOf(driver, page);
  await driver.engine.clickAction(page);
  return driver.openExtension(`popup.html?tab=${tab}`, '.choice');
}

async function choose(popup: Page, choice: string): Promise<void> {
  for (const button of await popup.$$('.choice')) {
    const text = await button.evaluate((element) => element.textContent);
    if (text.startsWith(choice)) return button.click();
  }
  throw new Error(`The popup does not offer "${choice}"`);
}

/** Opens a page of no list, and makes this choice in its popup. */
async function openAndChoose(driver: Driver, choice: string): Promise<{ page: Page; popup: Page }> {
  const page = await driver.open(address.elsewhere);
  const popup = await openPopup(driver, page);
  await choose(popup, choice);
  return { page, popup };
}

const marks = async (page: Page): Promise<number> => (await painted(page)).length;

/** Chromium asks for an optional permission in a window that a driver cannot reach. */
const inFirefox = { browsers: ['firefox'], own: true } as const;

inEachBrowser(
  'a site on no list',
  (session) => {
    test('is not read, and the popup says why', async () => {
      const { driver } = session;
      const page = await driver.open(address.elsewhere);
      const popup = await openPopup(driver, page);
      const text = await popup.$eval('main', (main) => main.textContent);
      expect(text).toContain('Sidelight may not read');
      // A page that was opened later, on a news site, is marked.
      const listed = await visit(driver, address.article);
      expect(await marks(listed.page)).toBeGreaterThan(5);
      expect(await marks(page)).toBe(0);
      await closePage(listed.page);
      expect(await popup.$$eval('.choice b', (titles) => titles.map((b) => b.textContent))).toEqual(
        ['This page once', 'Always on this site', 'On every site'],
      );
      await Promise.all([closePage(popup), closePage(page)]);
    });

    test('is read once, after a click in the toolbar and the user’s choice', async () => {
      const { driver } = session;
      const { page, popup } = await openAndChoose(driver, 'This page once');
      await soon(() => marks(page)).toBeGreaterThan(5);
      await popup.waitForSelector('.top .always');
      expect(await popup.$('.top [role=switch]'), 'nothing to switch off').toBeNull();
      await closePage(popup);
      const again = await driver.open(address.elsewhere);
      const listed = await visit(driver, address.article);
      expect(await marks(listed.page)).toBeGreaterThan(5);
      expect(await marks(again)).toBe(0);
      await closePage(listed.page);
      await Promise.all([closePage(again), closePage(page)]);
    });
  },
  { own: true },
);

inEachBrowser(
  'a site that the user adds',
  (session) => {
    test('is read at once, in new tabs and after a restart', async () => {
      const { driver } = session;
      const { page, popup } = await openAndChoose(driver, 'Always on this site');
      await soon(() => marks(page)).toBeGreaterThan(5);
      await closePage(popup);
      const another = await visit(driver, address.elsewhere);
      expect(await painted(another.page)).toContain('Alexander Matsegora');
      await driver.restart();
      const later = await visit(driver, address.elsewhere);
      expect(await painted(later.page)).toContain('Alexander Matsegora');
    });
  },
  inFirefox,
);

inEachBrowser(
  'a site that the user adds once a page of it was read',
  (session) => {
    test('can be switched off and on', async () => {
      const { driver } = session;
      const { page, popup } = await openAndChoose(driver, 'This page once');
      await popup.waitForSelector('.top .always');
      await popup.click('.top .always');
      await popup.waitForSelector('.top [role=switch]');
      await popup.click('.top [role=switch]');
      await soon(() => marks(page)).toBe(0);
      await popup.click('.top [role=switch]');
      await soon(() => marks(page)).toBeGreaterThan(5);
      await Promise.all([closePage(popup), closePage(page)]);
    });
  },
  inFirefox,
);
