// Text in many shapes of CSS and HTML: the right words are marked, and nothing moves.
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { hover, waitForCard, waitForNoCard } from '../../testing/driver/card.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { tabOf } from '../../testing/driver/tabs.ts';
import { markEveryMention } from '../../testing/every-mention.ts';
import { marked } from '../../testing/intact/marks.ts';
import { type Case, proveIntact } from '../../testing/intact/prove.ts';
import { article, read, serve, unread } from '../../testing/intact/site.ts';
import { inEachBrowser } from '../../testing/session.ts';

const shapes: readonly (Case & { readonly what: string; readonly html: string })[] = [
  {
    what: 'display: contents',
    page: 'contents',
    html: article(
      '<div style="display:contents"><p style="display:contents">By Air <span style="display:contents">Koryo</span> to Vladivostok.</p></div>',
    ),
    words: ['Air ', 'Koryo', 'Vladivostok'],
  },
  {
    what: 'inline elements laid out as boxes part a name, in line they do not',
    page: 'boxes',
    html: article(
      '<p>Air <span style="display:block">Koryo</span></p><p>NK <span>News</span></p><p>Kyodo <a href="#" style="display:inline-block">News</a></p>',
    ),
    words: ['NK ', 'News', 'Kyodo ', 'News'],
  },
  {
    what: 'a table',
    page: 'table',
    html: article(
      '<table><caption>Flights of Air Koryo</caption><thead><tr><th>NK</th><th>News</th></tr></thead><tbody><tr><td>Vladivostok</td><td>Alexander <em>Matsegora</em></td></tr><tr><td>Kim Jong</td><td>Un</td></tr></tbody></table>',
    ),
    words: ['Air Koryo', 'Vladivostok', 'Alexander ', 'Matsegora'],
  },
  {
    what: 'ruby: the base text is read, its reading is not',
    page: 'ruby',
    html: article(
      '<p><ruby>高麗<rp>(</rp><rt>こうらい</rt><rp>)</rp></ruby><ruby>航空<rt>こうくう</rt></ruby>がウラジオストクへ。</p>',
      { lang: 'ja' },
    ),
    words: ['高麗', '航空', 'ウラジオストク'],
  },
  {
    what: 'right-to-left text',
    page: 'rtl',
    html: article('<p>وصلت الطائرة إلى فلاديفوستوك مع <bdi>Air Koryo</bdi> أمس.</p>', {
      lang: 'ar',
      dir: 'rtl',
    }),
    words: ['فلاديفوستوك', 'Air Koryo'],
  },
  {
    what: 'capitals by CSS',
    page: 'capitals',
    html: article(
      '<p style="text-transform:uppercase">by Air Koryo, with crooks, and who knows</p><h2 style="font-variant:small-caps">Kim Jong un, NK News</h2>',
    ),
    words: ['Air Koryo', 'Kim Jong un', 'NK News'],
  },
  {
    what: 'columns, floats, drop caps and hyphens',
    page: 'columns',
    html: article(
      '<div style="columns:2;width:300px;hyphens:auto"><p><span style="float:left;font-size:3em">A</span>ir Koryo flew to Vladi&shy;vostok and the long World&nbsp;Health Organization waited.</p></div>',
    ),
    words: ['A', 'ir Koryo', 'Vladi\u00advostok', 'World Health Organization'],
  },
];

/**
 * The ink on paper: the glyphs and shapes of the page's PDF. Only their order counts, since Chromium
 * splits text at each highlight, whatever its style.
 */
async function ink(page: Page): Promise<string> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true })).toString('latin1');
  const content = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, packed = '']) => inflate(packed))
    .find((text) => text.includes(' Tf'));
  if (!content) throw new Error('The PDF has no text');
  const strings = content.match(/<[\dA-Fa-f]+>|\((\\.|[^\\)])*\)/g) ?? [];
  const glyphs = strings.map((string) => string.slice(1, -1)).join('');
  const shapes = content.match(/(?<=\s)(f\*?|F|B\*?|b\*?|S|s|sh|Do)(?=\s)/g) ?? [];
  return `${glyphs} ${shapes.join(' ')}`;
}

/** A stream of a PDF as text; empty if it is not compressed. */
function inflate(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

inEachBrowser('layout', (session) => {
  markEveryMention(session);
  beforeAll(() => {
    serve(session.driver.web, {
      ...Object.fromEntries(shapes.map(({ page, html }) => [page, html])),
      plain: article('<p>By Air Koryo to Vladivostok, and nobody else.</p>'),
    });
  });

  for (const shape of shapes) {
    test(shape.what, async () => {
      await proveIntact(session.driver, shape);
    });
  }

  test('a page zoomed to 200 %: the card is beside the words', async () => {
    const page = await session.driver.open(read('plain'));
    const tab = await tabOf(session.driver, page);
    const zoom = (factor: number) =>
      session.driver.inExtension(
        (id: number, by: number) => chrome.tabs.setZoom(id, by),
        tab,
        factor,
      );
    await zoom(2);
    await page.bringToFront();
    await marked(page, ['Air Koryo', 'Vladivostok']);
    const words = await hover(page, 'Vladivostok');
    const { box } = await waitForCard(session.driver, tab);
    const above = box.y + box.height <= words.y + 1;
    const below = box.y >= words.y + words.height - 1;
    expect(above || below, 'the card does not cover the words').toBe(true);
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height);
    await page.keyboard.press('Escape');
    await waitForNoCard(session.driver, tab);
    await zoom(1);
    await closePage(page);
  });

  test('is printed with the same ink as without Sidelight', async () => {
    const control = await session.driver.open(unread('plain'));
    const expected = await ink(control);
    expect(expected.length).toBeGreaterThan(40);
    const page = await session.driver.open(read('plain'));
    await marked(page, ['Air Koryo', 'Vladivostok']);
    expect(await ink(page)).toBe(expected);
    // The comparison would notice a background colour. (Firefox prints no highlight, whatever its style.)
    await page.addStyleTag({ content: '@media print { p { background-color: red !important } }' });
    expect(await ink(page)).not.toBe(expected);
    await Promise.all([closePage(control), closePage(page)]);
  });
});
