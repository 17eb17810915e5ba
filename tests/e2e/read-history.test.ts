// What is new since the user last read a name: remembered, marked, forgotten, switched off.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hover, waitForCard, waitForNoCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import {
  openAllEvents,
  openOptions,
  openPopup,
  press,
  stored,
} from '../testing/driver/own-pages.ts';
import { readBefore, readHistoryOf } from '../testing/driver/user-data.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

const AIR_KORYO = 'Air\u00a0Koryo';

/** What the events on an extension page say of news. */
const news = (place: Page): Promise<string[]> =>
  place.$$eval('.event .news', (all) => all.map((one) => one.textContent));

inEachBrowser('read history', (session) => {
  /** What a card says of news; in Firefox, where a page can read it, nothing. */
  const says =
    session.browser === 'firefox'
      ? []
      : expect.arrayContaining([expect.stringMatching(/New since .*3/)]);

  test('a card that was read is remembered, and marks nothing the first time', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await hover(page, AIR_KORYO);
    expect((await waitForCard(driver, tab)).news).toEqual([]);
    await soon(() => readHistoryOf(driver)).toHaveProperty('air-koryo');
    const { 'air-koryo': record } = await readHistoryOf(driver);
    expect(record).toEqual([expect.stringMatching(/^20\d\d-\d\d-\d\d$/), expect.any(String)]);
    await closePage(page);
  });

  test('what came since is marked on the card, in the popup and in the timeline', async () => {
    const { driver } = session;
    await readBefore(driver, 'vladivostok');
    const { page, tab } = await visit(driver, address.article);
    await hover(page, 'Vladivostok');
    expect((await waitForCard(driver, tab)).news).toEqual(says);
    // Reading it changes nothing on the same day: what was new stays marked.
    await soon(() => readHistoryOf(driver)).toHaveProperty('vladivostok', [
      ...[expect.any(String), expect.any(String)],
      ...['2026-10-03', '2026.10.1'],
    ]);
    const popup = await openPopup(driver, tab);
    await openAllEvents(popup);
    await soon(async () => (await news(popup)).length).toBeGreaterThan(0);
    expect((await news(popup))[0]).toMatch(/New since .*3/);
    const timeline = await driver.openExtension('timeline.html?entity=vladivostok', '.event');
    await soon(async () => (await news(timeline)).length).toBeGreaterThan(0);
    for (const each of [timeline, popup, page]) await closePage(each);
  });

  test('the options list the names read, and forget one of them', async () => {
    const { driver } = session;
    await readBefore(driver, 'vladivostok');
    const options = await openOptions(driver);
    await readBefore(driver, 'wonsan', '2026-10-02');
    const names = () =>
      options.$$eval('.names-read bdi', (all) => all.map((name) => name.textContent));
    await options.evaluate(() => document.querySelector<HTMLElement>('.kept summary')?.click());
    // The latest first.
    await soon(async () => (await names()).at(-1)).toBe('Wonsan');
    expect(await names()).toContain('Vladivostok');
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('.names-read li:last-child button')?.click(),
    );
    await soon(names).not.toContain('Wonsan');
    expect(await readHistoryOf(driver)).toHaveProperty('vladivostok');
    expect(await readHistoryOf(driver)).not.toHaveProperty('wonsan');
    await closePage(options);
  });

  test('what is forgotten is no longer new on any open page', async () => {
    const { driver } = session;
    await readBefore(driver, 'vladivostok');
    const { page, tab } = await visit(driver, address.article);
    await hover(page, 'Vladivostok');
    expect((await waitForCard(driver, tab)).news).toEqual(says);
    // Once this reading is stored, nothing more is written of it.
    await soon(() => readHistoryOf(driver)).toHaveProperty(
      'vladivostok',
      expect.objectContaining({ length: 4 }),
    );
    const popup = await openPopup(driver, tab);
    await openAllEvents(popup);
    const timeline = await driver.openExtension('timeline.html?entity=vladivostok', '.event');
    for (const place of [popup, timeline]) {
      await soon(async () => (await news(place)).length).toBeGreaterThan(0);
    }

    const options = await openOptions(driver);
    await press(options, 'Forget what I have read');
    await soon(() => readHistoryOf(driver)).toEqual({});
    for (const place of [popup, timeline]) await soon(() => news(place)).toEqual([]);
    await page.bringToFront();
    await page.mouse.move(990, 790, { steps: 4 });
    await waitForNoCard(driver, tab);
    await hover(page, 'Vladivostok');
    expect((await waitForCard(driver, tab)).news, 'the open page hears of it').toEqual([]);
    for (const each of [options, timeline, popup, page]) await closePage(each);
  });

  test('switched off, nothing is kept and what was kept is gone', async () => {
    const { driver } = session;
    await readBefore(driver, 'vladivostok');
    const options = await openOptions(driver);
    const turn = () =>
      options.evaluate(() => document.querySelector<HTMLElement>('.kept input')?.click());
    await turn();
    await soon(() => readHistoryOf(driver)).toEqual({});
    const { page, tab } = await visit(driver, address.article);
    await hover(page, AIR_KORYO);
    await waitForCard(driver, tab);
    await framesPass(page, MANY_FRAMES);
    await turn();
    await soon(() => stored(driver, 'settings')).toMatchObject({ settings: { news: true } });
    // What is read from now on is kept, and nothing of what was read before.
    await page.bringToFront();
    await hover(page, 'Vladivostok');
    await waitForCard(driver, tab, ({ text }) => text.includes('Vladivostok'));
    await soon(async () => Object.keys(await readHistoryOf(driver))).toEqual(['vladivostok']);
    for (const each of [options, page]) await closePage(each);
  });
});
