/// <reference types="chrome" />
// What pages and their messages cannot do: hold up others, ask for what is not theirs, stay unmarked.
import { beforeAll, expect, test } from 'vitest';
import { hover, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { painted } from '../testing/driver/painted.ts';
import { askPage, reports, tabOf } from '../testing/driver/tabs.ts';
import { flood, sendAll, timeOfFind } from '../testing/flood.ts';
import { article, read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

const inputs = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');

const pages = {
  plain: article('<p>By Air Koryo to Vladivostok.</p>'),
  form: article(
    `<p>To Masikryong.</p><form>By Air Koryo${inputs(
      'nodeType localName nextSibling parentNode parentElement firstChild isConnected getRootNode ' +
        'closest matches getAttribute contains querySelectorAll getElementsByTagName children id',
    )}<p>to Vladivostok.</p></form>`,
  ),
  document: article(
    `<p>To Masikryong.</p>${[
      ...['title', 'body', 'documentElement', 'head', 'URL', 'designMode', 'visibilityState'],
      ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'createTreeWalker'],
      ...['createElement', 'createRange', 'addEventListener', 'getSelection', 'elementFromPoint'],
    ]
      .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
      .join('')}<p>By Air Koryo to Vladivostok.</p>`,
  ),
  data: article(
    `<script type="application/ld+json">${JSON.stringify(
      Array(300_000).fill({ '@type': 'Thing' }),
    )}</script><p>To Masikryong.</p><p>By Air Koryo to Vladivostok.</p>`,
  ),
};

inEachBrowser('what a page can send', (session) => {
  beforeAll(() => serve(session.driver.web, pages));

  test('more than can be done does not hold up another page', async () => {
    const { driver } = session;
    const asking = await visit(driver, read('plain'));
    const other = await visit(driver, read('plain'));
    let ended = false;
    const asked = flood(driver, asking.tab, 8).then((outcomes) => {
      ended = true;
      return outcomes;
    });
    for (let n = 0; n < 3; n++) await timeOfFind(driver, other.tab);
    expect(ended, 'answered after all that was asked before').toBe(false);
    expect(await asked).toContain('answer');
    await timeOfFind(driver, asking.tab);
    await closePage(asking.page);
    await closePage(other.page);
  });

  test('a page that asks while the background is stopped gets its marks, and reports them', async () => {
    const { driver } = session;
    const asking = await visit(driver, read('plain'));
    for (let n = 0; n < 2; n++) {
      // The background is at work when it is stopped, and has not answered.
      const asked = flood(driver, asking.tab, 10);
      const page = await driver.open(read('plain'));
      const tab = await tabOf(driver, page);
      await driver.stopBackground();
      await soon(() => painted(page)).toEqual(['Air Koryo', 'Vladivostok']);
      await soon(async () => (await reports(driver, tab))[0]?.entities.length).toBe(2);
      await asked;
      await closePage(page);
    }
    await closePage(asking.page);
  });

  test('what is too long, or not a page’s to ask, is refused', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, read('plain'));
    const long = 'x'.repeat(1_000_000);
    const outcomes = await sendAll(driver, tab, [
      { type: 'read', entity: long },
      { type: 'find', lang: null, blocks: [{ text: long }] },
      {
        ...{ type: 'cards', lang: null, dated: null, headline: '' },
        paragraphs: [{ text: 'x', entities: Array(1_001).fill('air-koryo') }],
      },
      { type: 'report', page: { url: long, title: '', lang: null, status: 'on', entities: [] } },
      { type: 'page-state', tabId: tab },
      { type: 'mentions' },
      { type: 'open-timeline', entity: 'nobody' },
    ]);
    expect(outcomes).toEqual([...Array(4).fill('MalformedMessage'), 'none', 'none', 'Error']);
    const [report] = await reports(driver, tab);
    await sendAll(driver, tab, [{ type: 'report', page: { ...report, entities: [], more: long } }]);
    const kept = await driver.inExtension(() => chrome.storage.session.get(null));
    expect(JSON.stringify(kept).length).toBeLessThan(10_000);
    await closePage(page);
  });

  for (const name of ['form', 'document', 'data'] as const) {
    test(`a page that breaks what is read of it is marked, with cards: ${name}`, async () => {
      const { driver } = session;
      const { page, tab, found } = await visit(driver, read(name));
      const words = found.mentions.map(({ start, end }) => found.text.slice(start, end));
      expect(words).toEqual(['Masikryong', 'Air Koryo', 'Vladivostok']);
      // The names in the document break what the driver would look for in it.
      if (name === 'document') await askPage(driver, tab, 'command', { name: 'open-card' });
      else await hover(page, 'Air Koryo');
      await waitForCard(driver, tab, ({ text }) => text.includes('events'));
      await page.keyboard.press('Escape');
      expect((await reports(driver, tab))[0]?.entities).toHaveLength(3);
      await closePage(page);
    });
  }
});
