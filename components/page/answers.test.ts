// What a page answers to commands and questions. Where jumps scroll is tested in the browsers.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { datedBy } from '../../tests/testing/date-clues.ts';
import { english } from '../../tests/testing/english.ts';
import type { Annotator, Mark } from '../annotator/index.ts';
import type { Article } from '../article/read-article.ts';
import type { CardManager } from '../card/index.ts';
import type { PageHandlers } from '../messaging/page.ts';
import type { MessageTo } from '../messaging/protocol.ts';
import type { Sender } from '../messaging/senders.ts';
import { answersFor } from './answers.ts';
import type { LazyCards } from './lazy-cards.ts';
import type { MarkTarget } from './target.ts';

const annotator = {
  whenIdle: vi.fn(async () => {}),
  next: vi.fn(() => null),
  marks: vi.fn(() => []),
  contents: (more: (mark: Mark) => object) => ({ text: 'Port Lumen', mentions: [more(mark)] }),
  work: () => ({ totalMs: 1, longestMs: 1, slices: 1 }),
  leftOut: null,
};
const mark = {
  mention: { entities: ['port'] },
  block: { nodes: [{}] },
} as unknown as Mark;
const card = { until: ['arrival'], since: [] };
const article = {
  dated: () => datedBy('2020-03-09'),
  cards: { eventsOf: () => card },
} as unknown as Article;
const manager = {
  close: vi.fn(),
  closeOne: vi.fn(() => true),
  togglePin: vi.fn(() => true),
};
const showMarks = vi.fn((shown = true) => shown);
const refresh = vi.fn();
const openGate = vi.fn();
const port = { id: 'port', name: 'Port Lumen', kind: 'place', count: 2 } as const;
const fetchCards = vi.fn(async () => {});
const load = vi.fn(async () => {});
let loaded: CardManager<MarkTarget> | undefined;
let answers: PageHandlers;

const sender = {} as Sender;
const order = (name: MessageTo<'command'>['name'], more = {}) =>
  answers.command({ name, ...more }, sender);

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('window', { getSelection: () => null });
  loaded = manager as never;
  const cards = {
    load,
    get loaded() {
      return loaded;
    },
  } as unknown as LazyCards;
  answers = answersFor(
    {
      annotator: () => annotator as unknown as Annotator,
      lang: () => 'en',
      article: async () => article,
      showMarks,
      refresh,
      names: () => [port],
      openGate,
    },
    cards,
    fetchCards,
    english,
    new AbortController().signal,
  );
});

afterEach(() => vi.unstubAllGlobals());

test('what tells the date, and all that was found', async () => {
  expect(await answers.date({}, sender)).toEqual({ dated: datedBy('2020-03-09') });
  expect(await answers.mentions({}, sender)).toEqual({
    text: 'Port Lumen',
    mentions: [{}],
    lang: 'en',
    dated: datedBy('2020-03-09'),
    work: { totalMs: 1, longestMs: 1, slices: 1 },
  });
  expect(annotator.whenIdle).toHaveBeenCalledOnce();
});

test('tells what the cards show, if that is asked for', async () => {
  expect(fetchCards).not.toHaveBeenCalled();
  expect((await answers.mentions({ cards: true }, sender)).mentions).toEqual([{ card }]);
  expect(fetchCards).toHaveBeenCalledOnce();
});

test('shows and hides marks', async () => {
  expect(await order('show-marks', { shown: false })).toEqual({ ok: true, shown: false });
  await order('show-marks');
  expect(showMarks.mock.calls).toEqual([[false], [undefined]]);
});

test('closes and pins cards, if there are any', async () => {
  expect(await order('close-card')).toEqual({ ok: true });
  expect(await order('pin-card')).toEqual({ ok: true });
  loaded = undefined;
  expect(await order('close-card')).toEqual({ ok: false });
  expect(await order('pin-card')).toEqual({ ok: false });
});

test('opens a card only with current code and data, and only on a mark', async () => {
  expect(await order('open-card')).toEqual({ ok: false });
  expect(annotator.whenIdle).toHaveBeenCalledBefore(load);
  expect(load).toHaveBeenCalledBefore(fetchCards);
  expect(annotator.marks).toHaveBeenCalledOnce();
});

test('jumps in a page that is read, and closes the card on the way', async () => {
  const nowhere = { ok: false, index: 0, count: 0, text: '' };
  expect(await answers.jump({ entity: 'port', back: true }, sender)).toEqual(nowhere);
  expect(annotator.whenIdle).toHaveBeenCalledBefore(annotator.next);
  expect(annotator.next).toHaveBeenLastCalledWith('port', true, undefined);
  await order('previous-mention');
  expect(annotator.next).toHaveBeenLastCalledWith(null, true, undefined);
  expect(await order('next-mention')).toEqual({ ok: false });
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
  expect(await answer).toEqual({ ok: false });
});

test('the page asks again when the background says so', async () => {
  expect(await answers.refresh({}, sender)).toEqual({ ok: true });
  expect(refresh).toHaveBeenCalledOnce();
});

test('the names of its article, once it is read, and marks them if asked', async () => {
  expect(await answers.names({}, sender)).toEqual({ entities: [port] });
  expect(annotator.whenIdle).toHaveBeenCalledOnce();
  expect(await answers['open-gate']({}, sender)).toEqual({ ok: true });
  expect(openGate).toHaveBeenCalledOnce();
});
