// The place of a card: inside the window, never over its words.
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  airline,
  cards,
  newCards,
  newCardsForEachTest,
  open,
  still,
  target,
  view,
  words,
  write,
} from '../../../tests/testing/card.ts';
import { overlap } from './geometry.ts';

newCardsForEachTest();

describe('the place of a card', () => {
  const viewports = [
    [1280, 800],
    [900, 700],
    [600, 360],
    [390, 780],
    [320, 640],
    [320, 256],
  ] as const;
  const heights = [0, 60, 250, 500];

  test.each(viewports.flatMap(([w, h]) => heights.map((top) => [w, h, top] as const)))(
    'in %i × %i, with the words %i px down: inside, and not over them',
    async (width, height, top) => {
      await page.viewport(width, height);
      write(Math.min(top, height - 100));
      open();
      await still();
      const box = view.box;
      for (const line of words().getClientRects()) expect(overlap(box, line)).toBe(false);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      expect(box.width).toBeGreaterThanOrEqual(Math.min(304, width - 16));
    },
  );

  test('a name that runs over two lines is not covered', async () => {
    await page.viewport(320, 640);
    words().closest('p')?.setAttribute('style', 'font:20px/1.5 serif;margin:0 20px');
    words().textContent = 'The Northern Air Company of the Far and Farther East';
    expect(words().getClientRects().length).toBeGreaterThan(1);
    const [first] = words().getClientRects();
    open({ at: { x: (first?.left ?? 0) + 2, y: (first?.top ?? 0) + 2 } });
    await still();
    const box = view.box;
    for (const line of words().getClientRects()) expect(overlap(box, line)).toBe(false);
  });

  test('follows its words when the page scrolls, and closes when they are out of view', async () => {
    write(180);
    open();
    await still();
    const before = view.box.top - words().getBoundingClientRect().bottom;
    window.scrollTo(0, 150);
    await still();
    const after = view.box.top - words().getBoundingClientRect().bottom;
    expect(Math.abs(after - before)).toBeLessThan(2);
    window.scrollTo(0, 1500);
    await expect.poll(() => cards.current).toBeNull();
  });

  test('changes sides when scrolling leaves it no room', async () => {
    write(560);
    open();
    await still();
    expect(view.box.bottom).toBeLessThan(words().getBoundingClientRect().top);
    window.scrollTo(0, 480);
    await expect
      .poll(() => view.box.top - words().getBoundingClientRect().bottom)
      .toBeGreaterThan(0);
  });

  test('closes when the words are removed from the page', async () => {
    open();
    words().remove();
    window.dispatchEvent(new Event('resize'));
    await expect.poll(() => cards.current).toBeNull();
  });

  test('as a sheet it takes the lower edge, or the upper one when the words are low', async () => {
    await page.viewport(390, 780);
    write(80);
    open({ sheet: true });
    await still();
    expect(view.box.bottom).toBeCloseTo(780, 0);
    cards.close();
    write(650);
    open({ sheet: true });
    await still();
    expect(view.box.top).toBeCloseTo(0, 0);
    expect(overlap(view.box, words().getBoundingClientRect())).toBe(false);
  });
});

describe('in a window of 320 × 256 (400 % zoom)', () => {
  const part = (selector: string): DOMRect =>
    (view.root.querySelector(selector) as Element).getBoundingClientRect();

  test.each([false, true])(
    'the first event is in sight, all else by scrolling; sheet: %s',
    async (sheet) => {
      await page.viewport(320, 256);
      write(50);
      const description = 'An airline that flew to Harbour City until the harbour froze over';
      const long = { ...airline, entity: { ...airline.entity, description } };
      newCards({ dataOf: () => long });
      cards.open(target(), { sheet });
      await still();
      expect(part('.headline').top + 18).toBeLessThanOrEqual(view.box.bottom);
      expect(part('.events').bottom).toBeLessThanOrEqual(part('footer').top + 1);
      view.frame.scrollTo(0, 10_000);
      expect(part('footer').bottom).toBeLessThanOrEqual(view.box.bottom + 1);
    },
  );
});
