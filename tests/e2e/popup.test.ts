// The popup: the story so far, the names of this page, a jump to a mention, the timeline of their events.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { badgeText } from '../testing/driver/badge.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { openAllEvents, openPopup } from '../testing/driver/own-pages.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

/** How many events the timeline shows. */
const eventCount = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('.timeline [data-event]').length);

inEachBrowser('popup', (session) => {
  test('lists the names of the page with their counts, as the badge does', async () => {
    const { page, tab, found } = await visit(session.driver, address.article);
    const popup = await openPopup(session.driver, tab);
    const more = await popup.$('.page-names .more button');
    await more?.click();
    const shown = await popup.$$eval('.page-names li', (items) =>
      items.map((item) => ({
        name: item.querySelector('.pick')?.textContent,
        count: Number(item.querySelector('.go')?.textContent.match(/\d+(?=\D*$)/)?.[0]),
      })),
    );
    const distinct = new Set(found.mentions.map(({ entities }) => entities[0]));
    expect(shown.length).toBe(distinct.size);
    const count = (id: string): number =>
      found.mentions.filter(({ entities }) => entities[0] === id).length;
    expect(shown).toContainEqual({ name: 'Air Koryo', count: count('air-koryo') });
    expect(count('air-koryo')).toBe(2);
    expect(await badgeText(session.driver, tab)).toBe(String(distinct.size));
    await Promise.all([closePage(popup), closePage(page)]);
  });

  test('jumps to the next mention', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await page.setViewport({ width: 700, height: 260 });
    const popup = await openPopup(session.driver, tab);
    await popup.click('.page-names .more button');
    const positions: number[] = [];
    for (let press = 0; press < 2; press++) {
      await popup.bringToFront();
      await popup.evaluate(() => {
        const item = [...document.querySelectorAll('.page-names li')].find(
          (li) => li.querySelector('.pick')?.textContent === 'Air Koryo',
        );
        item?.querySelector<HTMLElement>('.go')?.click();
      });
      await page.bringToFront();
      await soon(() => inView(page, press)).toBe(true);
      positions.push(await page.evaluate(() => scrollY));
      // It is announced, and counted on the button.
      const said = () => popup.$eval('.page-names [role=status]', (status) => status.textContent);
      await soon(said).toMatch(new RegExp(`^Mention ${press + 1} of 2: Air\\sKoryo$`));
      const button = () =>
        popup.$$eval('.page-names .go', (all) => all.map((go) => go.textContent));
      await soon(button).toContainEqual(expect.stringContaining(`${press + 1}/2`));
    }
    expect(positions[1]).toBeGreaterThan(positions[0] ?? 0);
    await Promise.all([closePage(popup), closePage(page)]);
  });

  test.runIf(session.browser === 'chromium')(
    'fits into the window that a click opens',
    async () => {
      // Only Chromium gives a driver access to the real popup.
      const { page } = await visit(session.driver, address.article);
      const { browser } = session.driver.engine;
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await session.driver.engine.clickAction(page);
      const popup = await (await opened).asPage();
      await popup.waitForSelector('.story .event');
      const look = () =>
        popup.evaluate(() => ({
          over: document.documentElement.scrollHeight - innerHeight,
          foot:
            (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0) - innerHeight,
          gutter: innerWidth - (document.querySelector('.popup')?.clientWidth ?? 0),
        }));
      await soon(look).toEqual({ over: 0, foot: 0, gutter: 0 });
      await Promise.all([closePage(popup), closePage(page)]);
    },
  );

  test('opens with the story so far, before the article and since', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    const popup = await openPopup(session.driver, tab);
    await popup.setViewport({ width: 400, height: 600 });
    await popup.waitForSelector('.story .event');
    const days = (half: string): Promise<string[]> =>
      popup.$$eval(`.story ol${half} > .event > details > summary > time`, (all) =>
        all.map((time) => time.getAttribute('datetime') ?? ''),
      );
    const [until, since] = [await days(':not(.since)'), await days('.since')];
    expect(until.length + since.length).toBeGreaterThanOrEqual(5);
    expect(until.length + since.length).toBeLessThanOrEqual(9);
    expect([...until, ...since]).toEqual([...until, ...since].sort());
    expect(until.every((day) => day <= '2020-03-09')).toBe(true);
    expect(since.every((day) => day > '2020-03-09')).toBe(true);
    expect(await popup.$eval('.story .article-line', (e) => e.textContent)).toMatch(/2020/);
    const inSight = () =>
      popup.evaluate(() => {
        const box = document.querySelector('.story')?.getBoundingClientRect();
        return [...document.querySelectorAll('.story .event')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return box && top >= box.top - 1 && bottom <= box.bottom + 1;
        }).length;
      });
    await soon(inSight).toBeGreaterThanOrEqual(4);
    await Promise.all([closePage(popup), closePage(page)]);
  });

  test('shows the events of the names, marks the article, filters and searches', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    const popup = await openPopup(session.driver, tab);
    await openAllEvents(popup);
    await soon(() => eventCount(popup)).toBeGreaterThan(3);
    expect(await popup.$eval('.timeline', (e) => e.textContent)).toMatch(/This article.*2020/);
    await popup.click('.search input');
    await popup.keyboard.type('zzzz nothing');
    await soon(() => eventCount(popup)).toBe(0);
    for (let i = 0; i < 12; i++) await popup.keyboard.press('Backspace');
    await soon(() => eventCount(popup)).toBeGreaterThan(3);
    const result = (): Promise<string> => popup.$eval('.search p', (e) => e.textContent);
    const all = await result();
    await popup.click('.page-names li .pick');
    await soon(result).not.toBe(all);
    await Promise.all([closePage(popup), closePage(page)]);
  });

  test('leads to the whole timeline in a tab', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    const popup = await openPopup(session.driver, tab);
    await popup.click('footer button');
    await session.driver.closeTab('/timeline.html');
    await Promise.all([closePage(popup), closePage(page)]);
  });

  test('the timeline tab opens an event with its sources', async () => {
    const timeline = await session.driver.openExtension('timeline.html', '.timeline [data-event]');
    await timeline.click('.timeline [data-event] summary');
    await soon(() =>
      timeline.$$eval('.opened a', (links) => links.map((link) => link.getAttribute('href'))),
    ).toContainEqual(expect.stringMatching(/^https?:/));
    await closePage(timeline);
  });
});

/** True if the nth "Air Koryo" of the page is in the window. */
function inView(page: Page, nth: number): Promise<boolean> {
  return page.evaluate((index: number) => {
    const paragraphs = [...document.querySelectorAll('p')].filter((p) =>
      /Air\sKoryo/.test(p.textContent),
    );
    const box = paragraphs[index]?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }, nth);
}
