// The first run: the welcome page opens by itself, and its sample works without any permission.
/// <reference types="chrome" />
import { expect, test } from 'vitest';
import { badgeText } from '../testing/driver/badge.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { openAllEvents, openPopup } from '../testing/driver/own-pages.ts';
import { askPage, tabOf, whenPageIdle } from '../testing/driver/tabs.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

inEachBrowser(
  'first run',
  (session) => {
    test('opens the welcome page once', async () => {
      const welcomes = async (): Promise<number> =>
        (await session.driver.urls()).filter((url) => url.includes('/welcome.html')).length;
      await soon(welcomes).toBe(1);
    });

    test('marks the sample and opens a card on it', async () => {
      const page = await session.driver.openExtension('welcome.html', 'article');
      const names = (): Promise<number> =>
        page.evaluate(() => [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0));
      await soon(names).toBeGreaterThan(2);
      await page.bringToFront();
      const box = await page.evaluate(() => {
        const [highlight] = [...CSS.highlights.values()].filter(({ size }) => size > 0);
        const [first] = highlight ?? [];
        if (!first) return null;
        const range = document.createRange();
        range.setStart(first.startContainer, first.startOffset);
        range.setEnd(first.endContainer, first.endOffset);
        first.startContainer.parentElement?.scrollIntoView({
          block: 'center',
          behavior: 'instant',
        });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      });
      if (!box) throw new Error('Nothing is marked');
      await page.mouse.move(box.x, box.y - 40);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
      const open = (): Promise<boolean> =>
        page.evaluate(() => document.querySelector(':popover-open') !== null);
      await soon(open).toBe(true);
      await page.keyboard.press('Escape');
      await soon(open).toBe(false);
      expect(session.driver.web.requests.filter(({ found }) => found)).toEqual([]);
    });

    test('the popup lists the sample’s names and its story, and jumps to a name', async () => {
      const { driver } = session;
      const page = await driver.openExtension('welcome.html', 'article');
      const tab = await tabOf(driver, page);
      const found = await whenPageIdle(driver, tab);
      const popup = await openPopup(driver, tab);
      await popup.waitForSelector('.story .event');
      const line = await popup.$eval('.story .article-line', (e) => e.textContent);
      expect(line).toMatch(/15.*2024|2024.*15/);
      expect(await popup.$('[role=switch]')).toBeNull();
      const distinct = new Set(found.mentions.map(({ entities }) => entities[0]));
      expect(await badgeText(driver, tab)).toBe(String(distinct.size));
      await openAllEvents(popup);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.page-names .go')?.click());
      const said = () => popup.$eval('.page-names [role=status]', (status) => status.textContent);
      await soon(said).toMatch(/^Mention 1 of \d+: /);
      await Promise.all([closePage(popup), closePage(page)]);
    });

    test('its sample can be tried by keyboard, with the keys that the page tells', async () => {
      const { driver } = session;
      const page = await driver.openExtension('welcome.html', '.by-keys');
      const told = await page.$$eval('.by-keys kbd', (all) => all.map((each) => each.textContent));
      const keys = await driver.inExtension(async () =>
        Object.fromEntries((await chrome.commands.getAll()).map((c) => [c.name, c.shortcut])),
      );
      expect(told).toEqual([keys['next-mention'], keys['open-card'], keys._execute_action]);
      const tab = await tabOf(driver, page);
      const acts = (name: 'next-mention' | 'open-card') => async () =>
        (await askPage(driver, tab, 'command', { name })).ok;
      await soon(acts('next-mention')).toBe(true);
      await soon(acts('open-card')).toBe(true);
      const focusIsInCard = () =>
        page.evaluate(() => document.activeElement?.matches(':popover-open') ?? false);
      await soon(focusIsInCard).toBe(true);
      await closePage(page);
    });
  },
  { own: true },
);
