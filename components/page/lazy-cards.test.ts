// When the cards' code and data are loaded, and when they follow the pointer.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardManagerOptions } from '../card/index.ts';
import { type CardCode, handOver, takeCardCode } from '../card/script.ts';
import { createLazyCards } from './lazy-cards.ts';
import type { MarkTarget } from './target.ts';

type Options = Parameters<typeof createLazyCards>[0];

let view: EventTarget;
let manager: {
  current: object | null;
  closeAll: ReturnType<typeof vi.fn>;
  closeOne: ReturnType<typeof vi.fn>;
};
let managerOptions: CardManagerOptions<MarkTarget>;
const watchPointer = vi.fn();
const stopPointer = vi.fn();
const fetchData = vi.fn(async () => {});
const onCurrent = vi.fn();
let delay: number;
/** How often the card's script was requested from the background. */
let loads: number;
/** Whether the script runs when it is requested. */
let runs: boolean;

const code = {
  CardManager: class {
    constructor(options: CardManagerOptions<MarkTarget>) {
      managerOptions = options;
      Object.assign(this, manager);
      manager = this as never;
    }
  },
  watchPointer,
} as unknown as CardCode;

const lazyCards = (watching = true) =>
  createLazyCards(
    () => ({ delay, onCurrent }) as unknown as ReturnType<Options>,
    fetchData,
    watching,
  );

function movePointer(x = 5): void {
  const at = { clientX: x, clientY: 5, buttons: 0, pointerType: 'mouse' };
  view.dispatchEvent(Object.assign(new Event('pointermove'), at));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  view = Object.assign(new EventTarget(), { document: { documentElement: new EventTarget() } });
  vi.stubGlobal('window', view);
  vi.stubGlobal('Element', class {});
  manager = { current: null, closeAll: vi.fn(() => false), closeOne: vi.fn() };
  watchPointer.mockReturnValue({ stop: stopPointer });
  fetchData.mockResolvedValue();
  delay = 300;
  loads = 0;
  runs = true;
  takeCardCode();
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, sendResponse) => {
    loads++;
    if (runs) handOver(code);
    sendResponse({ answer: { ok: true } });
    return true;
  });
});

afterEach(() => vi.unstubAllGlobals());

test('loads code and data at the first move of the pointer over a page with names', async () => {
  const cards = lazyCards();
  movePointer();
  expect(loads, 'before there are names').toBe(0);
  cards.expect();
  expect(cards.loaded).toBeUndefined();
  movePointer();
  movePointer();
  await vi.waitFor(() => expect(cards.loaded).toBe(manager));
  expect(loads).toBe(1);
  expect(fetchData).toHaveBeenCalledOnce();
});

test('replays what the pointer did while the code was on its way', async () => {
  const cards = lazyCards();
  cards.expect();
  movePointer(7);
  await cards.load();
  expect(watchPointer).toHaveBeenCalledOnce();
  expect(watchPointer.mock.lastCall?.[0]).toMatchObject({ delay: 300, earlier: [{ x: 7, y: 5 }] });
});

test('code that is already loaded is not requested', async () => {
  handOver(code);
  await lazyCards().load();
  expect(loads).toBe(0);
  expect(watchPointer).toHaveBeenCalledOnce();
});

test('what cannot be loaded is tried again a second later, at the next move', async () => {
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  runs = false;
  const cards = lazyCards();
  cards.expect();
  movePointer();
  await vi.waitFor(() => expect(console.debug).toHaveBeenCalled());
  runs = true;
  now.mockReturnValue(999);
  movePointer();
  expect(loads).toBe(1);
  now.mockReturnValue(1000);
  movePointer();
  await vi.waitFor(() => expect(cards.loaded).toBe(manager));
  now.mockRestore();
});

test('hidden marks need no pointer, until they are shown', async () => {
  const cards = lazyCards(false);
  cards.expect();
  movePointer();
  await cards.load();
  expect(loads).toBe(1);
  expect(watchPointer, 'a command may still open a card').not.toHaveBeenCalled();
  cards.setWatching(true);
  expect(watchPointer).toHaveBeenCalledOnce();
  cards.setWatching(false);
  expect(stopPointer).toHaveBeenCalledOnce();
});

test('a card that is open when marks are hidden keeps the pointer until it closes', async () => {
  const cards = lazyCards();
  await cards.load();
  manager.current = {};
  cards.setWatching(false);
  expect(stopPointer).not.toHaveBeenCalled();
  managerOptions.onCurrent?.(null);
  expect(onCurrent).toHaveBeenCalledExactlyOnceWith(null);
  expect(stopPointer).toHaveBeenCalledOnce();
});

test('follows the pointer again with changed options', async () => {
  const cards = lazyCards();
  cards.watchPointer();
  expect(watchPointer, 'nothing is loaded yet').not.toHaveBeenCalled();
  await cards.load();
  delay = 500;
  cards.watchPointer();
  expect(stopPointer).toHaveBeenCalledOnce();
  expect(watchPointer.mock.lastCall?.[0]).toMatchObject({ delay: 500 });
});

test('stopped, it closes its cards and loads nothing more', async () => {
  const cards = lazyCards();
  cards.expect();
  await cards.load();
  cards.stop();
  expect(manager.closeAll).toHaveBeenCalledOnce();
  expect(stopPointer).toHaveBeenCalledOnce();
  const other = lazyCards();
  const loading = other.load();
  other.stop();
  await loading;
  expect(other.loaded).toBeUndefined();
});

test('a card that is left, to tell that the site is off, is closed when cards come again', async () => {
  const cards = lazyCards();
  await cards.load();
  const { closeOne } = manager;
  manager.closeAll.mockReturnValue(true);
  cards.stop();
  expect(closeOne).not.toHaveBeenCalled();
  // As the next page script does, of which this module is another copy.
  vi.resetModules();
  const next = await import('./lazy-cards.ts');
  const again = () => next.createLazyCards(() => ({}) as never, fetchData, true);
  again();
  again();
  expect(closeOne).toHaveBeenCalledOnce();
});

test('without one, nothing is kept of the cards', async () => {
  const before = Reflect.ownKeys(globalThis);
  const cards = lazyCards();
  await cards.load();
  cards.stop();
  expect(Reflect.ownKeys(globalThis)).toEqual(before);
});
