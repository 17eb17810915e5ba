// The gate of a silent page outlives what happens to the page, the site and the background: what comes to name
// the subject is marked.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import { painted } from '../testing/driver/painted.ts';
import { switchTo } from '../testing/intact/prove.ts';
import { article, read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { openSilent, statusOf } from '../testing/silent-page.ts';
import { soon } from '../testing/visit.ts';

/** Some of the text comes in the moment in which the background ends. */
const STOPS = 3;

const add = (page: Page, text: string): Promise<void> =>
  page.evaluate((words: string) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.querySelector('article')?.append(paragraph);
  }, text);

inEachBrowser('the gate of a silent page', (session) => {
  beforeAll(() => {
    serve(session.driver.web, {
      cake: article('<h1>Sponge cake</h1><p>Beat the eggs.</p>'),
      tea: article('<h1>Tea</h1><p>Warm the pot first.</p>'),
      framed: article(`<h1>Tea</h1><p>Warm the pot.</p>
        <iframe id="f" srcdoc="<p>And the cups.</p>" width="400" height="200"></iframe>`),
    });
  });

  test('opens after its site was switched off and on', async () => {
    const { driver } = session;
    const { page, tab } = await openSilent(driver, 'cake');
    await switchTo(driver, 'off');
    await soon(() => statusOf(driver, tab)).toBe('off');
    await add(page, 'By train from Pyongyang.');
    await framesPass(page, MANY_FRAMES);
    expect(await painted(page)).toEqual([]);
    await switchTo(driver, 'on');
    await soon(() => painted(page)).toEqual(['Pyongyang']);
    await switchTo(driver, 'off');
    await soon(() => painted(page)).toEqual([]);
    await switchTo(driver, 'on');
    await soon(() => painted(page)).toEqual(['Pyongyang']);
    await closePage(page);
  });

  test('opens though the background ends in the middle of a question', async () => {
    const { driver } = session;
    const { page } = await openSilent(driver, 'cake');
    for (let stop = 0; stop < STOPS; stop++) {
      await Promise.all([add(page, `It takes ${stop} eggs.`), driver.stopBackground()]);
    }
    await Promise.all([add(page, 'By train from Pyongyang.'), driver.stopBackground()]);
    await soon(() => painted(page)).toEqual(['Pyongyang']);
    await closePage(page);
  });

  test('opens when the page comes back from the cache', async () => {
    const { driver } = session;
    const { page } = await openSilent(driver, 'cake');
    await page.evaluate((next: string) => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
      location.assign(next);
    }, read('tea'));
    await soon(() => page.evaluate(() => location.pathname)).toBe('/intact/tea');
    await page.evaluate(() => history.back());
    const persisted = () =>
      page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted ?? null);
    await soon(persisted).toBe(true);
    await add(page, 'By train from Pyongyang.');
    await soon(() => painted(page)).toEqual(['Pyongyang']);
    await closePage(page);
  });

  test('is another one in each frame', async () => {
    const { page } = await openSilent(session.driver, 'framed');
    const frame = page.frames().find((one) => one.parentFrame());
    await frame?.evaluate(() => document.body.append('From Pyongyang.'));
    await soon(async () => frame?.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    expect(await painted(page)).toEqual([]);
    await closePage(page);
  });
});
