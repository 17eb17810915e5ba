/// <reference types="chrome" />
// The side panel: it follows the paragraph in view, leads to the page, and leaves nothing running there.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hover, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass } from '../testing/driver/frames.ts';
import { runInTab } from '../testing/driver/inside.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { openPopup } from '../testing/driver/own-pages.ts';
import { namesInView, openPanel } from '../testing/driver/panel.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

/** Scrolls until the paragraph with these words is where one reads. */
const readAt = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted: string) => {
    const all = [...document.querySelectorAll('p, li, h2')];
    const found = all.find((each) => each.textContent.replace(/\s/g, ' ').includes(wanted));
    if (!found) throw new Error(`No paragraph says ${wanted}`);
    const top = found.getBoundingClientRect().top + scrollY;
    scrollTo({ top: top - innerHeight / 10, behavior: 'instant' });
  }, words);

/** Room enough below for every paragraph to come to where one reads. */
const lengthen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('p')) each.style.minHeight = '70vh';
    document.body.style.paddingBottom = '100vh';
  });

/** Opens a panel beside the page, and reads there until it shows this name. */
async function panelAt(driver: Driver, page: Page, tab: number, name: string): Promise<Page> {
  const panel = await openPanel(driver, tab);
  await page.bringToFront();
  await readAt(page, name);
  await soon(() => namesInView(panel)).toContain(name);
  return panel;
}

/** Presses the pin with this title. */
const pin = (panel: Page, title: string): Promise<void> =>
  panel.evaluate((label: string) => {
    document.querySelector<HTMLElement>(`[title="${label}"]`)?.click();
  }, title);

const pinned = (panel: Page) => (): Promise<string[]> =>
  panel.$$eval('.pinned .text', (all) => all.map((each) => each.textContent));

/** Counts, in the page script's world, what the browser tells scripts of paragraphs. */
const countCalls = `() => {
  const counted = { observers: 0, calls: 0 };
  globalThis.sidelightCounted = counted;
  const Own = globalThis.IntersectionObserver;
  // Firefox gives no instance of a subclass.
  globalThis.IntersectionObserver = function (call, options) {
    const own = new Own((...args) => { counted.calls++; call(...args); }, options);
    return {
      observe(element) { counted.observers++; own.observe(element); },
      disconnect() { counted.observers = 0; own.disconnect(); },
    };
  };
}`;

inEachBrowser('side panel', (session) => {
  test('follows the paragraph in view, and shows what answers it beside the story so far', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await lengthen(page);
    const panel = await panelAt(driver, page, tab, 'Air Koryo');
    await readAt(page, 'Colin Crooks');
    await soon(() => namesInView(panel)).toContain('Colin Crooks');
    expect(await namesInView(panel)).not.toContain('Air Koryo');
    await soon(() => panel.$$eval('.in-view [data-event]', (all) => all.length)).toBeGreaterThan(0);
    await soon(() => panel.$$eval('.kept [data-event]', (all) => all.length)).toBeGreaterThan(4);
    expect(await panel.$eval('.kept', (kept) => kept.textContent)).toMatch(/This article.*2020/);
    await Promise.all([closePage(panel), closePage(page)]);
  });

  test('leads to a mention on the page, and knows the name whose card is open there', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await lengthen(page);
    const panel = await panelAt(driver, page, tab, 'Air Koryo');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const before = await page.evaluate(() => scrollY);
    await panel.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('.in-view .name-chip .go')];
      all.find((each) => each.textContent.includes('Air Koryo'))?.click();
    });
    await soon(() => page.evaluate(() => scrollY)).not.toBe(before);
    await hover(page, 'Vladivostok');
    await waitForCard(driver, tab);
    const current = () =>
      panel.$$eval('.name-chip.current .text', (all) => all.map((one) => one.textContent));
    await soon(current).toEqual(['Vladivostok']);
    await page.keyboard.press('Escape');
    await soon(current).toEqual([]);
    await Promise.all([closePage(panel), closePage(page)]);
  });

  test('a pinned name stays, on another page and in another panel', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await lengthen(page);
    const panel = await panelAt(driver, page, tab, 'Air Koryo');
    await pin(panel, 'Pin Air Koryo');
    await soon(pinned(panel)).toEqual(['Air Koryo']);
    await closePage(panel);
    await page.goto(address.undated, { waitUntil: 'domcontentloaded' });
    const later = await openPanel(driver, tab);
    await soon(pinned(later)).toEqual(['Air Koryo']);
    await pin(later, 'Unpin Air Koryo');
    await soon(pinned(later)).toEqual([]);
    await driver.inExtension(() => chrome.storage.session.remove('pinned'));
    await Promise.all([closePage(later), closePage(page)]);
  });

  test('names that two panels pin at the same moment stay both', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await lengthen(page);
    const one = await panelAt(driver, page, tab, 'Air Koryo');
    // As if a third panel were at it until both of them are about to.
    await one.evaluate(
      () =>
        new Promise<void>((held) => {
          const { promise, resolve } = Promise.withResolvers<void>();
          Object.assign(globalThis, { release: resolve });
          void navigator.locks.request('sidelight-pinned', () => {
            held();
            return promise;
          });
        }),
    );
    await pin(one, 'Pin Air Koryo');
    const other = await panelAt(driver, page, tab, 'Colin Crooks');
    await pin(other, 'Pin Colin Crooks');
    await soon(() =>
      one.evaluate(async () => (await navigator.locks.query()).pending?.length),
    ).toBe(2);
    await one.evaluate(() => (globalThis as unknown as { release: () => void }).release());
    for (const panel of [one, other]) {
      await soon(pinned(panel)).toEqual(['Colin Crooks', 'Air Koryo']);
    }
    await driver.inExtension(() => chrome.storage.session.remove('pinned'));
    await Promise.all([closePage(one), closePage(other), closePage(page)]);
  });

  test('nothing runs in a page at rest, and nothing is left when the panel closes', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await lengthen(page);
    await runInTab(driver, tab, countCalls);
    const counted = (): Promise<{ observers: number; calls: number }> =>
      runInTab(driver, tab, '() => globalThis.sidelightCounted');
    expect(await counted()).toEqual({ observers: 0, calls: 0 });
    const panel = await panelAt(driver, page, tab, 'Air Koryo');
    const { observers, calls } = await counted();
    expect(observers).toBeGreaterThan(2);
    expect(calls).toBeGreaterThan(0);
    // Frames pass, and nothing is called.
    await framesPass(page, 30);
    expect((await counted()).calls).toBe(calls);
    await closePage(panel);
    await soon(counted).toEqual({ observers: 0, calls });
    await readAt(page, 'Colin Crooks');
    expect(await counted()).toEqual({ observers: 0, calls });
    await closePage(page);
  });

  test.runIf(session.browser === 'firefox')('the popup has its button', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    const popup = await openPopup(driver, tab);
    const label = await popup.$eval('[title="Open the side panel"]', (it) => it.tagName);
    expect(label).toBe('BUTTON');
    await Promise.all([closePage(popup), closePage(page)]);
  });

  test.runIf(session.browser === 'chromium')(
    'opens from the popup, and goes with the tab in front',
    async () => {
      // Only Chromium gives a driver access to the real popup and the real panel.
      const { driver } = session;
      const { browser } = driver.engine;
      const { page } = await visit(driver, address.article);
      const shown = (name: string) =>
        browser.waitForTarget((target) => target.url().endsWith(name)).then((it) => it.asPage());
      const opened = shown('/popup.html');
      await driver.engine.clickAction(page);
      const popup = await opened;
      const panelOpened = shown('/sidepanel.html');
      await (await popup.waitForSelector('[title="Open the side panel"]'))?.click();
      const panel = await panelOpened;
      const title = () => panel.$eval('.top h1', (head) => head.textContent);
      await soon(title).toMatch(/^A plane out of Pyongyang/);
      const other = await visit(driver, address.dutch);
      const dutch = await other.page.title();
      await soon(title).toBe(dutch);
      await closePage(other.page);
      await page.bringToFront();
      await soon(title).toMatch(/^A plane out of Pyongyang/);
      await panel.evaluate(() => window.close());
      await closePage(page);
    },
  );
});
