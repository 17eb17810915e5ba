// Pages that outlive things: the back-forward cache, a switch, an update of the extension.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { hover, waitForCard, waitForNoCard } from '../driver/card.ts';
import { inChrome } from '../driver/firefox.ts';
import type { Driver } from '../driver/launch.ts';
import { highlightCount, painted } from '../driver/painted.ts';
import { reports, tabOf } from '../driver/tabs.ts';
import { inEachBrowser, soon } from '../session.ts';
import { marked, take } from './marks.ts';
import { seen, watch } from './probe.ts';
import { article, read, serve } from './site.ts';

const words = ['Air Koryo', 'Vladivostok'];
const edit = {
  does: 'goes on after it',
  change: () => document.getElementById('p')?.append(' And NK News.'),
  words: ['Air Koryo', 'NK News', 'Vladivostok'],
};

/** Ends the extension under the open pages and starts it again, as an update does. */
const reload = (driver: Driver): Promise<unknown> =>
  inChrome(
    driver.engine.browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('sidelight@sidelight.invalid');
      await addon.disable();
      await addon.enable();
    })()`,
  );

/** Opens a page under the probe and waits for its marks. */
async function openMarked(driver: Driver, name: string): Promise<Page> {
  const page = await driver.engine.browser.newPage();
  await watch(page);
  await page.goto(read(name), { waitUntil: 'load' });
  await page.bringToFront();
  await marked(page, words);
  return page;
}

inEachBrowser('a page that lives on', (session) => {
  beforeAll(() => {
    serve(session.driver.web, {
      one: article('<p id="p">By Air Koryo to Vladivostok.</p>'),
      two: article('<p>About NK News.</p>'),
    });
  });

  test('in the back-forward cache comes back marked, and reports again', async () => {
    const { driver } = session;
    const page = await openMarked(driver, 'one');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(read('two'), { waitUntil: 'load' });
    await marked(page, ['NK News']);
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
    await page.close();
  });

  test('laid into the cache in the middle of a change comes back with the right marks', async () => {
    const { driver } = session;
    const page = await openMarked(driver, 'one');
    await page.evaluate((next: string) => {
      document.getElementById('p')?.append(' And NK News.');
      // Long enough for the question to be asked, too short for the answer to be painted.
      setTimeout(() => location.assign(next), 26);
    }, read('two'));
    await soon(() => page.evaluate(() => location.pathname)).toBe('/intact/two');
    await marked(page, ['NK News']);
    await page.evaluate(() => history.back());
    await soon(() => page.evaluate(() => location.pathname)).toBe('/intact/one');
    await soon(() => painted(page)).toEqual(['Air Koryo', 'NK News', 'Vladivostok']);
    await page.close();
  });
});

inEachBrowser(
  'an update under open pages',
  (session) => {
    beforeAll(() => {
      serve(session.driver.web, { one: article('<p id="p">By Air Koryo to Vladivostok.</p>') });
    });

    test('the old script leaves, the new one marks, and the page sees nothing of it', async () => {
      const { driver } = session;
      const page = await openMarked(driver, 'one');
      const before = await seen(page);
      await reload(driver);
      await page.bringToFront();
      await marked(page, words);
      // An old script would now ask a background that is gone.
      await take(page, edit, { patienceMs: 5_000 });
      expect(await highlightCount(page)).toBe(1);
      const after = await seen(page);
      expect(after.errors).toEqual([]);
      // The text that the test itself added.
      expect(after.changes.length - before.changes.length).toBe(1);
      await page.close();
    });
  },
  // Chromium's unpacked extension does not come back by itself.
  ['firefox'],
);
