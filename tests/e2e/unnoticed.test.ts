// Before something is marked, a page sees nothing of Sidelight, and nothing that it sends ends the page
// script.
import { beforeAll, expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import { painted } from '../testing/driver/painted.ts';
import { tabOf, whenPageIdle } from '../testing/driver/tabs.ts';
import { switchTo } from '../testing/intact/prove.ts';
import { article, read, serve, unread } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { openSuspicious, startEvent, type Traces, traces } from '../testing/traces.ts';
import { soon } from '../testing/visit.ts';

const names = ['Air Koryo', 'Vladivostok'];
/** The highlights that would be underlined. */
const underlined = ({ styles }: Traces): string[] =>
  styles.filter((style) => / underline/.test(style)).map((style) => style.replace(/ .*/, ''));

inEachBrowser('a page that looks for Sidelight', (session) => {
  beforeAll(() => {
    const tree = (text: string) => `<div id="host"></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>${text}</p>';
      </script>`;
    serve(session.driver.web, {
      names: article(`<p>By Air Koryo.</p>${tree('To Vladivostok.')}`),
      none: article(`<p>Bread is baked.</p>${tree('And sold.')}`),
    });
  });

  /** What is to be found on the same page where Sidelight is not. */
  async function without(name: string): Promise<Traces> {
    const page = await openSuspicious(session.driver, unread(name));
    await framesPass(page, MANY_FRAMES);
    const found = await traces(page);
    await closePage(page);
    return found;
  }

  test('finds nothing on a site that is switched off, before and after it was on', async () => {
    const { driver } = session;
    const nothing = await without('names');
    await switchTo(driver, 'off');
    const page = await openSuspicious(driver, read('names'));
    await framesPass(page, MANY_FRAMES);
    expect(await traces(page)).toEqual(nothing);
    await switchTo(driver, 'on');
    await soon(() => painted(page)).toEqual(names);
    // It would find a rule, in a shadow tree too.
    await soon(async () => underlined(await traces(page))).toEqual(
      expect.arrayContaining(['0:sl-1', '1:sl-1']),
    );
    expect((await traces(page)).sheets, 'the page cannot list the rules').toEqual(nothing.sheets);
    await switchTo(driver, 'off');
    await soon(() => traces(page)).toEqual(nothing);
    await switchTo(driver, 'on');
    await closePage(page);
  });

  test('finds nothing on a page without names, and no highlight once the last name has gone', async () => {
    const { driver } = session;
    const nothing = await without('none');
    const page = await openSuspicious(driver, read('none'));
    await whenPageIdle(driver, await tabOf(driver, page));
    expect(await traces(page)).toEqual(nothing);
    await page.evaluate(() => document.querySelector('p')?.append('By Air Koryo.'));
    await soon(() => painted(page)).toEqual(['Air Koryo']);
    await soon(async () => underlined(await traces(page))).toContain('0:sl-1');
    await page.evaluate(() => document.querySelector('p')?.lastChild?.remove());
    await soon(async () => (await traces(page)).highlights).toEqual([]);
    await closePage(page);
  });

  test('cannot end the page script by the events and messages of WXT', async () => {
    const { driver } = session;
    const page = await openSuspicious(driver, read('names'));
    await soon(() => painted(page)).toEqual(names);
    await page.evaluate((type: string) => {
      const detail = { contentScriptName: 'gate', messageId: 'x' };
      for (const target of [document, window]) {
        target.dispatchEvent(new CustomEvent(type, { detail }));
      }
      postMessage({ type, ...detail }, '*');
    }, startEvent(driver));
    await page.evaluate(() => document.querySelector('p')?.append(' And NK News.'));
    await soon(() => painted(page)).toEqual(['Air Koryo', 'NK News', 'Vladivostok']);
    await closePage(page);
  });
});
