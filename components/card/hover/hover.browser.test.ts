// A document's pointer opens and closes its cards. The test's own clock decides when time passes.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { giveBackClock, pass, takeClock } from '../../../tests/testing/clock.ts';
import { rootOf } from '../../../tests/testing/closed-roots.ts';
import { CardManager, type CardTarget } from '../card-manager.ts';
import type { CardData } from '../model.ts';
import type { PointerSample } from './pointer.ts';
import { bufferPointer, type TakeBuffered } from './pointer-buffer.ts';
import { watchPointer } from './watch-pointer.ts';

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
  spare: [],
  all: '',
  covers: '2019 – 2026',
};

let cards: CardManager<CardTarget>;
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
  await takeClock();
  cards = new CardManager<CardTarget>({
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

afterEach(async () => {
  pointer.stop();
  cards.closeAll();
  await giveBackClock();
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

/** Longer than any delay of these tests. */
const LONG = 10_000;
async function openCard(): Promise<void> {
  send('pointermove', 'words');
  await pass(60);
  expect(cards.current).not.toBeNull();
}

describe('with a mouse', () => {
  test('rest on words opens after the delay, leaving closes after some grace', async () => {
    send('pointermove', 'words');
    await pass(59);
    expect(cards.current).toBeNull();
    await pass(1);
    expect(cards.current).not.toBeNull();
    send('pointermove', { x: 800, y: 20 });
    await pass(299);
    expect(cards.current).not.toBeNull();
    await pass(1);
    expect(cards.current).toBeNull();
  });

  test('stays open for as long as the pointer rests', async () => {
    await openCard();
    await pass(LONG);
    expect(cards.current).not.toBeNull();
  });

  test('the next name opens sooner than the first, and its card closes as well', async () => {
    pointer.stop();
    pointer = watch(250);
    send('pointermove', 'words');
    await pass(250);
    const first = cards.current;
    expect(first).not.toBeNull();
    send('pointermove', 'linked');
    await pass(119);
    expect(cards.current).toBe(first);
    await pass(1);
    expect(cards.current).not.toBeNull();
    expect(cards.current).not.toBe(first);
    send('pointermove', { x: 800, y: 20 });
    await pass(300);
    expect(cards.current).toBeNull();
  });

  test('going over to a name without data closes the card of the one before', async () => {
    const linked = document.getElementById('linked') as HTMLElement;
    targets.set(linked, { ...(targets.get(linked) as CardTarget), entities: ['nobody'] });
    await openCard();
    send('pointermove', 'linked');
    await pass(120);
    expect(cards.current).toBeNull();
  });

  test('closes its card when it stops watching', async () => {
    await openCard();
    pointer.stop();
    expect(cards.current).toBeNull();
  });

  test('prepares a card while it waits, and removes it if the pointer moves on', async () => {
    pointer.stop();
    pointer = watch(200);
    const before = document.documentElement.outerHTML;
    send('pointermove', 'words');
    await pass(79);
    expect(document.documentElement.outerHTML).toBe(before);
    await pass(1);
    expect(document.documentElement.outerHTML).not.toBe(before);
    expect(cards.current).toBeNull();
    send('pointermove', { x: 800, y: 20 });
    expect(document.documentElement.outerHTML).toBe(before);
    await pass(LONG);
    expect(cards.current).toBeNull();
  });

  test('a press closes the card, and the words open none until the pointer has left them', async () => {
    await openCard();
    send('pointerdown', 'words', { buttons: 1 });
    expect(cards.current).toBeNull();
    send('pointermove', 'words', { buttons: 0 });
    await pass(LONG);
    expect(cards.current).toBeNull();
    send('pointermove', { x: 800, y: 20 });
    await pass(LONG);
    await openCard();
  });

  test('dragging over words opens nothing, resting on them afterwards does', async () => {
    send('pointermove', 'words', { buttons: 1 });
    await pass(LONG);
    expect(cards.current).toBeNull();
    await openCard();
  });

  test('looks under a burst of moves once, and under a stream of them every 50 ms', () => {
    const move = (i: number) => send('pointermove', { x: 400 + i / 100, y: 300 });
    for (let i = 0; i < 500; i++) move(i);
    expect(looks).toBe(1);
    for (let i = 0; i < 500; i++) {
      move(i);
      vi.advanceTimersByTime(1);
    }
    expect(looks).toBe(1 + 10);
  });

  test('after stop, nothing listens', async () => {
    await openCard();
    const before = looks;
    pointer.stop();
    send('pointermove', { x: 800, y: 20 });
    send('pointermove', 'words');
    await pass(LONG);
    expect(looks).toBe(before);
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
    expect(rootOf(cards.current?.element).querySelector('[data-sheet]')).not.toBeNull();
    tap('field');
    expect(cards.current).toBeNull();
  });

  test('a tap on words in a link follows the link', () => {
    tap('linked');
    expect(cards.current).toBeNull();
  });

  test('a swipe that begins on words opens nothing', () => {
    send('pointerdown', 'words', { pointerType: 'touch' });
    send('pointerup', { x: 300, y: 300 }, { pointerType: 'touch' });
    expect(cards.current).toBeNull();
  });
});

describe('before it is watched', () => {
  let heard: number;
  let takeBuffered: TakeBuffered;

  beforeEach(() => {
    pointer.stop();
    heard = 0;
    takeBuffered = bufferPointer(window, () => heard++);
  });

  afterEach(() => void takeBuffered());

  test('a pointer that came to rest on words opens their card', async () => {
    send('pointermove', { x: 800, y: 20 });
    send('pointermove', 'words');
    expect(heard).toBe(2);
    pointer = watch(60, takeBuffered());
    await pass(60);
    expect(cards.current).not.toBeNull();
    send('pointermove', { x: 800, y: 20 });
    expect(heard, 'heard after it was taken').toBe(2);
    await pass(300);
    expect(cards.current).toBeNull();
  });

  test('the time that it has rested counts', async () => {
    send('pointermove', 'words');
    await pass(299);
    pointer = watch(300, takeBuffered());
    expect(cards.current).toBeNull();
    await pass(1);
    expect(cards.current).not.toBeNull();
    pointer.stop();
    takeBuffered = bufferPointer(window, () => {});
    send('pointermove', 'words');
    await pass(300);
    pointer = watch(300, takeBuffered());
    expect(cards.current).not.toBeNull();
  });

  test('a pointer that has left, or has pressed, opens none', async () => {
    send('pointermove', 'words');
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    pointer = watch(60, takeBuffered());
    await pass(LONG);
    expect(cards.current).toBeNull();
    pointer.stop();
    takeBuffered = bufferPointer(window, () => {});
    send('pointermove', 'words');
    send('pointerdown', 'words', { buttons: 1 });
    pointer = watch(60, takeBuffered());
    await pass(LONG);
    expect(cards.current).toBeNull();
  });

  test('a tap opens the sheet, a tap on a link does not', () => {
    const touch = { pointerType: 'touch' };
    send('pointerdown', 'linked', touch);
    send('pointerup', 'linked', touch);
    pointer = watch(60, takeBuffered());
    expect(cards.current).toBeNull();
    pointer.stop();
    takeBuffered = bufferPointer(window, () => {});
    send('pointerdown', 'words', touch);
    send('pointerup', 'words', touch);
    // A finger leaves after each tap.
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave', touch));
    pointer = watch(60, takeBuffered());
    expect(cards.current).not.toBeNull();
  });
});
