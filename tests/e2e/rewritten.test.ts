// Pages and frames that a script writes anew. `document.open()` takes all listeners off window and
// document; a root that is replaced takes those on it.
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { cardsInFrames, hover, hoverInFrame, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { painted, paintedInFrames } from '../testing/driver/painted.ts';
import { askPage, reports, tabOf, whenPageIdle } from '../testing/driver/tabs.ts';
import { article, read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

/** What the scripts below write. */
const second = article('<p>Now by Air Koryo to Vladivostok.</p>');
const SECOND = ['Air Koryo', 'Vladivostok'];

/** Each way to write a document anew. Run in the page, so they may use only what is there. */
const ways: Record<string, (html: string) => void | Promise<void>> = {
  'document.open': (html) => {
    document.open();
    document.write(html);
    document.close();
  },
  'document.open in two steps, never closed': (html) => {
    document.open();
    // Until then the marks of the old text are still there.
    return new Promise((resolve) => {
      setTimeout(() => {
        document.write(html);
        resolve();
      });
    });
  },
  'a new root': (html) => {
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.replaceWith(documentElement);
  },
};

inEachBrowser('a document written anew', (session) => {
  beforeAll(() => {
    const framed = (script: string) =>
      article(`<p>Outside: Masikryong.</p>
        <iframe id="f" width="600" height="250"></iframe><script>${script}</script>`);
    const write = `const d = document.getElementById('f').contentDocument;
      d.open(); d.write(${JSON.stringify(second)}); d.close();`;
    serve(session.driver.web, {
      page: article('<p>At first: Masikryong.</p>'),
      'frame-at-once': framed(`function again() { ${write} } again();`),
      'frame-later': framed(`function again() { ${write} }`),
    });
  });

  /** Hovers a name that is marked, and waits for its card. */
  async function hoverCard(page: Page): Promise<void> {
    const tab = await tabOf(session.driver, page);
    await hover(page, 'Air Koryo');
    await waitForCard(session.driver, tab, ({ text }) => text.includes('Air Koryo'));
    await page.keyboard.press('Escape');
  }

  for (const [name, way] of Object.entries(ways)) {
    test(`a page, by ${name}: marks and cards, as often as it likes`, async () => {
      const { driver } = session;
      const page = await driver.open(read('page'));
      await soon(() => painted(page)).toEqual(['Masikryong']);
      const tab = await tabOf(driver, page);
      for (let time = 0; time < 2; time++) {
        await page.evaluate(way, second);
        await soon(() => painted(page)).toEqual(SECOND);
        await hoverCard(page);
      }
      const { entities } = (await reports(driver, tab))[0] ?? {};
      expect(entities?.map(({ name }) => name).sort()).toEqual(SECOND);
      // The script is there once: an edit is marked, and commands are answered.
      await page.evaluate(() => document.querySelector('p')?.append(' And NK News.'));
      await soon(() => painted(page)).toEqual(['Air Koryo', 'NK News', 'Vladivostok']);
      expect(await askPage(driver, tab, 'jump', { entity: 'nk-news' })).toMatchObject({ count: 1 });
      await closePage(page);
    });
  }

  const frameOf = (page: Page): Frame => {
    const frame = page.frames().find((one) => one.parentFrame());
    if (!frame) throw new Error('The page has no frame');
    return frame;
  };

  test.each(['frame-at-once', 'frame-later'])('a frame without an address, %s', async (name) => {
    const { driver } = session;
    const page = await driver.open(read(name));
    await soon(() => painted(page)).toEqual(['Masikryong']);
    const tab = await tabOf(driver, page);
    const cards = async () => (await cardsInFrames(driver, tab)).length;
    if (name === 'frame-later') await page.evaluate('again()');
    for (let time = 0; time < 2; time++) {
      await soon(() => paintedInFrames(page)).toEqual([...SECOND, 'Masikryong'].sort());
      await hoverInFrame(page, frameOf(page), 'Air Koryo');
      await soon(cards).toBe(1);
      // The card goes with the document that it is in.
      await page.evaluate('again()');
      await soon(cards).toBe(0);
    }
    await closePage(page);
  });

  test('a page that takes its own root away: commands are answered, and a new root is read', async () => {
    const { driver } = session;
    const page = await driver.open(read('page'));
    await soon(() => painted(page)).toEqual(['Masikryong']);
    const tab = await tabOf(driver, page);
    await page.evaluate(() => document.documentElement.remove());
    await soon(() => painted(page)).toEqual([]);
    expect(await askPage(driver, tab, 'mentions', {})).toMatchObject({ text: '', mentions: [] });
    expect(await askPage(driver, tab, 'date', {})).toMatchObject({ dated: { after: [] } });
    expect(await askPage(driver, tab, 'command', { name: 'next-mention' })).toEqual({ ok: false });
    await page.evaluate((html: string) => {
      const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
      document.append(documentElement);
    }, second);
    await soon(() => painted(page)).toEqual(SECOND);
    await hoverCard(page);
    await closePage(page);
  });

  test('a page that clears the registry of highlights is marked again when the pointer moves', async () => {
    const { driver } = session;
    const page = await driver.open(read('page'));
    await soon(() => painted(page)).toEqual(['Masikryong']);
    await hover(page, 'Masikryong');
    await waitForCard(driver, await tabOf(driver, page));
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(5, 5);
    await hover(page, 'At first');
    await soon(() => painted(page)).toContain('Masikryong');
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => document.querySelector('p')?.append(' And more.'));
    await soon(() => painted(page)).toContain('Masikryong');
    await whenPageIdle(driver, await tabOf(driver, page));
    await closePage(page);
  });
});
