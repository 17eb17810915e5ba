// What a document's cards leave on its page, and what they say.
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  airline,
  CardView,
  data,
  event,
  freshPage,
  newCards,
  onTimeline,
  still,
  target,
  words,
} from '../../tests/testing/card.ts';
import { frames } from '../../tests/testing/frames.ts';
import type { CardManager, CardTarget, Opening, Preparation } from './card-manager.ts';
import { overlap } from './position/geometry.ts';

let cards: CardManager<CardTarget>;
const view = new CardView(() => cards.current);
const open = (opening?: Opening, entities?: readonly string[]): boolean =>
  cards.open(target(entities), opening);

const HOUR = 3_600_000;
/** So late that a card is not to be seen in any test, however slow the machine. */
const inAnHour = (): Preparation => ({ at: { x: 30, y: 330 }, due: performance.now() + HOUR });

beforeEach(async () => {
  await freshPage();
  cards = newCards();
});
afterEach(() => cards.closeAll());

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

  test('keys and clicks in the card are not told to the page, others are', async () => {
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

describe('made ready before it is due', () => {
  const host = () => document.documentElement.lastElementChild as HTMLElement;
  const opacity = (): number => Number(getComputedStyle(view.frame).opacity);

  test('is in its place, and not to be seen before', async () => {
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
    // The browser shows it alone, by a clock that runs from then: here it is put forward.
    const [hidden] = view.frame.getAnimations() as [Animation];
    const start = hidden.startTime as number;
    expect(start).toBeLessThanOrEqual(prepared);
    hidden.currentTime = preparation.due - start - 17;
    expect(opacity()).toBe(0);
    hidden.currentTime = preparation.due - start - 15;
    expect(opacity()).toBe(1);
  });

  test('leaves nothing when it is not wanted after all', () => {
    const before = document.documentElement.outerHTML;
    cards.prepare(target(), inAnHour());
    cards.discard();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('words that go without moving anything end their card once the page is told to have changed', async () => {
    const { parentElement: line } = words();
    if (line) line.style.cssText += ';height:60px;overflow:hidden';
    open();
    await still();
    words().remove();
    cards.recheck();
    expect(cards.current).toBeNull();
  });

  test('words that are gone by then get no card, and nothing stays', () => {
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

  test('tells which words are the current ones, with one change for each card', () => {
    const told: (string | undefined)[] = [];
    const [a, b] = [target(), target(['port'])];
    cards = newCards({ onCurrent: (current) => told.push(current?.entities[0]) });
    cards.prepare(a, inAnHour());
    cards.open(a);
    cards.prepare(b, inAnHour());
    cards.open(b);
    cards.close();
    expect(told).toEqual(['airline', 'port', undefined]);
    cards.prepare(a, inAnHour());
    cards.discard();
    expect(told.slice(3)).toEqual(['airline', undefined]);
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

  test('Esc keeps a card that is about to open from opening, and the page hears it', async () => {
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
    view.button('Open timeline').focus();
    await userEvent.keyboard('{Tab}');
    expect(cards.current).toBeNull();
    expect(document.activeElement?.id).toBe('first');
  });
});

describe('the keyboard stays in a card whose pressed button goes', () => {
  const focused = () => view.root.activeElement;

  test('when another name opens in place, and on the way back', async () => {
    open({ focus: true });
    view.button('with Harbour City').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => view.text).toContain('Back to Northern Air');
    expect(focused()).toBe(view.frame);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => view.text).not.toContain('Back to');
    expect(focused()).toBe(view.frame);
  });

  test('when further sources are shown', async () => {
    open({ focus: true });
    view.button('1 more').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => view.text).toContain('No web address');
    expect(focused()).toBe(view.root.querySelector('.headline'));
  });
});

test('a dispute of many versions opens and closes by one button', async () => {
  const says = ['Ten', 'Twenty', 'Thirty'];
  const sources = says.map((words) => ({
    publisher: words,
    title: words,
    lang: 'en',
    says: words,
  }));
  data.airline = {
    ...airline,
    since: [event('three', '2021-01-01', { dispute: 'How many', sources })],
  };
  onTestFinished(() => {
    data.airline = airline;
  });
  open();
  const versions = () => view.root.querySelectorAll('.dispute li').length;
  const button = view.button('3');
  expect([versions(), button.ariaExpanded]).toEqual([0, 'false']);
  button.click();
  await expect.poll(() => [versions(), button.ariaExpanded]).toEqual([3, 'true']);
  button.click();
  await expect.poll(() => [versions(), button.ariaExpanded]).toEqual([0, 'false']);
});

describe('what it says', () => {
  beforeEach(() => void open());

  test('until, the article, since; how many there are and when they were checked', () => {
    expect(view.root.querySelectorAll('.until > li')).toHaveLength(2);
    expect(view.root.querySelectorAll('.since > li')).toHaveLength(1);
    expect(view.text).toContain('This article · 9 Mar 2020');
    expect(view.text).toContain('31 Jan 2020');
    expect(view.text).toContain('3 of 17 events · checked 20 Nov 2026');
    expect(view.root.querySelector('[lang=ko]')?.textContent).toBe('북방항공');
  });

  test('sources are safe links in a new tab; what is no web address is no link', async () => {
    const links = [...view.root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.protocol).toBe('https:');
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
    view.button('1 more').click();
    await expect.poll(() => view.text).toContain('No web address');
    expect([...view.root.querySelectorAll('a')].map(({ text }) => text)).not.toContain('Odd');
  });

  test('a dispute shows each version with its source', () => {
    const box = view.root.querySelector('.dispute');
    expect(box?.textContent).toContain('How many flew');
    expect([...(box?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      'DW: 97 people',
      'TASS: Almost 100',
    ]);
  });

  test('a headline opens its summary', async () => {
    const [headline] = view.root.querySelectorAll<HTMLElement>('.headline');
    expect(headline?.getAttribute('aria-expanded')).toBe('false');
    expect(view.text).not.toContain('A summary of');
    headline?.click();
    await expect.poll(() => view.text).toContain('A summary of');
    expect(headline?.getAttribute('aria-expanded')).toBe('true');
  });

  test('another name of the page opens in place, with a way back', async () => {
    view.button('with Harbour City').click();
    await expect.poll(() => view.root.querySelector('h2')?.textContent).toContain('Harbour City');
    expect(view.text).toContain('No events about Harbour City');
    view.button('Back to Northern Air').click();
    await expect.poll(() => view.root.querySelector('h2')?.textContent).toContain('Northern');
  });

  test('leads to the timeline of the name', () => {
    view.button('Open timeline').click();
    expect(onTimeline).toHaveBeenCalledExactlyOnceWith('airline');
  });
});

test('a name that could be two offers both', async () => {
  open({}, ['airline', 'port']);
  expect(view.text).toContain('Could be');
  view.button('Harbour City').click();
  await expect.poll(() => view.root.querySelector('h2')?.textContent).toBe('Harbour City');
  expect(view.button('Northern Air').getAttribute('aria-pressed')).toBe('false');
});
