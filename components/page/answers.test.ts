// What a page answers to commands and questions. Where jumps scroll is tested in the browsers.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { datedBy } from '../../tests/testing/date-clues.ts';
import { english } from '../../tests/testing/english.ts';
import { ownPage, sendAs } from '../../tests/testing/messages.ts';
import type { Annotator } from '../annotator/index.ts';
import type { CardManager } from '../card/index.ts';
import { answerFor } from './answers.ts';
import type { LazyCards } from './lazy-cards.ts';
import type { MarkTarget } from './target.ts';

const annotator = {
  whenIdle: vi.fn(async () => {}),
  next: vi.fn(() => null),
  marks: vi.fn(() => []),
  contents: () => ({ text: 'Port Lumen', mentions: [] }),
  work: () => ({ totalMs: 1, longestMs: 1, slices: 1 }),
  leftOut: null,
};
const manager = {
  close: vi.fn(),
  closeOne: vi.fn(() => true),
  togglePin: vi.fn(() => true),
};
const showMarks = vi.fn((shown = true) => shown);
const refresh = vi.fn();
const fetchCards = vi.fn(async () => {});
const load = vi.fn(async () => {});
let loaded: CardManager<MarkTarget> | undefined;
let stopped: AbortController;

const ask = (message: object): Promise<unknown> => browser.runtime.sendMessage(message);
const order = (name: string, more = {}): Promise<unknown> =>
  ask({ type: 'command', name, ...more });

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  sendAs(ownPage());
  vi.stubGlobal('window', { getSelection: () => null });
  loaded = manager as never;
  stopped = new AbortController();
  const cards = {
    load,
    get loaded() {
      return loaded;
    },
  } as unknown as LazyCards;
  answerFor(
    {
      annotator: () => annotator as unknown as Annotator,
      lang: () => 'en',
      dated: () => datedBy('2020-03-09'),
      showMarks,
      refresh,
    },
    cards,
    fetchCards,
    english,
    stopped.signal,
  );
});

afterEach(() => vi.unstubAllGlobals());

test('what tells the date, and all that was found', async () => {
  expect(await ask({ type: 'date' })).toEqual({ answer: { dated: datedBy('2020-03-09') } });
  expect(await ask({ type: 'mentions' })).toEqual({
    answer: {
      text: 'Port Lumen',
      mentions: [],
      lang: 'en',
      dated: datedBy('2020-03-09'),
      work: { totalMs: 1, longestMs: 1, slices: 1 },
    },
  });
  expect(annotator.whenIdle).toHaveBeenCalledOnce();
});

test('shows and hides marks', async () => {
  expect(await order('show-marks', { shown: false })).toEqual({
    answer: { ok: true, shown: false },
  });
  await order('show-marks');
  expect(showMarks.mock.calls).toEqual([[false], [undefined]]);
});

test('closes and pins cards, if there are any', async () => {
  expect(await order('close-card')).toEqual({ answer: { ok: true } });
  expect(await order('pin-card')).toEqual({ answer: { ok: true } });
  loaded = undefined;
  expect(await order('close-card')).toEqual({ answer: { ok: false } });
  expect(await order('pin-card')).toEqual({ answer: { ok: false } });
});

test('opens a card only with current code and data, and only on a mark', async () => {
  expect(await order('open-card')).toEqual({ answer: { ok: false } });
  expect(annotator.whenIdle).toHaveBeenCalledBefore(load);
  expect(load).toHaveBeenCalledBefore(fetchCards);
  expect(annotator.marks).toHaveBeenCalledOnce();
});

test('jumps in a page that is read, and closes the card on the way', async () => {
  expect(await ask({ type: 'jump', entity: 'port', back: true })).toEqual({
    answer: { ok: false, index: 0, count: 0, text: '' },
  });
  expect(annotator.whenIdle).toHaveBeenCalledBefore(annotator.next);
  expect(annotator.next).toHaveBeenLastCalledWith('port', true, undefined);
  await order('previous-mention');
  expect(annotator.next).toHaveBeenLastCalledWith(null, true, undefined);
  expect(await order('next-mention')).toEqual({ answer: { ok: false } });
  expect(annotator.next).toHaveBeenLastCalledWith(null, false, undefined);
  expect(manager.close).toHaveBeenCalledTimes(3);
});

test('a command waits two seconds at most for a page that keeps changing', async () => {
  vi.useFakeTimers();
  annotator.whenIdle.mockReturnValueOnce(new Promise(() => {}));
  const answer = order('next-mention');
  await vi.advanceTimersByTimeAsync(1999);
  expect(annotator.next).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
  expect(await answer).toEqual({ answer: { ok: false } });
});

test('a page that has stopped answers nothing', () => {
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  stopped.abort();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
});

test('the page asks again when the background says so', async () => {
  expect(await ask({ type: 'refresh' })).toEqual({ answer: { ok: true } });
  expect(refresh).toHaveBeenCalledOnce();
});
