// The extension is updated, and removed, under open pages.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { hover } from '../../testing/driver/card.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { updateExtension, withAddon } from '../../testing/driver/update.ts';
import { marked, take } from '../../testing/intact/marks.ts';
import { seen, watch } from '../../testing/intact/probe.ts';
import { leftovers } from '../../testing/intact/prove.ts';
import { article, read, serve } from '../../testing/intact/site.ts';
import { PATIENCE_MS } from '../../testing/patience.ts';
import { inEachBrowser, type Session } from '../../testing/session.ts';
import { soon } from '../../testing/visit.ts';

const words = ['Air Koryo', 'Vladivostok'];
const edit = {
  does: 'goes on after it',
  change: () => document.getElementById('p')?.append(' And NK News.'),
  words: ['Air Koryo', 'NK News', 'Vladivostok'],
};

async function openMarked({ driver }: Session): Promise<Page> {
  const page = await driver.engine.browser.newPage();
  await watch(page);
  await page.goto(read('one'), { waitUntil: 'load' });
  await marked(page, words);
  return page;
}

/** How many cards are in the page, of any copy of the page script: each is an element beside the body. */
const cards = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.childElementCount - 2);

/**
 * What scripts of any world throw in a page from now on: also one whose extension is gone. Firefox ends
 * such scripts at once, and tells puppeteer nothing of them.
 */
async function watchThrown({ browser }: Session, page: Page): Promise<readonly string[]> {
  const thrown: string[] = [];
  if (browser === 'firefox') return thrown;
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    thrown.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
  return thrown;
}

/** The computed underline of any mark. */
const lines = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const text = document.getElementById('p') as HTMLElement;
    return getComputedStyle(text, '::highlight(sl-1)').textDecorationLine;
  });

inEachBrowser(
  'under open pages',
  (session) => {
    beforeAll(() => {
      serve(session.driver.web, { one: article('<p id="p">By Air Koryo to Vladivostok.</p>') });
    });

    test('an update: the old script leaves, the new one marks, and the page notices nothing', async () => {
      const page = await openMarked(session);
      const before = await seen(page);
      await updateExtension(session.driver, session.folder);
      await page.bringToFront();
      // An old script would now ask a background that is gone, and remove its marks.
      await take(page, edit, { withinMs: PATIENCE_MS });
      await marked(page, edit.words);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
      const after = await seen(page);
      expect(after.errors).toEqual([]);
      expect(after.changes.length - before.changes.length, 'the edit alone').toBe(1);
      await closePage(page);
    });

    test('an update while a card is open: no mark of the old script stays', async () => {
      const page = await openMarked(session);
      await hover(page, 'Air Koryo');
      await soon(() => cards(page)).toBe(1);
      await updateExtension(session.driver, session.folder);
      await page.bringToFront();
      await take(page, edit, { withinMs: PATIENCE_MS });
      await page.mouse.move(990, 790, { steps: 3 });
      await marked(page, edit.words);
      await closePage(page);
    });

    test('an update under three pages: no old script throws, and hovering opens one card', async () => {
      const pages = [
        await openMarked(session),
        await openMarked(session),
        await openMarked(session),
      ];
      const thrown = await Promise.all(pages.map((page) => watchThrown(session, page)));
      await updateExtension(session.driver, session.folder);
      for (const page of pages) {
        await page.bringToFront();
        await take(page, edit, { withinMs: PATIENCE_MS });
        await hover(page, 'NK News');
        await soon(() => cards(page)).toBe(1);
        await page.keyboard.press('Escape');
        await soon(() => cards(page)).toBe(0);
      }
      expect(thrown.flat()).toEqual([]);
      for (const page of pages) await closePage(page);
    });
  },
  { change: async () => undefined },
);

inEachBrowser(
  'removed from the browser',
  (session) => {
    beforeAll(() => {
      serve(session.driver.web, { one: article('<p id="p">By Air Koryo to Vladivostok.</p>') });
    });

    test('its marks leave open pages', async () => {
      const page = await openMarked(session);
      await soon(() => lines(page)).toBe('underline');
      const thrown = await watchThrown(session, page);
      if (session.browser === 'firefox')
        await withAddon(session.driver, 'await addon.uninstall();');
      else {
        const id = new URL(session.driver.engine.base).hostname;
        await session.driver.engine.browser.uninstallExtension(id);
      }
      // The user switches to another tab, where the extension was removed, and back.
      const elsewhere = await session.driver.engine.browser.newPage();
      await elsewhere.bringToFront();
      await page.bringToFront();
      // Chromium keeps the script running, which notices, and the stylesheet. Firefox ends the script at
      // once, so that names stay in the registry, but removes the stylesheet: no mark is seen.
      if (session.browser === 'chromium') await soon(() => leftovers(page)).toEqual([]);
      else await soon(() => lines(page)).toBe('none');
      await page.evaluate(edit.change);
      expect((await seen(page)).errors).toEqual([]);
      expect(thrown).toEqual([]);
      await closePage(page);
    });
  },
  { change: async () => undefined },
);
