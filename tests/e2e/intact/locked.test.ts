// Pages that lock themselves down, and pages that meddle: Sidelight works, or leaves them alone.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { hover, waitForCard, waitForNoCard } from '../../testing/driver/card.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { runInTab } from '../../testing/driver/inside.ts';
import { askPage, tabOf, whenPageIdle } from '../../testing/driver/tabs.ts';
import { markEveryMention } from '../../testing/every-mention.ts';
import { proveIntact, switchTo } from '../../testing/intact/prove.ts';
import { article, read, serve } from '../../testing/intact/site.ts';
import { inEachBrowser } from '../../testing/session.ts';
import { soon } from '../../testing/visit.ts';

const text = '<p id="p">By Air Koryo to Vladivostok.</p>';

/** Makes every DOM method throw, except those that the page keeps to edit a text. */
const overwriting = `<script>
  const text = document.getElementById('p').firstChild;
  const { set } = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
  const redefine = Object.defineProperty;
  window.edit = (words) => set.call(text, words);
  const broken = () => { throw new Error('This is mine'); };
  for (const { prototype } of [Node, Element, HTMLElement, Document, Text, CharacterData, Range,
    AbstractRange, Highlight, HighlightRegistry, ShadowRoot, EventTarget, Map, Set, WeakMap]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (!Object.getOwnPropertyDescriptor(prototype, name).configurable) continue;
      if (name !== 'constructor') redefine(prototype, name, { get: broken, set: broken });
    }
  }
  for (const name of ['MutationObserver', 'Highlight', 'StaticRange', 'requestAnimationFrame',
    'setTimeout', 'queueMicrotask', 'getComputedStyle', 'Map', 'Set', 'WeakMap', 'MessageChannel']) {
    window[name] = broken;
  }
</script>`;

inEachBrowser('a page that locks itself down or meddles', (session) => {
  markEveryMention(session);
  beforeAll(() => {
    const headers = {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'; sandbox allow-same-origin allow-scripts",
    };
    serve(session.driver.web, {
      strict: { body: article(text), headers },
      overwriting: article(text + overwriting),
      own: article(
        `${text}<p id="q">NK News.</p><script>
        const range = new Range();
        range.selectNodeContents(document.getElementById('q'));
        CSS.highlights.set('find', new Highlight(range));
        CSS.highlights.set('sl', new Highlight());
        window.keys = [];
        addEventListener('keydown', (event) => keys.push(event.key + event.defaultPrevented));
      </script>`,
        { head: '<style>::highlight(find) { background-color: rgb(0 255 0) }</style>' },
      ),
    });
  });

  /** Opens a card with the pointer and closes it with Esc. */
  const openCard = async (page: Page): Promise<void> => {
    const tab = await tabOf(session.driver, page);
    await page.bringToFront();
    await hover(page, 'Vladivostok');
    expect((await waitForCard(session.driver, tab)).text).toContain('Vladivostok');
    await page.keyboard.press('Escape');
    await waitForNoCard(session.driver, tab);
  };

  test('a strict Content-Security-Policy with Trusted Types and a sandbox', async () => {
    await proveIntact(session.driver, {
      page: 'strict',
      words: ['Air Koryo', 'Vladivostok'],
      steps: [
        {
          does: 'changes a text',
          change: () => {
            (document.getElementById('p')?.firstChild as Text).data = 'By NK News to Vladivostok.';
          },
          words: ['NK News', 'Vladivostok'],
        },
      ],
      look: openCard,
    });
  });

  test('its own highlights, styles and shortcuts stay as they are', async () => {
    const state = (page: Page) =>
      page.evaluate(() => {
        const find = CSS.highlights.get('find');
        const mark = document.getElementById('q') as HTMLElement;
        return {
          names: [...CSS.highlights.keys()].filter((name) => !/^sl-/.test(name)),
          words: [...(find ?? [])].map(String),
          colour: getComputedStyle(mark, '::highlight(find)').backgroundColor,
          keys: (window as unknown as { keys: string[] }).keys,
        };
      });
    const states: unknown[] = [];
    await proveIntact(session.driver, {
      page: 'own',
      words: ['Air Koryo', 'NK News', 'Vladivostok'],
      own: ['find', 'sl', 'mine'],
      act: async (page) => {
        await page.bringToFront();
        for (const key of ['Escape', 'j', 's', 'ArrowDown', '/', 'Tab'] as const)
          await page.keyboard.press(key);
        await page.keyboard.down('Alt');
        await page.keyboard.press('j');
        await page.keyboard.up('Alt');
        states.push(await state(page));
      },
    });
    expect(states[1]).toEqual(states[0]);
    expect(states[0]).toMatchObject({ names: ['find', 'sl'], words: ['NK News.'] });
  });

  test('it reads and clears CSS.highlights, and marks come back with the next change', async () => {
    await proveIntact(session.driver, {
      page: 'own',
      words: ['Air Koryo', 'NK News', 'Vladivostok'],
      own: ['find', 'sl', 'mine'],
      steps: [
        {
          does: 'empties each highlight that it finds',
          change: () => {
            for (const [, highlight] of CSS.highlights) highlight.clear();
            CSS.highlights.clear();
            CSS.highlights.set('mine', new Highlight());
          },
          words: [],
        },
        {
          does: 'writes on',
          change: () => document.getElementById('p')?.append(' Kyodo News.'),
          words: ['Air Koryo', 'Kyodo News', 'NK News', 'Vladivostok'],
        },
      ],
    });
  });

  test('it overwrites the prototypes of the DOM', async () => {
    const { driver } = session;
    const page = await driver.open(read('overwriting'));
    const tab = await tabOf(driver, page);
    // The page can no longer be asked what is painted on it, but the page script can.
    const marks = async (): Promise<string[]> => {
      const { text, mentions } = await askPage(driver, tab, 'mentions', {});
      const shown = mentions.filter(({ marked }) => marked);
      return shown.map(({ start, end }) => text.slice(start, end));
    };
    const registered = () => runInTab(driver, tab, () => CSS.highlights.size);
    await whenPageIdle(driver, tab);
    expect(await registered()).toBe(1);
    await soon(marks).toEqual(['Air Koryo', 'Vladivostok']);
    const edit = (words: string) => page.evaluate(`edit(${JSON.stringify(words)})`);
    await edit('By NK News to Vladivostok.');
    await soon(marks).toEqual(['NK News', 'Vladivostok']);
    await expect(page.evaluate('document.body')).rejects.toThrow('This is mine');
    await switchTo(driver, 'off');
    await soon(registered).toBe(0);
    await closePage(page);
    await switchTo(driver, 'on');
  });
});
