// Text that is not in the document's own tree: shadow trees, slots and frames.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { waitForCard, waitForNoCard } from '../../testing/driver/card.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { paintedInFrames } from '../../testing/driver/painted.ts';
import { tabOf } from '../../testing/driver/tabs.ts';
import { markEveryMention } from '../../testing/every-mention.ts';
import { leftovers, proveIntact, switchTo } from '../../testing/intact/prove.ts';
import { article, FOREIGN, read, serve } from '../../testing/intact/site.ts';
import { inEachBrowser } from '../../testing/session.ts';
import { soon } from '../../testing/visit.ts';

const script = (code: string): string => `<script>${code}</script>`;

const nested = article(
  `<p>Air Koryo.</p><div id="outer"><p slot="in">Slotted: NK News.</p></div>${script(`
  const open = document.getElementById('outer').attachShadow({ mode: 'open' });
  open.innerHTML = '<p>Vladivostok.</p><slot name="in"></slot><div id="middle"></div>';
  const closed = open.getElementById('middle').attachShadow({ mode: 'closed' });
  closed.innerHTML = '<p>Kim Jong <b>Un</b>.</p><div id="inner"></div>';
  const inner = closed.getElementById('inner').attachShadow({ mode: 'open' });
  inner.innerHTML = '<p>Kyodo News.</p>';
  window.trees = { closed, inner };`)}`,
);

const element = article(
  `<p>Air Koryo.</p><news-card><span slot="name">NK News</span></news-card>${script(`
  class NewsCard extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<p>From <slot name="name"></slot> in Vladivostok.</p>';
    }
  }
  addEventListener('load', () => customElements.define('news-card', NewsCard));`)}`,
);

const frames = article(
  `<p>Air Koryo.</p>
  <iframe id="same" src="inside" width="400" height="150"></iframe>
  <iframe id="written" srcdoc="<!doctype html><html lang=en><p>NK News.</p></html>" width="400" height="150"></iframe>
  <iframe id="foreign" src="${FOREIGN}inside" width="400" height="150"></iframe>
  <iframe id="blank" width="400" height="150"></iframe>
  ${script("document.getElementById('blank').contentDocument.body.textContent = 'Kyodo News.';")}`,
);

declare global {
  interface Window {
    trees: { readonly closed: ShadowRoot; readonly inner: ShadowRoot };
  }
}

inEachBrowser('trees within the page', (session) => {
  markEveryMention(session);
  beforeAll(() => {
    const inside = article('<p>Masikryong Ski Resort.</p>');
    serve(session.driver.web, { nested, element, frames, inside });
  });

  /** Opens and closes a card on words in a closed tree. */
  const openCard = async (page: Page): Promise<void> => {
    const tab = await tabOf(session.driver, page);
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => {
      const text = window.trees.closed.querySelector('b') as HTMLElement;
      const box = text.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(x, y - 30);
    await page.mouse.move(x, y, { steps: 3 });
    const card = await waitForCard(session.driver, tab);
    expect(card.text).toContain('Kim Jong Un');
    await page.keyboard.press('Escape');
    await waitForNoCard(session.driver, tab);
  };

  test('open and closed shadow trees in one another, with slots', async () => {
    const words = ['Air Koryo', 'Kim Jong ', 'Un', 'Kyodo News', 'NK News', 'Vladivostok'];
    await proveIntact(session.driver, {
      page: 'nested',
      words,
      steps: [
        {
          does: 'changes a text in a closed tree',
          change: () => {
            const text = window.trees.closed.querySelector('p') as HTMLElement;
            text.innerHTML = 'Alexander <b>Matsegora</b>, not Crooks, but Crooks’s friend.';
          },
          words: ['Air Koryo', 'Alexander ', 'Matsegora', 'Kyodo News', 'NK News', 'Vladivostok'],
        },
        {
          does: 'changes the innermost tree and the slot',
          change: () => {
            const text = window.trees.inner.querySelector('p') as HTMLElement;
            text.textContent = 'Nobody.';
            const slotted = document.querySelector('[slot]') as HTMLElement;
            slotted.slot = 'nowhere';
            slotted.textContent = 'NK News again.';
          },
          words: ['Air Koryo', 'Alexander ', 'Matsegora', 'NK News', 'Vladivostok'],
        },
        {
          does: 'puts the first text back',
          change: () => {
            const text = window.trees.closed.querySelector('p') as HTMLElement;
            text.innerHTML = 'Kim Jong <b>Un</b>.';
          },
          words: ['Air Koryo', 'Kim Jong ', 'Un', 'NK News', 'Vladivostok'],
        },
      ],
      look: openCard,
    });
  });

  test('a custom element that gets its tree after the page has loaded', async () => {
    await proveIntact(session.driver, {
      page: 'element',
      words: ['Air Koryo', 'NK News', 'Vladivostok'],
      steps: [
        {
          does: 'adds another',
          change: () => {
            const card = document.createElement('news-card');
            card.innerHTML = '<span slot="name">Kyodo News</span>';
            document.querySelector('article')?.append(card);
          },
          words: ['Air Koryo', 'Kyodo News', 'NK News', 'Vladivostok', 'Vladivostok'],
        },
        {
          does: 'removes the first',
          change: () => document.querySelector('news-card')?.remove(),
          words: ['Air Koryo', 'Kyodo News', 'Vladivostok'],
        },
      ],
    });
  });

  test('frames of the same origin, written ones and foreign ones', async () => {
    const page = await session.driver.open(read('frames'));
    await page.bringToFront();
    // The foreign frame's site is on no list.
    const all = ['Air Koryo', 'Kyodo News', 'Masikryong Ski Resort', 'NK News'];
    await soon(() => paintedInFrames(page)).toEqual(all);
    await page.evaluate(() => {
      const frame = document.getElementById('same') as HTMLIFrameElement;
      (frame.contentDocument as Document).querySelector('p')?.append(' Vladivostok.');
    });
    await soon(() => paintedInFrames(page)).toEqual([...all, 'Vladivostok']);
    await page.evaluate(() => document.getElementById('same')?.remove());
    await soon(() => paintedInFrames(page)).toEqual(['Air Koryo', 'Kyodo News', 'NK News']);
    await switchTo(session.driver, 'off');
    await soon(() => paintedInFrames(page)).toEqual([]);
    expect(await leftovers(page)).toEqual([]);
    await closePage(page);
    await switchTo(session.driver, 'on');
  });
});
