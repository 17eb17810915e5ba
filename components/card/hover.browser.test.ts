import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Cards, type CardTarget } from './cards.ts';
import { EarlyPointer } from './early-pointer.ts';
import { watchPointer } from './hover.ts';
import type { CardData } from './model.ts';
import type { PointerSample } from './pointer.ts';

const data: CardData = {
  entity: {
    id: 'airline',
    kind: 'organization',
    name: 'Northern Air',
    description: '',
    lang: 'en',
  },
  until: [],
  since: [],
  total: 0,
  counted: '',
  checked: '20 Nov 2026',
  covers: '2019 – 2026',
};

let cards: Cards<CardTarget>;
let pointer: { stop(): void };
let looks: number;
const targets = new Map<Element, CardTarget>();

beforeEach(async () => {
  await page.viewport(900, 700);
  document.body.innerHTML = `<p style="margin:40px">Here <i id="words">Northern Air</i> and there
    <a href="#there" id="link"><i id="linked">Northern Air</i></a> <input id="field"></p>`;
  targets.clear();
  for (const id of ['words', 'linked']) {
    const element = document.getElementById(id) as HTMLElement;
    const lines = () => [...element.getClientRects()];
    targets.set(element, { entities: ['airline'], node: element.firstChild as Text, lines });
  }
  looks = 0;
  cards = new Cards<CardTarget>({
    document,
    translate: (key) => key,
    locale: 'en',
    theme: 'auto',
    dataOf: (id) => (id === 'nobody' ? undefined : data),
    onTimeline: () => {},
  });
  pointer = watch(60);
});

const watch = (delay: number, earlier: readonly PointerSample[] = []) =>
  watchPointer({
    document,
    cards,
    same: Object.is,
    delay,
    earlier,
    mentionAt: (x, y) => {
      looks++;
      return targets.get(document.elementFromPoint(x, y) as Element) ?? null;
    },
  });

afterEach(() => {
  pointer.stop();
  cards.closeAll();
});

function send(type: string, at: string | { x: number; y: number }, more: PointerEventInit = {}) {
  const element = typeof at === 'string' ? (document.getElementById(at) as Element) : null;
  const box = element?.getBoundingClientRect();
  const { x, y } = box
    ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    : (at as { x: number; y: number });
  (element ?? document.elementFromPoint(x, y) ?? document.body).dispatchEvent(
    new PointerEvent(type, {
      clientX: x,
      clientY: y,
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
      ...more,
    }),
  );
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const opened = () => vi.waitFor(() => expect(cards.current).not.toBeNull());
const closed = () => vi.waitFor(() => expect(cards.current).toBeNull());

describe('with a mouse', () => {
  test('rest on words opens, leaving closes', async () => {
    send('pointermove', 'words');
    await opened();
    send('pointermove', { x: 800, y: 20 });
    await closed();
  });

  test('goes over from one name to the next, and still closes', async () => {
    send('pointermove', 'words');
    await opened();
    const first = cards.current;
    send('pointermove', 'linked');
    await vi.waitFor(() => expect(cards.current?.element).not.toBe(first?.element));
    expect(cards.current).not.toBeNull();
    send('pointermove', { x: 800, y: 20 });
    await closed();
  });

  test('going over to a name without data closes the card of the one before', async () => {
    const linked = document.getElementById('linked') as HTMLElement;
    targets.set(linked, { ...(targets.get(linked) as CardTarget), entities: ['nobody'] });
    send('pointermove', 'words');
    await opened();
    send('pointermove', 'linked');
    await closed();
  });

  test('whoever stops watching leaves no card that nobody would close', async () => {
    send('pointermove', 'words');
    await opened();
    pointer.stop();
    expect(cards.current).toBeNull();
  });

  test('makes a card ready while it waits, and takes it away if the pointer goes on', async () => {
    pointer.stop();
    pointer = watch(200);
    const before = document.documentElement.outerHTML;
    send('pointermove', 'words');
    await vi.waitFor(() => expect(document.documentElement.outerHTML).not.toBe(before));
    expect(cards.current).toBeNull();
    send('pointermove', { x: 800, y: 20 });
    expect(document.documentElement.outerHTML).toBe(before);
    await wait(250);
    expect(cards.current).toBeNull();
  });

  test('a press closes, and the words stay quiet under the pressed pointer', async () => {
    send('pointermove', 'words');
    await opened();
    send('pointerdown', 'words', { buttons: 1 });
    expect(cards.current).toBeNull();
    send('pointermove', 'words', { buttons: 0 });
    await wait(250);
    expect(cards.current).toBeNull();
  });

  test('dragging over words opens nothing', async () => {
    send('pointermove', 'words', { buttons: 1 });
    await wait(250);
    expect(cards.current).toBeNull();
  });

  test('a burst of moves is looked under once, not for each', () => {
    for (let i = 0; i < 500; i++) send('pointermove', { x: 400 + i / 100, y: 300 });
    expect(looks).toBeLessThan(10);
  });

  test('after stop, nothing listens', async () => {
    pointer.stop();
    send('pointermove', 'words');
    await wait(200);
    expect(looks).toBe(0);
    expect(cards.current).toBeNull();
  });
});

describe('by touch', () => {
  const tap = (at: string) => {
    send('pointerdown', at, { pointerType: 'touch' });
    send('pointerup', at, { pointerType: 'touch' });
  };

  test('a tap on words opens a sheet, a tap elsewhere closes it', () => {
    tap('words');
    expect(cards.current?.root.querySelector('[data-sheet]')).not.toBeNull();
    tap('field');
    expect(cards.current).toBeNull();
  });

  test('a tap on words in a link is the link’s', () => {
    tap('linked');
    expect(cards.current).toBeNull();
  });

  test('a swipe that begins on words is no tap', () => {
    send('pointerdown', 'words', { pointerType: 'touch' });
    send('pointerup', { x: 300, y: 300 }, { pointerType: 'touch' });
    expect(cards.current).toBeNull();
  });
});

describe('before it is watched', () => {
  let heard: number;
  let early: EarlyPointer;

  beforeEach(() => {
    pointer.stop();
    heard = 0;
    early = new EarlyPointer(window, () => heard++);
  });

  afterEach(() => early.stop());

  test('a pointer that came to rest on words opens their card', async () => {
    send('pointermove', { x: 800, y: 20 });
    send('pointermove', 'words');
    expect(heard).toBe(2);
    pointer = watch(60, early.take());
    await opened();
    send('pointermove', { x: 800, y: 20 });
    expect(heard, 'heard after it was taken').toBe(2);
    await closed();
  });

  test('the time that it rested counts', async () => {
    send('pointermove', 'words');
    await wait(300);
    pointer = watch(300, early.take());
    expect(cards.current).not.toBeNull();
  });

  test('one that has left, or has pressed, opens none', async () => {
    send('pointermove', 'words');
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    pointer = watch(60, early.take());
    await wait(150);
    expect(cards.current).toBeNull();
    pointer.stop();
    early = new EarlyPointer(window, () => {});
    send('pointermove', 'words');
    send('pointerdown', 'words', { buttons: 1 });
    pointer = watch(60, early.take());
    await wait(150);
    expect(cards.current).toBeNull();
  });

  test('a tap opens the sheet, a tap on a link is the link’s', () => {
    const touch = { pointerType: 'touch' };
    send('pointerdown', 'linked', touch);
    send('pointerup', 'linked', touch);
    pointer = watch(60, early.take());
    expect(cards.current).toBeNull();
    pointer.stop();
    early = new EarlyPointer(window, () => {});
    send('pointerdown', 'words', touch);
    send('pointerup', 'words', touch);
    // A finger leaves after each tap.
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave', touch));
    pointer = watch(60, early.take());
    expect(cards.current).not.toBeNull();
  });
});
