// Words that the browser's hit test does not find: under a transparent link, or without pointer events.
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { boxOf } from '../testing/driver/box-of.ts';
import { cardAtRest, rest, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { article, read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { proveUsable } from '../testing/usable-card.ts';
import { soon, visit } from '../testing/visit.ts';

const NAME = '<b class="words">Air Koryo</b>';
const OVER = 'position:absolute;inset:0;';

/** A box with the words in it, and what lies over or under them. */
const box = (inside: string, style = ''): string =>
  `<div style="position:relative;height:60px;${style}">${inside}</div>`;

const seen: Readonly<Record<string, string>> = {
  'under a transparent link': box(`<p>By ${NAME}.</p><a href="#next" style="${OVER}"></a>`),
  'in a paragraph whose link is stretched': box(
    `By ${NAME}. <a class="wide" href="#next">More</a>
    <style>.wide::after { content: ''; ${OVER} }</style>`,
  ),
  'under a link with a faint tint': box(
    `<p>By ${NAME}.</p><a href="#next" style="${OVER}background:rgb(0 0 0 / 5%)"></a>`,
  ),
  'without pointer events, over an opaque link': box(
    `<a href="#next" style="${OVER}background:#ccd"></a>
    <p style="position:absolute;bottom:0;pointer-events:none">By ${NAME}.</p>`,
  ),
  'without pointer events, raised over an opaque link after them': box(
    `<p style="position:absolute;z-index:1;pointer-events:none">By ${NAME}.</p>
    <a href="#next" style="${OVER}background:#ccd"></a>`,
  ),
  'without pointer events, over an image': box(
    `<img alt="" style="${OVER}width:100%;height:100%" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">
    <p style="position:absolute;pointer-events:none">By ${NAME}.</p>`,
  ),
  'in a shadow tree, under a transparent link of the page': box(
    `<div><template shadowrootmode="open"><p>By ${NAME}.</p></template></div>
    <a href="#next" style="${OVER}"></a>`,
  ),
  'in a shadow tree, under a transparent link of that tree': `<div><template shadowrootmode="open">${box(
    `<p>By ${NAME}.</p><a href="#next" style="${OVER}"></a>`,
  )}</template></div>`,
};

const hidden: Readonly<Record<string, string>> = {
  'under an opaque cover': box(`<p>By ${NAME}.</p><div style="${OVER}background:#fff"></div>`),
  'under an opaque pseudo-element': box(
    `<p>By ${NAME}.</p><a class="cover" href="#next"></a>
    <style>.cover::after { content: ''; background: #fff; ${OVER} }</style>`,
  ),
  'under an image': box(
    `<p>By ${NAME}.</p><img alt="" style="${OVER}width:100%;height:100%" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">`,
  ),
  'under a frame': box(
    `<p>By ${NAME}.</p><iframe style="${OVER}width:100%;height:100%" srcdoc="<p>An ad"></iframe>`,
  ),
  'under a translucent notice': box(
    `<p>By ${NAME}.</p><div style="${OVER}background:rgb(0 0 0 / 50%)"></div>`,
  ),
  'without pointer events, under an opaque cover': box(
    `<p style="pointer-events:none">By ${NAME}.</p><div style="${OVER}background:#fff"></div>`,
  ),
  'without pointer events and transparent': box(
    `<p style="pointer-events:none;opacity:0">By ${NAME}.</p>`,
  ),
  'without pointer events and clipped away': box(
    `<div style="height:10px;overflow:clip;pointer-events:none"><p style="margin-top:30px">By ${NAME}.</p></div>`,
  ),
};

const underHeader = {
  header: `<header style="position:fixed;inset:50px 0 auto;height:700px;background:#fff"></header>
    <p style="pointer-events:none">By ${NAME}.</p>`,
};

/** The kinds on one page, each in a section of its own. */
const page = (kinds: Readonly<Record<string, string>>): string =>
  article(
    Object.entries(kinds)
      .map(([kind, html]) => `<section title="${kind}"><h2>Words</h2>${html}</section>`)
      .join(''),
  );

/** The words of a kind, in an open shadow tree too, in the middle of the window. */
async function wordsOf(page: Page, kind: string): Promise<ElementHandle<Element>> {
  const words = await page.evaluateHandle((title) => {
    const section = document.querySelector(`[title="${title}"]`);
    const trees = [...(section?.querySelectorAll('*') ?? [])].map(({ shadowRoot }) => shadowRoot);
    return [section, ...trees]
      .map((tree) => tree?.querySelector('.words'))
      .find(Boolean) as Element;
  }, kind);
  await words.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return words;
}

const SEEN = Object.keys(seen);
const HIDDEN = Object.keys(hidden);

inEachBrowser('covered words', (session) => {
  beforeAll(() =>
    serve(session.driver.web, {
      seen: page(seen),
      hidden: page(hidden),
      header: page(underHeader),
    }),
  );

  test('seen, under what lets the eye through: their cards open and can be used', async () => {
    const visited = await visit(session.driver, read('seen'));
    for (const kind of SEEN) {
      const words = await wordsOf(visited.page, kind);
      await proveUsable(session.driver, visited, words, 'Air Koryo').catch((error: Error) => {
        throw new Error(`${kind}: ${error.message}`);
      });
    }
    await closePage(visited.page);
  });

  test('hidden: no card opens', async () => {
    const { page, tab, found } = await visit(session.driver, read('hidden'));
    expect(found.mentions, 'all are marked').toHaveLength(HIDDEN.length);
    for (const kind of HIDDEN) {
      await rest(page, await boxOf(await wordsOf(page, kind)));
      expect(await cardAtRest(session.driver, page, tab), kind).toBeNull();
    }
    await closePage(page);
  });

  test('without pointer events, under a fixed header: a card when it is gone', async () => {
    const visited = await visit(session.driver, read('header'));
    const { page, tab } = visited;
    const words = await wordsOf(page, 'header');
    await rest(page, await boxOf(words));
    expect(await cardAtRest(session.driver, page, tab)).toBeNull();
    await page.evaluate(() => document.querySelector('header')?.remove());
    await proveUsable(session.driver, visited, words, 'Air Koryo');
    await closePage(page);
  });

  test('a click on the link over the words still follows it', async () => {
    const { page, tab } = await visit(session.driver, read('seen'));
    const words = await boxOf(await wordsOf(page, 'under a transparent link'));
    await rest(page, words);
    await waitForCard(session.driver, tab);
    await page.mouse.click(words.x + words.width / 2, words.y + words.height / 2);
    await soon(() => page.evaluate(() => location.hash)).toBe('#next');
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    await closePage(page);
  });
});
