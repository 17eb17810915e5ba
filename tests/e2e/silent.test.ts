/// <reference types="chrome" />
// A page about something else: nothing is marked or counted, until the user asks for its names or text about
// the pack is added.
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { badgeText } from '../testing/driver/badge.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { openOptions, press } from '../testing/driver/own-pages.ts';
import { painted } from '../testing/driver/painted.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { tabOf } from '../testing/driver/tabs.ts';
import { article, read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { openSilent } from '../testing/silent-page.ts';
import { soon } from '../testing/visit.ts';

/** From text added to a mark on it (ms): 200 is the aim, and a busy machine may take longer. */
const MARKED_WITHIN_MS = 1000;

/** Hears, as every context of the extension does, what page scripts send. Stopping returns the types. */
async function hearMessages(driver: Driver): Promise<() => Promise<readonly string[]>> {
  await driver.inExtension(() => {
    const types: string[] = [];
    const hear = ({ type }: { type: string }) => void types.push(type);
    chrome.runtime.onMessage.addListener(hear);
    const stop = () => {
      chrome.runtime.onMessage.removeListener(hear);
      return types;
    };
    Object.assign(globalThis, { stopHearing: stop });
  });
  return () =>
    driver.inExtension(() => (globalThis as unknown as { stopHearing(): string[] }).stopHearing());
}

/** How a page comes to be about the pack. Run in the page. */
const additions: Readonly<Record<string, () => void>> = {
  'a paragraph': () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'The recipe came from Pyongyang by train.';
    document.querySelector('article')?.append(paragraph);
  },
  'another page of a single-page app': () => {
    history.pushState(null, '', 'train');
    document.title = 'By train';
    const main = document.createElement('article');
    main.innerHTML = '<h1>By train</h1><p>The line ends in Pyongyang.</p>';
    document.querySelector('article')?.replaceWith(main);
  },
};

/** Runs in the page: does this, and resolves to the time until something is marked (ms). */
async function timeToMark(does: string): Promise<number> {
  const start = performance.now();
  new Function(`(${does})()`)();
  while (CSS.highlights.size === 0 && performance.now() - start < 30_000) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return performance.now() - start;
}

inEachBrowser('a page about something else', (session) => {
  beforeAll(() => {
    serve(session.driver.web, {
      cake: article('<h1>Sponge cake</h1><p>Beat the eggs. In China they like it too.</p>'),
      bread: article('<h1>Rye bread</h1><p>Let it rest. In Russia they eat it with salt.</p>'),
      tea: article('<h1>Tea</h1><p>Warm the pot first.</p>'),
    });
  });
  beforeEach(() => setSettings(session.driver, { everywhere: false }));

  const openPopup = (tab: number): Promise<Page> =>
    session.driver.openExtension(`popup.html?tab=${tab}`, '.notice');

  const notice = (popup: Page) => popup.$eval('.notice', ({ textContent }) => textContent);

  test('has no marks and no number, and asks the background one question', async () => {
    const { driver } = session;
    const stopHearing = await hearMessages(driver);
    const { page, tab } = await openSilent(session.driver, 'cake');
    await framesPass(page, MANY_FRAMES);
    expect(await painted(page)).toEqual([]);
    expect(await badgeText(driver, tab)).toBe('');
    expect(await stopHearing()).toEqual(['gate']);
    await closePage(page);
  });

  test('the popup says what it names; Show them marks that, on this page alone', async () => {
    const { driver } = session;
    const { page, tab } = await openSilent(session.driver, 'cake');
    const popup = await openPopup(tab);
    // The names come later where the page needs more than a moment to be read.
    await soon(() => notice(popup)).toContain('This page names China');
    expect(await notice(popup)).toContain('the connection with North Korea');
    await page.bringToFront();
    expect(await painted(page)).toEqual([]);
    expect(await badgeText(driver, tab)).toBe('');

    await press(popup, 'Show them');
    await soon(() => painted(page)).toEqual(['China']);
    await soon(() => badgeText(driver, tab)).toBe('1');
    await soon(() =>
      popup.$$eval('.page-names .pick', (all) => all.map(({ textContent }) => textContent)),
    ).toEqual(['China']);

    const other = await openSilent(session.driver, 'bread');
    await framesPass(other.page, MANY_FRAMES);
    expect(await painted(other.page)).toEqual([]);
    for (const each of [popup, other.page, page]) await closePage(each);
  });

  test('the popup says that a page names nothing known', async () => {
    const { page, tab } = await openSilent(session.driver, 'tea');
    const popup = await openPopup(tab);
    expect(await notice(popup)).toContain('Nothing is marked here');
    expect(await popup.$('.notice button')).toBeNull();
    for (const each of [popup, page]) await closePage(each);
  });

  test('with the option on, names are marked everywhere, at once', async () => {
    const { driver } = session;
    const cake = await openSilent(session.driver, 'cake');
    const options = await openOptions(driver);
    const choose = () =>
      options.evaluate(() => document.querySelector<HTMLElement>('.switch [role=switch]')?.click());
    await choose();
    await cake.page.bringToFront();
    await soon(() => painted(cake.page)).toEqual(['China']);
    const bread = await driver.open(read('bread'));
    await soon(() => painted(bread)).toEqual(['Russia']);
    const tab = await tabOf(driver, bread);
    await soon(() => badgeText(driver, tab)).toBe('1');

    await choose();
    await soon(() => painted(bread)).toEqual([]);
    await soon(() => badgeText(driver, tab)).toBe('');
    for (const each of [options, cake.page, bread]) await closePage(each);
  });

  test.each(Object.entries(additions))('is marked soon after %s about the pack', async (_, add) => {
    const { page } = await openSilent(session.driver, 'cake');
    await framesPass(page, MANY_FRAMES);
    const ms = await page.evaluate(timeToMark, String(add));
    console.info(`${session.browser}: marked in ${Math.round(ms)} ms`);
    expect(ms).toBeLessThan(MARKED_WITHIN_MS);
    await soon(() => painted(page)).toContain('Pyongyang');
    await closePage(page);
  });
});
