// What a document's cards leave on its page, and when they open and close.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  cards,
  newCards,
  newCardsForEachTest,
  open,
  still,
  target,
  view,
  words,
} from '../../tests/testing/card.ts';
import { frames } from '../../tests/testing/frames.ts';
import type { Preparation } from './card-manager.ts';
import { overlap } from './position/geometry.ts';

const HOUR = 3_600_000;
/** Late enough that no card becomes visible during a test, even on a slow machine. */
const inAnHour = (): Preparation => ({ at: { x: 30, y: 330 }, due: performance.now() + HOUR });

newCardsForEachTest();

describe('what it leaves on the page', () => {
  test('one element with a closed root while open, nothing after', () => {
    const before = document.documentElement.outerHTML;
    expect(open()).toBe(true);
    const host = document.documentElement.lastElementChild as HTMLElement;
    expect(cards.owns(host)).toBe(true);
    expect(host.shadowRoot).toBeNull();
    expect(host.matches(':popover-open')).toBe(true);
    cards.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a name without data opens nothing', () => {
    const before = document.documentElement.outerHTML;
    expect(open({}, ['nobody'])).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a page that styles every element does not reach it', async () => {
    const style = document.createElement('style');
    style.textContent = 'div,button,h2{display:none!important;opacity:.1!important}';
    onTestFinished(() => style.remove());
    document.head.append(style);
    open();
    await still();
    expect(view.box.height).toBeGreaterThan(100);
    expect(getComputedStyle(cards.current?.element as Element).opacity).toBe('1');
  });

  test('the page gets no keys and clicks from the card, and gets all others', async () => {
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of ['keydown', 'click', 'pointerdown', 'focusin']) {
      document.addEventListener(type, listen);
    }
    open({ focus: true });
    view.button('Keep this card open').click();
    await userEvent.keyboard('j');
    expect(heard).toEqual([]);
    cards.closeAll();
    (document.activeElement as HTMLElement | null)?.blur();
    await userEvent.keyboard('j');
    expect(heard).toEqual(['keydown']);
    for (const type of heard) document.removeEventListener(type, listen);
  });
});

describe('prepared before it is due', () => {
  const host = () => document.documentElement.lastElementChild as HTMLElement;
  const opacity = (): number => Number(getComputedStyle(view.frame).opacity);

  test('is in its place, and invisible until then', async () => {
    const ready = target();
    const preparation = inAnHour();
    cards.prepare(ready, preparation);
    const prepared = performance.now();
    expect(cards.current).toBeNull();
    expect(cards.owns(host())).toBe(true);
    const card = host();
    await frames(1);
    expect(cards.open(ready)).toBe(true);
    expect(opacity()).toBe(0);
    expect(host()).toBe(card);
    const box = view.box;
    expect(overlap(box, words().getBoundingClientRect())).toBe(false);
    expect(box.height).toBeGreaterThan(100);
    // The browser shows it by itself, by the animation's clock, which is put forward here.
    const [hidden] = view.frame.getAnimations() as [Animation];
    const start = hidden.startTime as number;
    expect(start).toBeLessThanOrEqual(prepared);
    hidden.currentTime = preparation.due - start - 17;
    expect(opacity()).toBe(0);
    hidden.currentTime = preparation.due - start - 15;
    expect(opacity()).toBe(1);
  });

  test('leaves nothing when it is discarded', () => {
    const before = document.documentElement.outerHTML;
    cards.prepare(target(), inAnHour());
    cards.discard();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('words that go without moving anything close their card at the next recheck', async () => {
    const { parentElement: line } = words();
    if (line) line.style.cssText += ';height:60px;overflow:hidden';
    open();
    await still();
    words().remove();
    cards.recheck();
    expect(cards.current).toBeNull();
  });

  test('words that are gone by then get no card, and nothing stays on the page', () => {
    const before = document.documentElement.outerHTML;
    const { lines, ...rest } = target();
    const going = { ...rest, lines: vi.fn(lines) };
    cards.prepare(going, inAnHour());
    expect(document.documentElement.outerHTML).not.toBe(before);
    going.lines.mockReturnValue([]);
    expect(cards.open(going)).toBe(false);
    expect(cards.current).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('reports which words are the current ones, with one change for each card', () => {
    const reported: (string | undefined)[] = [];
    const [a, b] = [target(), target(['port'])];
    newCards({ onCurrent: (current) => reported.push(current?.entities[0]) });
    cards.prepare(a, inAnHour());
    cards.open(a);
    cards.prepare(b, inAnHour());
    cards.open(b);
    cards.close();
    expect(reported).toEqual(['airline', 'port', undefined]);
    cards.prepare(a, inAnHour());
    cards.discard();
    expect(reported.slice(3)).toEqual(['airline', undefined]);
  });
});

describe('by keyboard', () => {
  test('is a dialog named after the name, and takes the focus only on request', () => {
    open();
    expect(document.activeElement).toBe(document.body);
    const label = view.root.getElementById(view.frame.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toContain('Northern Air');
    cards.close();
    open({ focus: true });
    expect(view.root.activeElement).toBe(view.frame);
  });

  test('Esc closes it, gives the focus back, and is kept from the page only then', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    document.getElementById('first')?.focus();
    open({ focus: true });
    await userEvent.keyboard('{Escape}');
    expect(cards.current).toBeNull();
    expect(document.activeElement?.id).toBe('first');
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', heard);
  });

  test('Esc keeps a card that is about to open from opening, and the page gets it', async () => {
    const [heard, dismissed] = [vi.fn(), vi.fn()];
    document.addEventListener('keydown', heard);
    cards.listen({ dismissed });
    const expected = target();
    cards.prepare(expected, inAnHour());
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector(':popover-open')).toBeNull();
    expect(dismissed).toHaveBeenCalledExactlyOnceWith(expected);
    expect(heard).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(dismissed).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', heard);
  });

  test('Esc closes a card that the pointer opened, too', async () => {
    open();
    await userEvent.keyboard('{Escape}');
    expect(cards.current).toBeNull();
  });

  test('Tab past the last control closes it and gives the focus back', async () => {
    document.getElementById('first')?.focus();
    open({ focus: true });
    view.button('All 17 events').focus();
    await userEvent.keyboard('{Tab}');
    expect(cards.current).toBeNull();
    expect(document.activeElement?.id).toBe('first');
  });
});
