// The site switch: at once, in every tab of the site, across a restart, leaving nothing behind.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { badgeText } from '../testing/driver/badge.ts';
import {
  cardAtRest,
  hover,
  pressInCard,
  waitForCard,
  waitForNoCard,
} from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { highlightCount, painted } from '../testing/driver/painted.ts';
import { tabOf } from '../testing/driver/tabs.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

/** Opens a tab's popup and turns the switch there. The popup is closed once the tab has followed. */
async function flip(driver: Driver, tab: number): Promise<Page> {
  const popup = await driver.openExtension(`popup.html?tab=${tab}`, '[role=switch]');
  await popup.click('[role=switch]');
  return popup;
}

inEachBrowser(
  'site switch',
  (session) => {
    test('acts at once in two tabs, survives a restart, leaves nothing behind', async () => {
      const { driver } = session;
      const one = await visit(driver, address.article);
      const two = await visit(driver, address.undated);
      const other = await visit(driver, address.dutch);
      const html = await one.page.evaluate(() => document.documentElement.outerHTML);
      for (const { page } of [one, two, other]) {
        await soon(() => highlightCount(page)).toBeGreaterThan(0);
      }
      const atFirst = await painted(one.page);

      const off = await flip(driver, one.tab);
      for (const { page } of [one, two]) await soon(() => highlightCount(page)).toBe(0);
      await soon(() => badgeText(driver, one.tab)).not.toMatch(/[1-9]/);
      await closePage(off);
      expect(await highlightCount(other.page)).toBeGreaterThan(0);
      await one.page.bringToFront();
      await hover(one.page, 'Air\u00a0Koryo');
      expect(await cardAtRest(driver, one.page, one.tab)).toBeNull();
      expect(await one.page.evaluate(() => document.documentElement.outerHTML)).toBe(html);

      await driver.restart();
      const page = await driver.open(address.article);
      const tab = await tabOf(driver, page);
      // A page that was opened later, on another site, is marked.
      const elsewhere = await visit(driver, address.dutch);
      await soon(() => highlightCount(elsewhere.page)).toBeGreaterThan(0);
      expect(await highlightCount(page)).toBe(0);

      await flip(driver, tab);
      await soon(() => painted(page)).toEqual(atFirst);
      await soon(() => badgeText(driver, tab)).toMatch(/[1-9]/);
    });
  },
  { own: true },
);

inEachBrowser(
  'site switch of a card',
  (session) => {
    test('from a card: it tells, with an Undo, while all else goes', async () => {
      const { driver } = session;
      const one = await visit(driver, address.article);
      const two = await visit(driver, address.undated);
      for (const { page } of [one, two]) {
        await soon(() => highlightCount(page)).toBeGreaterThan(0);
      }
      await one.page.bringToFront();
      const atFirst = await painted(one.page);
      await hover(one.page, 'Air\u00a0Koryo');
      await waitForCard(driver, one.tab);
      await pressInCard(driver, one.page, one.tab, 'Off on this site');
      for (const { page } of [one, two]) await soon(() => highlightCount(page)).toBe(0);
      await waitForCard(driver, one.tab, ({ text }) => text.includes('is off on bbc.com'));
      await pressInCard(driver, one.page, one.tab, 'Undo');
      await waitForNoCard(driver, one.tab);
      await soon(() => painted(one.page)).toEqual(atFirst);
      await soon(() => highlightCount(two.page)).toBeGreaterThan(0);

      // And it can be closed as any other.
      await hover(one.page, 'Air\u00a0Koryo');
      await waitForCard(driver, one.tab);
      await pressInCard(driver, one.page, one.tab, 'Off on this site');
      await waitForCard(driver, one.tab, ({ text }) => text.includes('is off on bbc.com'));
      await one.page.keyboard.press('Escape');
      await waitForNoCard(driver, one.tab);
      expect(await highlightCount(one.page)).toBe(0);

      // What it says is not true any more once the popup has switched the site on again.
      const on = await flip(driver, one.tab);
      await soon(() => painted(one.page)).toEqual(atFirst);
      await closePage(on);
      await one.page.bringToFront();
      await hover(one.page, 'Air\u00a0Koryo');
      await waitForCard(driver, one.tab);
      await pressInCard(driver, one.page, one.tab, 'Off on this site');
      await waitForCard(driver, one.tab, ({ text }) => text.includes('is off on bbc.com'));
      await flip(driver, one.tab);
      await soon(() => painted(one.page)).toEqual(atFirst);
      await waitForNoCard(driver, one.tab);
    });
  },
  { own: true },
);
