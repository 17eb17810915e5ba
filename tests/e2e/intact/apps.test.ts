// Pages made by libraries that own their DOM, and editors: they work as without Sidelight.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { hover, waitForCard, waitForNoCard } from '../../testing/driver/card.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../../testing/driver/frames.ts';
import type { Driver } from '../../testing/driver/launch.ts';
import { tabOf } from '../../testing/driver/tabs.ts';
import { markEveryMention } from '../../testing/every-mention.ts';
import { bundle } from '../../testing/intact/bundle.ts';
import { marked, take } from '../../testing/intact/marks.ts';
import { proveIntact } from '../../testing/intact/prove.ts';
import { article, read, serve } from '../../testing/intact/site.ts';
import { inEachBrowser } from '../../testing/session.ts';

const app = async (name: string, body: string): Promise<string> =>
  article(`${body}<script>${await bundle(name)}</script>`);

/** Opens a card with the pointer and closes it with Esc. */
const openCard = (driver: Driver, words: string) => async (page: Page) => {
  const tab = await tabOf(driver, page);
  await page.bringToFront();
  await hover(page, words);
  await waitForCard(driver, tab);
  await page.keyboard.press('Escape');
  await waitForNoCard(driver, tab);
};

inEachBrowser('a page made by a library', (session) => {
  markEveryMention(session);
  beforeAll(async () => {
    serve(session.driver.web, {
      react: await app('react', '<div id="app"></div>'),
      vue: await app('vue', '<div id="app"></div>'),
      prosemirror: await app('prosemirror', '<p>About Air Koryo:</p><div id="editor"></div>'),
      plain: article(
        '<p>About Air Koryo:</p><div id="editor" contenteditable><p>Vladivostok.</p></div>',
      ),
    });
  });

  test('React re-renders, moves and removes what is marked', async () => {
    await proveIntact(session.driver, {
      page: 'react',
      words: ['Air Koryo', 'Alexander Matsegora', 'NK News'],
      steps: [
        {
          does: 'changes a text',
          change: () =>
            window.app.set((all) =>
              all.map((each) => (each.id === 2 ? { id: 2, text: 'Kim Jong Un waved.' } : each)),
            ),
          words: ['Air Koryo', 'Kim Jong Un', 'NK News'],
        },
        {
          does: 'removes the element that holds a name',
          change: () =>
            window.app.set((all) =>
              all.map((each) => (each.id === 1 ? { id: 1, text: 'A jet of Air Koryo' } : each)),
            ),
          words: ['Air Koryo', 'Kim Jong Un', 'NK News'],
        },
        {
          does: 'reverses the order',
          change: () => window.app.set((all) => all.toReversed()),
          words: ['Air Koryo', 'Kim Jong Un', 'NK News'],
        },
        {
          does: 'removes one and adds another',
          change: () =>
            window.app.set((all) => [
              ...all.filter(({ id }) => id !== 3),
              { id: 4, text: 'To ', bold: 'Vladivostok' },
            ]),
          words: ['Air Koryo', 'Kim Jong Un', 'Vladivostok'],
        },
      ],
      look: openCard(session.driver, 'Vladivostok'),
    });
  });

  test('React removes the words under an open card, and then the whole page', async () => {
    const page = await session.driver.open(read('react'));
    await marked(page, ['Air Koryo', 'Alexander Matsegora', 'NK News']);
    const tab = await tabOf(session.driver, page);
    await page.bringToFront();
    await hover(page, 'NK News');
    await waitForCard(session.driver, tab);
    await take(page, {
      does: 'removes the story',
      change: () => window.app.set((all) => all.filter(({ id }) => id !== 3)),
      words: ['Air Koryo', 'Alexander Matsegora'],
    });
    await waitForNoCard(session.driver, tab);
    await take(page, { does: 'unmounts', change: () => window.app.unmount(), words: [] });
    expect(await page.$eval('#app', (element) => element.childNodes.length)).toBe(0);
    await closePage(page);
  });

  test('Vue patches, moves and removes what is marked', async () => {
    await proveIntact(session.driver, {
      page: 'vue',
      words: ['Air Koryo', 'Alexander Matsegora', 'NK News', 'Vladivostok'],
      steps: [
        {
          does: 'patches a text',
          change: () => {
            const [, second] = window.vuePage.state.stories;
            if (second) second.text = 'Kim Jong Un waved.';
            return window.vuePage.shown();
          },
          words: ['Air Koryo', 'Kim Jong Un', 'NK News', 'Vladivostok'],
        },
        {
          does: 'reverses the order',
          change: () => {
            window.vuePage.state.stories.reverse();
            return window.vuePage.shown();
          },
          words: ['Air Koryo', 'Kim Jong Un', 'NK News', 'Vladivostok'],
        },
        {
          does: 'adds and removes',
          change: () => {
            window.vuePage.state.stories.splice(0, 2, { id: 7, text: 'Kyodo News follows.' });
            window.vuePage.state.last = false;
            return window.vuePage.shown();
          },
          words: ['Air Koryo', 'Kyodo News'],
        },
        {
          does: 'unmounts',
          change: () => {
            window.vuePage.unmount();
            return window.vuePage.shown();
          },
          words: [],
        },
      ],
    });
  });

  test('ProseMirror takes typing as without Sidelight, and nothing in it is marked', async () => {
    const texts: string[] = [];
    await proveIntact(session.driver, {
      page: 'prosemirror',
      words: ['Air Koryo'],
      act: async (page) => {
        await page.bringToFront();
        await page.click('#editor p');
        await page.keyboard.press('End');
        await page.keyboard.type(' Kim Jong Un ');
        await page.keyboard.press('Enter');
        await page.keyboard.type('Vladivostokk');
        await page.keyboard.press('Backspace');
        texts.push(await page.evaluate(() => window.editorText()));
        await framesPass(page, MANY_FRAMES);
        texts.push(await page.evaluate(() => getSelection()?.focusNode?.textContent ?? ''));
      },
      look: (page) => marked(page, ['Air Koryo']).then(() => undefined),
    });
    const written = 'A letter about Air Koryo. Kim Jong Un \nVladivostok\nIt goes to Vladivostok.';
    // Firefox types a no-break space at an edge, with Sidelight or without.
    expect(texts.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      written,
      'Vladivostok',
      written,
      'Vladivostok',
    ]);
  });

  test('an editable element takes typing and commands as without Sidelight, and is not marked', async () => {
    await proveIntact(session.driver, {
      page: 'plain',
      words: ['Air Koryo'],
      act: async (page) => {
        await page.bringToFront();
        await page.click('#editor p');
        await page.keyboard.press('End');
        await page.keyboard.type(' And NK News.');
        await page.keyboard.press('Enter');
        await page.keyboard.type('Air Koryo');
        await page.evaluate(() => document.execCommand('undo'));
        await framesPass(page, MANY_FRAMES);
      },
      look: (page) => marked(page, ['Air Koryo']).then(() => undefined),
    });
  });
});
