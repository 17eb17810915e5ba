// What is new on the card since the user last read it; and when a card counts as read, by the test's
// own clock.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FRAME_MS, giveBackClock, pass, takeClock } from '../../../tests/testing/clock.ts';
import { rootOf } from '../../../tests/testing/closed-roots.ts';
import { english } from '../../../tests/testing/english.ts';
import { CardManager, type CardTarget } from '../card-manager.ts';
import type { CardData, CardEvent, CardNews } from '../model.ts';
import { overlap } from '../position/geometry.ts';

const since = '3 Oct 2026';

const event = (id: string, news?: CardNews): CardEvent => ({
  id,
  date: '31 Jan 2020',
  title: `Title of ${id}`,
  summary: 'Summary',
  lang: 'en',
  with: id === 'one' ? [{ id: 'port', name: 'Harbour City' }] : [],
  sources: [],
  ...(news && { news }),
});
const card = (id: string, more: Partial<CardData> = {}): CardData => ({
  entity: { id, kind: 'place', name: `Name of ${id}`, description: 'About it', lang: 'en' },
  until: [event('one'), event('two', { kind: 'changed', since })],
  since: [event('three', { kind: 'new', since })],
  article: 'By 9 March 2020',
  total: 9,
  spare: [],
  all: 'All 9 events',
  news: { count: 5, since },
  covers: '2019 – 2026',
  ...more,
});
const data: Record<string, CardData> = {
  airline: card('airline'),
  port: card('port', { news: { count: 2, since } }),
};

const onRead = vi.fn();
const onTimeline = vi.fn();
let cards: CardManager<CardTarget>;

beforeEach(async () => {
  onRead.mockReset();
  onTimeline.mockReset();
  await takeClock();
  document.body.innerHTML = '<p style="margin:200px 20px"><i>Northern Air</i></p>';
  cards = new CardManager<CardTarget>({
    document,
    translate: english,
    locale: 'en',
    theme: 'light',
    dataOf: (id) => data[id],
    onTimeline,
    onRead,
  });
});
afterEach(async () => {
  cards.closeAll();
  await giveBackClock();
  document.body.innerHTML = '';
});

function open(...entities: string[]): ShadowRoot {
  const words = document.querySelector('i') as HTMLElement;
  const lines = () => [...words.getClientRects()];
  cards.open({ entities, node: words.firstChild as Text, lines });
  pointAt(words);
  return rootOf(cards.current?.element);
}
/** Puts the pointer in the middle of an element, which may be a card's own. */
function pointAt(element: Element): void {
  const { x, y, width, height } = element.getBoundingClientRect();
  cards.pointerMoved({ x: x + width / 2, y: y + height / 2 }, element);
}
/** What the marks of news show and say, in their own trees. */
const marksOf = (root: ShadowRoot) =>
  [...root.querySelectorAll('.news, .more')].map((host) => {
    const mark = rootOf(host).querySelector('span');
    return [mark?.dataset.text, mark?.ariaLabel];
  });
const press = (root: ShadowRoot, text: string): void =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(text))?.click();

test('an event that came or changed since says so; others, not on the card, are counted', () => {
  const root = open('airline');
  expect(marksOf(root)).toEqual([
    ['', ''],
    ['Changed', `Changed since ${since}`],
    ['New', `New since ${since}`],
    ['3', `New since ${since}: 3 more in the timeline`],
  ]);
  press(root, 'All 9 events');
  expect(onTimeline).toHaveBeenCalledExactlyOnceWith('airline');
});

test('if all that is new is on the card, nothing is counted', () => {
  expect(marksOf(open('port')).at(-1)).toEqual(['', '']);
});

describe('what is new changes no box', () => {
  const known: CardData = {
    ...card('airline'),
    until: [event('one'), event('two')],
    since: [event('three')],
  };
  delete (known as { news?: unknown }).news;

  /** Where everything is, and all that the card's own tree says. */
  function boxes(): unknown {
    const root = open('airline');
    const all = [...root.querySelectorAll('.frame, .frame *')];
    const found = all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [each.className, x, y, width, height, each.scrollWidth, each.scrollHeight];
    });
    const html = root.innerHTML;
    cards.closeAll();
    return [html, ...found];
  }

  test.each([
    ['wide', 900, 700],
    ['narrow', 320, 700],
    ['low', 900, 320],
  ])('in a %s window', async (_, width, height) => {
    await page.viewport(width, height);
    const withNews = boxes();
    data.airline = known;
    const without = boxes();
    data.airline = card('airline');
    expect(withNews).toEqual(without);
  });

  test.each(['ltr', 'rtl'])('and all of it can be seen, %s', async (dir) => {
    await page.viewport(900, 700);
    const root = open('airline');
    const frame = root.querySelector('.frame') as HTMLElement;
    frame.dir = dir;
    for (const host of root.querySelectorAll('.news, .more')) {
      const mark = rootOf(host).querySelector('span') as HTMLElement;
      const box = mark.getBoundingClientRect();
      expect(mark.ariaHidden).toBe(mark.dataset.text ? null : 'true');
      expect(getComputedStyle(mark, '::before').color === 'rgba(0, 0, 0, 0)').toBe(
        mark.dataset.text === '',
      );
      expect(mark.scrollWidth, 'all of the text').toBeLessThanOrEqual(mark.clientWidth);
      const others = [...root.querySelectorAll('.headline, .meta, footer button')];
      for (const other of others) {
        expect(overlap(box, other.getBoundingClientRect()), other.className).toBe(false);
      }
    }
  });
});

describe('a card counts as read', () => {
  test('when the user has had it before them for a second', async () => {
    open('airline');
    await pass(1000);
    cards.close();
    await pass(5000);
    // The second begins with the first frame of the card.
    expect(onRead).not.toHaveBeenCalled();
    open('airline');
    await pass(1000);
    expect(onRead).not.toHaveBeenCalled();
    await pass(FRAME_MS);
    expect(onRead).toHaveBeenCalledExactlyOnceWith('airline');
    await pass(5000);
    expect(onRead, 'once').toHaveBeenCalledOnce();
  });

  test('in total: the way from the words into the card does not count', async () => {
    const root = open('airline');
    await pass(500 + FRAME_MS);
    cards.pointerMoved({ x: 1, y: 1 }, document.body);
    await pass(5000);
    cards.pointerMoved({ x: 1, y: 1 }, root.host);
    await pass(400);
    expect(onRead).not.toHaveBeenCalled();
    await pass(100);
    expect(onRead).toHaveBeenCalledExactlyOnceWith('airline');
  });

  test("not without the pointer: a card that nobody looks at may be of the page's making", async () => {
    open('airline');
    cards.pointerMoved(null, null);
    await pass(5000);
    expect(onRead).not.toHaveBeenCalled();
  });

  test('not while another page is in front', async () => {
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    open('airline');
    await pass(5000);
    expect(onRead).not.toHaveBeenCalled();
    state.mockReturnValue('visible');
    await pass(1000);
    expect(onRead).toHaveBeenCalledOnce();
    state.mockRestore();
  });

  test('with the keyboard in it, in a window that has the keyboard', async () => {
    const focused = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    open('airline');
    cards.pointerMoved(null, null);
    cards.current?.focus();
    await pass(5000);
    expect(onRead).not.toHaveBeenCalled();
    focused.mockReturnValue(true);
    await pass(1000);
    expect(onRead).toHaveBeenCalledOnce();
    focused.mockRestore();
  });

  test('while it is pinned; a name opened in place is read too', async () => {
    const root = open('airline');
    await pass(300);
    cards.togglePin();
    await pass(700 + FRAME_MS);
    expect(onRead.mock.calls).toEqual([['airline']]);
    press(root, 'Title of one');
    await pass(0);
    press(root, 'Harbour City');
    await pass(1000);
    expect(onRead.mock.calls).toEqual([['airline']]);
    await pass(FRAME_MS);
    expect(onRead.mock.calls).toEqual([['airline'], ['port']]);
  });

  test('as the one of two names that is shown', async () => {
    const root = open('airline', 'port');
    await pass(900);
    press(root, 'Name of port');
    await pass(1000);
    expect(onRead).not.toHaveBeenCalled();
    await pass(FRAME_MS);
    expect(onRead.mock.calls).toEqual([['port']]);
    await pass(5000);
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('not while it is prepared and not due', async () => {
    const words = document.querySelector('i') as HTMLElement;
    const node = words.firstChild as Text;
    const target = { entities: ['airline'], node, lines: () => [...words.getClientRects()] };
    pointAt(words);
    cards.prepare(target, { at: { x: 1, y: 1 }, due: performance.now() + 3000 });
    await pass(3000);
    expect(onRead).not.toHaveBeenCalled();
    cards.open(target);
    await pass(1000);
    expect(onRead).toHaveBeenCalledOnce();
  });
});
