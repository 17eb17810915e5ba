// Words that the browser's hit test does not find: under a transparent link, or without pointer events.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { boxOf } from '../testing/driver/box-of.ts';
import { rest, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { article, read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { proveSilent, proveUsable } from '../testing/usable-card.ts';
import { soon, visit } from '../testing/visit.ts';

const NAME = '<b class="words">Air Koryo</b>';
const OVER = 'position:absolute;inset:0;';

/** A box with the words in it, and what lies over or under them. */
const box = (inside: string, style = ''): string =>
  `<div style="position:relative;height:60px;${style}">${inside}</div>`;

const seen: Readonly<Record<string, string>> = {
  'under a transparent link': box(`<p>By ${NAME}.</p><a href="#next" style="${OVER}"></a>`),
  'in a paragraph whose link is stretched': box(
    `By ${NAME}. <a id="link" href="#next">More</a>
    <style>#link::after { content: ''; ${OVER} }</style>`,
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
    `<p>By ${NAME}.</p><a id="link" href="#next"></a>
    <style>#link::after { content: ''; background: #fff; ${OVER} }</style>`,
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
  'without pointer events, under a fixed header': `<header style="position:fixed;inset:250px 0 auto;
    height:200px;background:#fff"></header>
    <p style="margin-top:250px;pointer-events:none">By ${NAME}.</p>`,
  'without pointer events and transparent': box(
    `<p style="pointer-events:none;opacity:0">By ${NAME}.</p>`,
  ),
  'without pointer events and clipped away': box(
    `<div style="height:10px;overflow:hidden;pointer-events:none"><p style="margin-top:30px">By ${NAME}.</p></div>`,
  ),
};

const page = (inside: string): string =>
  article(`<p>To <b id="plain">Masikryong Ski Resort</b>.</p>${inside}`);

const name = (kind: string): string => kind.replace(/\W+/g, '-');

/** The words with the card under test, in an open shadow tree too. */
const wordsIn = async (page: Page) => {
  const found = await page.$('>>> .words');
  if (!found) throw new Error('No words');
  return found;
};

inEachBrowser('covered words', (session) => {
  beforeAll(() =>
    serve(
      session.driver.web,
      Object.fromEntries(
        Object.entries({ ...seen, ...hidden }).map(([kind, html]) => [name(kind), page(html)]),
      ),
    ),
  );

  test.each(Object.keys(seen))('%s: the card opens and can be used', async (kind) => {
    const visited = await visit(session.driver, read(name(kind)));
    await proveUsable(session.driver, visited, await wordsIn(visited.page), 'Air Koryo');
    await closePage(visited.page);
  });

  test.each(Object.keys(hidden))('%s: no card opens', async (kind) => {
    const visited = await visit(session.driver, read(name(kind)));
    const plain = await visited.page.$('#plain');
    if (!plain) throw new Error('No plain words');
    await proveSilent(session.driver, visited, plain, await wordsIn(visited.page));
    await closePage(visited.page);
  });

  test('a click on the link over the words still follows it', async () => {
    const { page, tab } = await visit(session.driver, read(name('under a transparent link')));
    const words = await boxOf(await wordsIn(page));
    await rest(page, words);
    await waitForCard(session.driver, tab);
    await page.mouse.click(words.x + words.width / 2, words.y + words.height / 2);
    await soon(() => page.evaluate(() => location.hash)).toBe('#next');
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    await closePage(page);
  });
});
