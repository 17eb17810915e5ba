// Pages that enlarge or reduce themselves by `zoom`: the card has its own size, and its place.
import { beforeAll, expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { article, read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { proveUsable } from '../testing/usable-card.ts';
import { visit } from '../testing/visit.ts';

/** On one line also in a dialog, which Firefox makes as narrow as it can: the card is below the last line. */
const WORDS =
  '<p style="margin:120px 0 1500px;white-space:nowrap">By <b class="words">Air Koryo</b>.</p>';
const rule = (css: string) => article(WORDS, { head: `<style>${css}</style>` });

const pages: Readonly<Record<string, string>> = {
  none: rule(''),
  'html-1.5': rule('html { zoom: 1.5 }'),
  'html-0.7': rule('html { zoom: 0.7 }'),
  'body-1.5': rule('body { zoom: 1.5 }'),
  'body-0.7': rule('body { zoom: 0.7 }'),
  nested: rule('html { zoom: 1.25 } article { zoom: 0.8 } p { zoom: 1.4 }'),
  dialog: article(`<div style="zoom:1.5"><dialog style="zoom:1.2">${WORDS}</dialog></div>
    <script>document.querySelector('dialog').showModal()</script>`),
};

/** From the words to their card (px). */
const GAP = 6;

inEachBrowser('zoom', (session) => {
  beforeAll(() => serve(session.driver.web, pages));

  let width = 0;
  test.each(Object.keys(pages))('%s: beside its words, in its own size, usable', async (kind) => {
    const visited = await visit(session.driver, read(kind));
    const words = await visited.page.$('.words');
    if (!words) throw new Error('No words');
    const { card, words: box } = await proveUsable(session.driver, visited, words, 'Air Koryo');
    width ||= card.box.width;
    expect(card.box.width).toBeCloseTo(width, 0);
    const gap = Math.max(card.box.y - box.y - box.height, box.y - card.box.y - card.box.height);
    expect(Math.abs(gap - GAP), `${gap} px from the words`).toBeLessThan(1.5);
    expect(Math.abs(card.box.x - box.x)).toBeLessThan(1.5);
    await closePage(visited.page);
  });
});
