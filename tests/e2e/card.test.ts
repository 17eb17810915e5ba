// Hover a name and read its card: the main use, with a real pointer.
import { expect, test } from 'vitest';
import {
  cardAtRest,
  hover,
  pressInCard,
  waitForCard,
  waitForNoCard,
} from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass } from '../testing/driver/frames.ts';
import { highlightCount } from '../testing/driver/painted.ts';
import { askPage, tabOf } from '../testing/driver/tabs.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

const AIR_KORYO = 'Air\u00a0Koryo';

inEachBrowser('card', (session) => {
  test('a pointer that rests on a name opens its card beside the words', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    const words = await hover(page, AIR_KORYO);
    const card = await waitForCard(session.driver, tab);
    expect(card.text).toContain('Air Koryo');
    expect(card.text).toMatch(/By March 9, 2020\s+this article/);
    expect(card.text).toMatch(/^Since$/m);
    expect(card.box.height).toBeLessThanOrEqual(420);
    const above = card.box.y + card.box.height <= words.y + 1;
    const below = card.box.y >= words.y + words.height - 1;
    expect(above || below, 'the card does not cover the words').toBe(true);
    await closePage(page);
  });

  test('events up to the article come before those since', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await hover(page, 'Vladivostok');
    const { text } = await waitForCard(session.driver, tab);
    const [until = '', since = ''] = text.split(/^Since$/m);
    const years = (part: string): number[] =>
      [...part.matchAll(/^(?!By ).{0,30}\b(20[12]\d)$/gm)].map(([, year]) => Number(year));
    expect(years(until).length).toBeGreaterThan(0);
    expect(Math.max(...years(until))).toBeLessThanOrEqual(2020);
    expect(years(since).length).toBeGreaterThan(0);
    expect(Math.min(...years(since))).toBeGreaterThanOrEqual(2020);
    await closePage(page);
  });

  test('the pointer can move into the card; Esc closes it and leaves nothing', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const words = await hover(page, AIR_KORYO);
    const { box } = await waitForCard(session.driver, tab);
    const from = { x: words.x + words.width / 2, y: words.y + words.height / 2 };
    const to = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    for (let step = 1; step <= 8; step++) {
      await page.mouse.move(
        from.x + ((to.x - from.x) * step) / 8,
        from.y + ((to.y - from.y) * step) / 8,
      );
      await framesPass(page);
    }
    expect(await cardAtRest(session.driver, page, tab)).not.toBeNull();
    await page.keyboard.press('Escape');
    await waitForNoCard(session.driver, tab);
    await soon(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await closePage(page);
  });

  test('the card closes when the pointer leaves, unless it is pinned', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await hover(page, AIR_KORYO);
    await waitForCard(session.driver, tab);
    await page.mouse.move(990, 790, { steps: 5 });
    await waitForNoCard(session.driver, tab);

    await hover(page, AIR_KORYO);
    await waitForCard(session.driver, tab);
    await pressInCard(session.driver, page, tab, 'Keep this card open');
    await page.mouse.move(990, 790, { steps: 5 });
    const pinned = await cardAtRest(session.driver, page, tab);
    expect(pinned?.text).toContain('Air Koryo');
    await pressInCard(session.driver, page, tab, 'Close');
    await waitForNoCard(session.driver, tab);
    await closePage(page);
  });

  test('keyboard commands step through the names and open their cards', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    const command = (name: 'open-card' | 'next-mention' | 'close-card') =>
      askPage(session.driver, tab, 'command', { name });
    expect(await command('next-mention')).toEqual({ ok: true });
    expect(await command('open-card')).toEqual({ ok: true });
    const card = await waitForCard(session.driver, tab);
    expect(card.text.length).toBeGreaterThan(50);
    expect(await command('close-card')).toEqual({ ok: true });
    await waitForNoCard(session.driver, tab);
    await closePage(page);
  });

  test('the card leads to the timeline', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await hover(page, AIR_KORYO);
    const { controls } = await waitForCard(session.driver, tab);
    const all = controls.find(({ name }) => /^All \d+ events$/.test(name));
    await pressInCard(session.driver, page, tab, all?.name ?? 'All events');
    await session.driver.closeTab('/timeline.html');
    await closePage(page);
  });

  test('an event unfolds under its headline, with its sources', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await hover(page, AIR_KORYO);
    const folded = await waitForCard(session.driver, tab);
    expect(folded.html).not.toContain('href=');
    const [headline] = folded.controls.filter(({ name }) => name.length > 25);
    await pressInCard(session.driver, page, tab, headline?.name ?? 'a headline');
    await waitForCard(session.driver, tab, ({ html }) => /href="https?:/.test(html));
    await closePage(page);
  });

  test('a page without a date shows one list, and says why', async () => {
    const { page, tab, found } = await visit(session.driver, address.undated);
    expect(found.date).toBeNull();
    await hover(page, 'Air Koryo');
    const card = await waitForCard(session.driver, tab);
    expect(card.text).not.toContain('this article');
    expect(card.text).toContain('no date');
    await closePage(page);
  });

  test('a hover opens a card while the background is stopped', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await soon(() => highlightCount(page)).toBeGreaterThan(0);
    await session.driver.stopBackground();
    await hover(page, AIR_KORYO);
    expect((await waitForCard(session.driver, tab)).text).toContain('Air Koryo');
    expect(await tabOf(session.driver, page)).toBe(tab);
    await closePage(page);
  });
});
