// Everything outside of the topmost modal dialog or the element in full screen is inert: their words'
// cards are inside of them.
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { askPage } from '../testing/driver/tabs.ts';
import { article, read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { proveOpenUsable, proveUsable } from '../testing/usable-card.ts';
import { soon, visit } from '../testing/visit.ts';

const NAME = '<b class="words">Air Koryo</b>';
const dialog = (inside: string, attributes = ''): string =>
  `<dialog style="top:20px;width:500px;height:200px" ${attributes}><p>${inside}</p></dialog>`;

/** Attaches a tree with a dialog, and remembers it: `window.show()` opens the dialog. */
const inTree = (mode: ShadowRootMode, html: string): string => `<script>
  const tree = document.getElementById('host').attachShadow({ mode: '${mode}' });
  tree.innerHTML = ${JSON.stringify(html)};
  window.words = () => tree.querySelector('.words') ?? document.querySelector('.words');
  window.show = () => tree.querySelector('dialog').showModal();
</script>`;

const showing = (code: string): string => `<script>
  window.words = () => document.querySelector('.words');
  window.show = () => { ${code} };
</script>`;

const pages: Readonly<Record<string, string>> = {
  'a dialog': `${dialog(`By ${NAME}.`)}${showing("document.querySelector('dialog').showModal()")}`,
  'a dialog in an open shadow tree': `<div id="host"></div>${inTree('open', dialog(`By ${NAME}.`))}`,
  'a dialog in a closed shadow tree': `<div id="host"></div>${inTree('closed', dialog(`By ${NAME}.`))}`,
  'a dialog into which the words are slotted': `<div id="host"><p>By ${NAME}.</p></div>${inTree(
    'open',
    dialog('<slot></slot>'),
  )}`,
  'a dialog of a closed tree into which the words are slotted': `<div id="host"><p>By ${NAME}.</p></div>${inTree(
    'closed',
    dialog('<slot></slot>'),
  )}`,
  'a tree within a dialog': `${dialog('<span id="host"></span>', 'id="outer"')}${inTree(
    'open',
    `By ${NAME}.`,
  )}<script>window.show = () => outer.showModal()</script>`,
  'the first of two dialogs, opened last': `${dialog(`By ${NAME}.`, 'id="late"')}
    ${dialog('Another.', 'id="early"')}${showing('early.showModal(); late.showModal()')}`,
  'a dialog in a dialog': `${dialog(`<dialog id="inner" style="top:40px"><p>By ${NAME}.</p></dialog>`, 'id="outer"')}
    ${showing('outer.showModal(); inner.showModal()')}`,
  'an element in full screen': `<section id="full" style="background:#fff"><p>By ${NAME}.</p></section>
    ${showing('return full.requestFullscreen()')}`,
  'an element in full screen that is a shadow host': `<section id="host"></section>${inTree(
    'open',
    `<p>By ${NAME}.</p>`,
  )}<script>window.show = () => host.requestFullscreen()</script>`,
  'a dialog beside an element in full screen': `<section id="full" style="background:#fff"></section>
    ${dialog(`By ${NAME}.`)}${showing(
      "return full.requestFullscreen().then(() => document.querySelector('dialog').showModal())",
    )}`,
};

declare global {
  interface Window {
    words(): Element;
    show(): unknown;
    opened?: boolean;
  }
}

const name = (kind: string): string => kind.replace(/\W+/g, '-');

/** Opens the dialog by a real click, as full screen needs it. */
const show = async (page: Page): Promise<ElementHandle<Element>> => {
  await page.click('#open');
  await soon(() =>
    page.evaluate(() => window.words().checkVisibility() && window.opened === true),
  ).toBe(true);
  return page.evaluateHandle(() => window.words());
};

const whole = (inside: string): string =>
  article(`<p>To <b id="plain">Masikryong Ski Resort</b>.</p>
    <button id="open" onclick="Promise.resolve(show()).then(() => { opened = true; })">Open</button>
    ${inside}`);

inEachBrowser('words in what makes the rest inert', (session) => {
  beforeAll(() =>
    serve(
      session.driver.web,
      Object.fromEntries(Object.entries(pages).map(([kind, html]) => [name(kind), whole(html)])),
    ),
  );

  test.each(Object.keys(pages))('in %s: the card opens and can be used', async (kind) => {
    const visited = await visit(session.driver, read(name(kind)));
    const words = await show(visited.page);
    await proveUsable(session.driver, visited, words, 'Air Koryo');
    await closePage(visited.page);
  });

  test('a command opens a card above a dialog in a shadow tree, of words behind it', async () => {
    const visited = await visit(session.driver, read(name('a dialog in an open shadow tree')));
    await show(visited.page);
    await visited.page.evaluate(() => window.words().remove());
    await soon(
      async () => (await askPage(session.driver, visited.tab, 'mentions', {})).mentions.length,
    ).toBe(1);
    await askPage(session.driver, visited.tab, 'command', { name: 'open-card' });
    await proveOpenUsable(session.driver, visited.page, {
      place: visited.tab,
      frame: visited.page.mainFrame(),
      from: { x: 1, y: 1, width: 0, height: 0 },
    });
    await closePage(visited.page);
  });
});
