// Pinned cards: several at once, moving with their words as the page scrolls, or where the user puts them.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  CardView,
  cards,
  newCardsForEachTest,
  still,
  target,
  words,
  write,
} from '../../tests/testing/card.ts';
import { rootOf } from '../../tests/testing/closed-roots.ts';
import { frames } from '../../tests/testing/frames.ts';
import type { OpenCard } from './open-card.tsx';
import { overlap } from './position/geometry.ts';

let card: OpenCard;
const view = new CardView(() => card);
const hosts = () => [...document.documentElement.children].filter((each) => cards.owns(each));

/** A pinned card at the words. */
async function pin(entity = 'airline'): Promise<OpenCard> {
  cards.open(target([entity]));
  card = cards.current as OpenCard;
  await still();
  view.button('Keep this card open').click();
  await still();
  return card;
}

newCardsForEachTest(180);

test('stays when another card opens, and goes by its own button', async () => {
  await pin();
  expect(cards.current).toBeNull();
  cards.open(target(['port']));
  expect(hosts()).toHaveLength(2);
  cards.close();
  expect(hosts()).toHaveLength(1);
  view.button('Close').click();
  expect(hosts()).toHaveLength(0);
});

test('can be moved only when it is pinned', async () => {
  cards.open(target());
  card = cards.current as OpenCard;
  expect(view.button('Move this card')).toBeUndefined();
  await pin();
  expect(view.button('Move this card')).toBeDefined();
});

test('several have names and controls of their own', async () => {
  const [first, second] = [await pin(), await pin('port')];
  for (const [{ element }, name] of [
    [first, 'Northern Air'],
    [second, 'Harbour City'],
  ] as const) {
    const root = rootOf(element);
    const named = (attribute: string) =>
      [...root.querySelectorAll(`[${attribute}]`)].map((each) =>
        root.getElementById(each.getAttribute(attribute) ?? ''),
      );
    expect(named('aria-labelledby').map((each) => each?.textContent)).toEqual([
      expect.stringContaining(name),
    ]);
    const controlled = named('aria-controls');
    expect(controlled).not.toContain(null);
    expect(new Set(controlled).size).toBe(controlled.length);
  }
});

test('does not trap the keyboard if nothing on the page had the focus before', async () => {
  await pin();
  view.button('All 17 events').focus();
  await userEvent.keyboard('{Tab}');
  expect(card.focused).toBe(false);
  expect(hosts()).toHaveLength(1);
});

describe('with its words', () => {
  const way = () => view.box.top - words().getBoundingClientRect().bottom;

  test('as the page scrolls: out of view, and back again', async () => {
    await pin();
    const before = way();
    window.scrollTo(0, 1500);
    await still();
    expect(hosts()).toHaveLength(1);
    expect(view.box.bottom).toBeLessThan(0);
    expect(way()).toBeCloseTo(before, 0);
    window.scrollTo(0, 40);
    await still();
    expect(way()).toBeCloseTo(before, 0);
  });

  test('in the same frame as a scroll, without writing to the DOM', async () => {
    await pin();
    const before = { way: way(), style: card.element.getAttribute('style') };
    for (let top = 4; top <= 80; top += 4) {
      window.scrollTo(0, top);
      await frames(1);
      expect(way()).toBeCloseTo(before.way, 0);
    }
    expect(card.element.getAttribute('style')).toBe(before.style);
  });

  test('when the page above them grows', async () => {
    await pin();
    const before = way();
    (document.querySelector('div') as HTMLElement).style.blockSize = '260px';
    await expect.poll(() => way()).toBeCloseTo(before, 0);
    expect(words().getBoundingClientRect().top).toBeGreaterThan(250);
  });

  test('in a box that scrolls', async () => {
    write();
    const box = document.createElement('div');
    box.style.cssText = 'block-size:300px;overflow:auto';
    box.append(...document.body.childNodes);
    document.body.append(box);
    box.scrollTop = 150;
    await pin();
    const before = way();
    box.scrollTop = 200;
    await still();
    expect(way()).toBeCloseTo(before, 0);
  });

  test('stays where it is when they are taken off the page', async () => {
    await pin();
    const { top, left } = view.box;
    words().remove();
    window.dispatchEvent(new Event('resize'));
    await still();
    expect(hosts()).toHaveLength(1);
    expect([view.box.left, view.box.top]).toEqual([left, top]);
  });
});

describe('moved', () => {
  const header = () => view.root.querySelector('header') as HTMLElement;
  const point = (type: string, x: number, y: number, on: Element = header()) =>
    on.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y }),
    );
  // Only a real pointer can be captured.
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  function drag(x: number, y: number, on?: Element): void {
    point('pointerdown', 100, 100, on);
    point('pointermove', 100 + x / 2, 100 + y / 2, on);
    point('pointermove', 100 + x, 100 + y, on);
    point('pointerup', 100 + x, 100 + y, on);
  }

  test('by its head, and then stays in its place in the window', async () => {
    await pin();
    const { left, top } = view.box;
    drag(210, -90);
    expect([view.box.left, view.box.top]).toEqual([left + 210, top - 90]);
    window.scrollTo(0, 900);
    await still();
    expect([view.box.left, view.box.top]).toEqual([left + 210, top - 90]);
  });

  test('never leaves the window', async () => {
    await pin();
    drag(5000, 5000);
    expect(view.box.right).toBeLessThanOrEqual(900);
    expect(view.box.bottom).toBeLessThanOrEqual(700);
    await page.viewport(500, 600);
    await expect.poll(() => view.box.right).toBeLessThanOrEqual(500);
    expect(view.box.bottom).toBeLessThanOrEqual(600);
  });

  test('cannot be dragged by its buttons, nor before it is pinned', async () => {
    await pin();
    const { left } = view.box;
    drag(90, 0, view.button('Close'));
    expect(view.box.left).toBe(left);
    cards.closeAll();
    cards.open(target());
    card = cards.current as OpenCard;
    await still();
    const before = view.box.left;
    drag(90, 0);
    expect(view.box.left).toBe(before);
  });

  test('by arrow keys, and Home brings it back to its words', async () => {
    await pin();
    const { left, top } = view.box;
    view.button('Move this card').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}');
    expect([view.box.left, view.box.top]).toEqual([left + 48, top - 24]);
    await userEvent.keyboard('{Home}');
    await still();
    expect([view.box.left, view.box.top]).toEqual([left, top]);
    expect(overlap(view.box, words().getBoundingClientRect())).toBe(false);
  });

  test('by single presses round the corners, and back to its words', async () => {
    await pin();
    const { left, top } = view.box;
    const corners: string[] = [];
    for (let press = 0; press < 4; press++) {
      view.button('Move this card').click();
      await frames(1);
      const { box } = view;
      corners.push(`${box.top < 350 - box.height / 2 ? 'top' : 'foot'} ${box.left > 100}`);
    }
    expect(corners).toEqual(['top true', 'foot true', 'foot false', 'top false']);
    view.button('Move this card').click();
    await still();
    expect([view.box.left, view.box.top]).toEqual([left, top]);
  });

  test('a drag of the handle does not press it', async () => {
    await pin();
    const { left } = view.box;
    drag(60, 0, view.button('Move this card'));
    view.button('Move this card').click();
    expect(view.box.left).toBe(left + 60);
  });

  test('the card that is pressed comes above the others', async () => {
    const under = await pin();
    await pin('port');
    const { left, top } =
      rootOf(under.element).querySelector('[role=dialog]')?.getBoundingClientRect() ?? {};
    const at = () => document.elementFromPoint((left ?? 0) + 20, (top ?? 0) + 20);
    expect(at()).toBe(card.element);
    card = under;
    point('pointerdown', (left ?? 0) + 20, (top ?? 0) + 20);
    expect(at()).toBe(under.element);
  });
});
