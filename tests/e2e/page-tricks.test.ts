// What a page's own scripts can do to cards, and what they can learn from one: nothing.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  cardAtRest,
  hover,
  placeOf,
  pressInCard,
  readCard,
  waitForCard,
  waitForNoCard,
} from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import { readBefore } from '../testing/driver/user-data.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

/** All that a page can read of an open card: the boxes and styles of its element, and where it is hit. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const { documentElement: root } = document;
    const sizesOf = (element: HTMLElement) => [
      ...[element.offsetWidth, element.offsetHeight, element.clientWidth, element.clientHeight],
      ...[element.scrollWidth, element.scrollHeight],
    ];
    let hits = '';
    for (let y = 1; y < innerHeight; y += 8) {
      for (let x = 1; x < innerWidth; x += 8) {
        hits += document.elementsFromPoint(x, y).includes(host) ? 'x' : ' ';
      }
      hits += '\n';
    }
    return {
      host: sizesOf(host),
      rects: [...host.getClientRects()].map(({ width, height }) => [width, height]),
      at: JSON.stringify(host.getBoundingClientRect()),
      root: sizesOf(root),
      attributes: host.getAttributeNames(),
      children: [host.childNodes.length, host.shadowRoot],
      styles: [...getComputedStyle(host)].map(
        (name) => `${name}: ${getComputedStyle(host).getPropertyValue(name)}`,
      ),
      hits: hits.replaceAll(/ +\n/g, '\n').trim(),
      found: ['New since', 'Changed', 'New', 'new'].filter((words) =>
        (window as unknown as { find(...how: unknown[]): boolean }).find(words, true, false, true),
      ),
      selected: (() => {
        document.execCommand('selectAll');
        return String(getSelection());
      })(),
      inside: [getSelection()?.anchorNode, getSelection()?.focusNode].map(
        (node) => node?.getRootNode() === document,
      ),
      focus: document.activeElement?.localName,
    };
  });

/** Puts the name where its card, below it, gets too little room for all its events; above it is less. */
async function toLittleRoom(page: Page, name: string): Promise<void> {
  await page.setViewport({ width: 1000, height: 600 });
  const { y } = await placeOf(page, name);
  await page.evaluate((top: number) => {
    document.body.style.position = 'relative';
    document.body.style.top = `${innerHeight * 0.45 - top}px`;
  }, y);
}

/** What Chromium tells a page of all that moves, also within a card, when a scroll gives it more room. */
const movesTold = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    type Shift = { value: number; sources: { previousRect: DOMRect; currentRect: DOMRect }[] };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
        const from = sources.map((each) => JSON.stringify([each.previousRect, each.currentRect]));
        told.push(`${value} ${from.sort()}`);
      }
    }).observe({ type: 'layout-shift' });
    document.body.style.minHeight = '200vh';
    scrollBy({ top: 120, behavior: 'instant' });
  });
  await framesPass(page, MANY_FRAMES);
  return page.evaluate(() => (window as unknown as { told: string[] }).told);
};

inEachBrowser('a page that plays tricks', (session) => {
  /** What a card says of news; in Firefox, where a page can read a card, nothing. */
  const says =
    session.browser === 'firefox'
      ? []
      : expect.arrayContaining([expect.stringContaining('New since')]);

  test('closes no card by events that it made up', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await hover(page, 'Vladivostok');
    await waitForCard(session.driver, tab);
    await page.evaluate(() => {
      const more = { bubbles: true, key: 'Escape', clientX: 1, clientY: 1, persisted: true };
      for (const type of ['pointerdown', 'pointerup', 'pointermove', 'pointercancel']) {
        document.body.dispatchEvent(new PointerEvent(type, more));
      }
      document.body.dispatchEvent(new KeyboardEvent('keydown', more));
      for (const type of ['pagehide', 'pageshow']) {
        window.dispatchEvent(new PageTransitionEvent(type, more));
      }
      for (const type of ['blur', 'scroll', 'resize', 'popstate', 'hashchange', 'pointerleave']) {
        for (const target of [window, document, document.documentElement]) {
          target.dispatchEvent(new Event(type));
        }
      }
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect((await cardAtRest(session.driver, page, tab))?.text).toContain('Vladivostok');
    await page.keyboard.press('Escape');
    await waitForNoCard(session.driver, tab);
    await closePage(page);
  });

  test('disguises no card, and gets no press in one that it has taken from its place', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await hover(page, 'Vladivostok');
    const { box, controls } = await waitForCard(driver, tab);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.style.cssText = `opacity: 0 !important; transform: translate(50px) !important; display: none !important;
        left: 9px !important; clip-path: inset(50%) !important; zoom: 2 !important; contain: strict !important;`;
      host.animate([{ opacity: 0 }], { duration: 1, fill: 'forwards' });
    });
    await framesPass(page, 5);
    const seen = await readCard(driver, tab);
    expect(seen?.box).toEqual(box);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    expect(
      await page.evaluate(
        (a: number, b: number) => {
          const host = document.elementFromPoint(a, b) as HTMLElement;
          const { opacity, transform, clipPath, visibility } = getComputedStyle(host);
          return [host.popover, opacity, transform, clipPath, visibility];
        },
        x,
        y,
      ),
    ).toEqual(['manual', '1', 'none', 'none', 'visible']);

    // A real press still counts, and so the one below could.
    await pressInCard(driver, page, tab, 'Keep this card open');
    await soon(async () => (await readCard(driver, tab))?.html).toContain('aria-pressed="true"');
    const close = controls.find(({ name }) => name === 'Close') ?? controls[0];
    await page.evaluate(() =>
      (document.documentElement.lastElementChild as HTMLElement).hidePopover(),
    );
    const at = close?.box ?? box;
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await page.evaluate(() =>
      (document.documentElement.lastElementChild as HTMLElement).showPopover(),
    );
    expect(await cardAtRest(driver, page, tab)).not.toBeNull();
    await pressInCard(driver, page, tab, 'Close');
    await waitForNoCard(driver, tab);
    await closePage(page);
  });

  test('gets no press through a cover that lets the pointer through and tells of itself nowhere', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await hover(page, 'Vladivostok');
    const { controls } = await waitForCard(driver, tab);
    const { box } = controls.find(({ name }) => name === 'Close') ?? {};
    if (!box) throw new Error('The card has no "Close"');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await framesPass(page, MANY_FRAMES);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none';
      const holder = document.body.appendChild(document.createElement('div'));
      holder.attachShadow({ mode: 'closed' }).append(cover);
      cover.showPopover();
      // When it is pressed, there was nothing.
      window.addEventListener('pointerdown', () => holder.remove(), true);
    });
    await framesPass(page, MANY_FRAMES);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await cardAtRest(driver, page, tab)).not.toBeNull();
    await pressInCard(driver, page, tab, 'Close');
    await waitForNoCard(driver, tab);
    await closePage(page);
  });

  test('measures the same of a card, whatever the user has read', async () => {
    const { driver } = session;
    const look = async () => {
      const { page, tab } = await visit(driver, address.article);
      await toLittleRoom(page, 'Vladivostok');
      await hover(page, 'Vladivostok');
      const card = await waitForCard(driver, tab);
      const measures = await measure(page);
      const moves = session.browser === 'chromium' ? await movesTold(page) : ['none'];
      await closePage(page);
      return { card, measures, moves };
    };
    const unread = await look();
    await readBefore(driver, 'vladivostok');
    const read = await look();
    expect(unread.card.news).toEqual([]);
    expect(read.card.news).toEqual(says);
    // Firefox hands a page what is under the pointer, and by that all of the tree that it is in.
    expect(read.card.html).toBe(unread.card.html);
    expect(read.measures).toEqual(unread.measures);
    expect(read.measures.hits).toContain('xxxxxxxx');
    expect(read.measures.host).toEqual([0, 0, 0, 0, 0, 0]);
    expect(read.measures.inside).toEqual([true, true]);
    expect(read.moves).toEqual(unread.moves);
    expect(read.moves).not.toEqual([]);
  });

  test('gets nothing of what is new from events that name nodes of closed trees', async () => {
    const { driver } = session;
    await readBefore(driver, 'vladivostok');
    const { page, tab } = await visit(driver, address.article);
    await page.evaluate(() => {
      const got = new Set<unknown>();
      Object.assign(window, { got });
      for (const type of ['pointermove', 'pointerover', 'mousemove', 'mouseout']) {
        const keep = (event: Event): void => {
          // Firefox alone has these.
          const { originalTarget, explicitOriginalTarget, rangeParent } = event as never as Record<
            string,
            unknown
          >;
          for (const node of [originalTarget, explicitOriginalTarget, rangeParent]) got.add(node);
        };
        addEventListener(type, keep, { capture: true });
      }
    });
    await hover(page, 'Vladivostok');
    const { box, news } = await waitForCard(driver, tab);
    expect(news).toEqual(says);
    // Over the column of the dates, and the foot.
    for (let y = box.y + 2; y < box.y + box.height; y += 6) {
      await page.mouse.move(box.x + 60, y);
    }
    for (let x = box.x + 2; x < box.x + box.width; x += 8) {
      await page.mouse.move(x, box.y + box.height - 18);
    }
    const trees = await page.evaluate(() =>
      [...(window as unknown as { got: Set<unknown> }).got].map((node) => {
        const root = node instanceof Node ? node.getRootNode() : null;
        return root instanceof ShadowRoot ? root.innerHTML : '';
      }),
    );
    for (const tree of trees) expect(tree).not.toMatch(/\bNew\b|data-text/);
    await closePage(page);
  });

  test('is not handed the card by what it has put in place of the browser’s own', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await page.evaluate(() => {
      const got: string[] = [];
      Object.assign(window, { got });
      const note = (name: string, value: unknown): void => {
        if (value instanceof ShadowRoot || value instanceof CSSStyleSheet) got.push(name);
      };
      const { get, set } =
        Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets') ?? {};
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
        get() {
          note('adoptedStyleSheets', this);
          return get?.call(this);
        },
        set(value) {
          note('adoptedStyleSheets', this);
          set?.call(this, value);
        },
      });
      for (const prototype of [Element.prototype, Node.prototype, Array.prototype]) {
        for (const name of ['attachShadow', 'append', 'appendChild', 'insertBefore', 'push']) {
          const own = Reflect.get(prototype, name);
          if (!Object.hasOwn(prototype, name)) continue;
          Reflect.set(prototype, name, function (this: unknown, ...values: unknown[]) {
            const result = own.apply(this, values);
            for (const value of [this, result, ...values]) note(name, value);
            return result;
          });
        }
      }
    });
    const words = await hover(page, 'Vladivostok');
    const { box } = await waitForCard(driver, tab);
    await page.mouse.move(words.x + 4, (words.y + box.y) / 2, { steps: 3 });
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    expect(await cardAtRest(driver, page, tab)).not.toBeNull();
    expect(await page.evaluate(() => (window as unknown as { got: string[] }).got)).toEqual([]);
    await closePage(page);
  });
});
