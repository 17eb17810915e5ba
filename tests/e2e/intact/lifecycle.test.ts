// Pages that come back from the back-forward cache, also after changes elsewhere.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { hover, waitForCard, waitForNoCard } from '../../testing/driver/card.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import type { Driver } from '../../testing/driver/launch.ts';
import { painted } from '../../testing/driver/painted.ts';
import { askBackground, reports, tabOf } from '../../testing/driver/tabs.ts';
import { marked, take } from '../../testing/intact/marks.ts';
import { seen, watch } from '../../testing/intact/probe.ts';
import { leftovers, switchTo } from '../../testing/intact/prove.ts';
import { article, read, serve } from '../../testing/intact/site.ts';
import { inEachBrowser } from '../../testing/session.ts';
import { soon } from '../../testing/visit.ts';

const words = ['Air Koryo', 'Vladivostok'];
const edit = {
  does: 'goes on after it',
  change: () => document.getElementById('p')?.append(' And NK News.'),
  words: ['Air Koryo', 'NK News', 'Vladivostok'],
};

/** Opens a page under the probe and waits for its marks. */
async function openMarked(driver: Driver, name: string): Promise<Page> {
  const page = await driver.engine.browser.newPage();
  await watch(page);
  await page.goto(read(name), { waitUntil: 'load' });
  await page.bringToFront();
  await marked(page, words);
  return page;
}

inEachBrowser('a page that comes back', (session) => {
  beforeAll(() => {
    serve(session.driver.web, {
      one: article('<p id="p">By Air Koryo to Vladivostok.</p>'),
      two: article('<p>About NK News, in Pyongyang.</p>'),
    });
  });

  test('in the back-forward cache comes back marked, and reports again', async () => {
    const { driver } = session;
    const page = await openMarked(driver, 'one');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(read('two'), { waitUntil: 'load' });
    await marked(page, ['NK News', 'Pyongyang']);
    await page.evaluate(() => history.back());
    const persisted = () =>
      page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted ?? null);
    await soon(persisted).toBe(true);
    expect(await painted(page)).toEqual(words);
    const tab = await tabOf(driver, page);
    await soon(async () => (await reports(driver, tab)).map(({ url }) => url)).toEqual([
      read('one'),
    ]);
    await page.bringToFront();
    await take(page, edit);
    await hover(page, 'NK News');
    await waitForCard(driver, tab);
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, tab);
    expect((await seen(page)).errors).toEqual([]);
    await closePage(page);
  });

  test('put into the cache in the middle of a change comes back with the right marks', async () => {
    const { driver } = session;
    const page = await openMarked(driver, 'one');
    await page.evaluate((next: string) => {
      document.getElementById('p')?.append(' And NK News.');
      // Mostly long enough for the question to be asked, and too short for the answer to be painted.
      requestAnimationFrame(() => requestAnimationFrame(() => location.assign(next)));
    }, read('two'));
    await soon(() => page.evaluate(() => location.pathname)).toBe('/intact/two');
    await marked(page, ['NK News', 'Pyongyang']);
    await page.evaluate(() => history.back());
    await soon(() => page.evaluate(() => location.pathname)).toBe('/intact/one');
    await soon(() => painted(page)).toEqual(['Air Koryo', 'NK News', 'Vladivostok']);
    await closePage(page);
  });

  /** Goes on to another page, changes something there, and comes back. */
  async function meanwhile(page: Page, change: () => Promise<void>): Promise<void> {
    await page.evaluate(() => {
      Object.assign(window, { persisted: null });
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    // (Puppeteer's `goBack` loses a page of Firefox that came from the cache.)
    await page.evaluate((next: string) => location.assign(next), read('two'));
    await soon(() => page.evaluate(() => location.pathname)).toBe('/intact/two');
    await change();
    await page.evaluate(() => history.back());
    const persisted = () =>
      page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted ?? null);
    await soon(persisted).toBe(true);
  }

  test('switched off while in the cache comes back without marks, and switched on with them', async () => {
    const { driver } = session;
    const page = await openMarked(driver, 'one');
    const before = await seen(page);
    await meanwhile(page, () => switchTo(driver, 'off'));
    await soon(() => leftovers(page)).toEqual([]);
    const tab = await tabOf(driver, page);
    await soon(() => reports(driver, tab)).toEqual([]);
    await page.bringToFront();
    await meanwhile(page, () => switchTo(driver, 'on'));
    await marked(page, words);
    await take(page, edit);
    const after = await seen(page);
    expect(after.errors).toEqual([]);
    expect(after.changes.length - before.changes.length, 'the edit alone').toBe(1);
    await closePage(page);
  });

  test('a name rejected while it was in the cache is not marked when it comes back', async () => {
    const { driver } = session;
    const page = await openMarked(driver, 'one');
    const name = { entity: 'vladivostok', alias: 'vladivostok', here: false };
    await meanwhile(page, async () => {
      await askBackground(driver, 'reject-name', { ...name, surface: 'Vladivostok' });
    });
    await marked(page, ['Air Koryo']);
    await askBackground(driver, 'restore-name', name);
    await marked(page, words);
    await closePage(page);
  });
});
