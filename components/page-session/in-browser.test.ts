import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { english } from '../../tests/testing/english.ts';
import { records } from '../../tests/testing/page-session.ts';
import { writeSettings } from '../settings/storage.ts';
import { sayChanged } from '../user-data/changes.ts';
import { pageSessionIn, type SessionApis } from './in-browser.ts';

const onUpdated = vi.fn<SessionApis['tabs']['onUpdated']['addListener']>();
const onAdded = vi.fn<SessionApis['permissions']['onAdded']['addListener']>();
const reload = vi.fn(async () => {});
const asked = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: object) => {
    asked(message);
    return { answer: { frames: [], records: [] } };
  }) as typeof browser.runtime.sendMessage);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const session = () =>
  pageSessionIn(
    {
      tabs: { reload, onUpdated: { addListener: onUpdated } },
      storage: browser.storage,
      permissions: { onAdded: { addListener: onAdded } },
    },
    {
      tab: async () => ({ id: 7 }),
      store: records,
      saveMentions: async () => {},
      translate: english,
      locale: 'en',
    },
  );

test.each<[string, () => unknown]>([
  ['the settings', () => writeSettings({ news: false })],
  ['what is kept of the user', () => sayChanged()],
  ['a report of the tab', () => browser.storage.session.set({ 'tab:7:0': {} })],
  ['a permission', () => onAdded.mock.lastCall?.[0]()],
  ['the tab', () => onUpdated.mock.lastCall?.[0](7, { status: 'loading' })],
])('asks again after a change of %s', async (_, change) => {
  await session().start();
  asked.mockClear();
  await change();
  await vi.advanceTimersByTimeAsync(60);
  expect(asked).toHaveBeenCalledWith({ type: 'page-state', tabId: 7 });
});

test('asks for nothing more after a change of something else', async () => {
  await session().start();
  asked.mockClear();
  await browser.storage.session.set({ 'tab:8:0': {}, pinned: [] });
  onUpdated.mock.lastCall?.[0](8, { status: 'loading' });
  await vi.advanceTimersByTimeAsync(60);
  expect(asked).not.toHaveBeenCalled();
});

test('reloads the tab that is shown', async () => {
  const { start, actions } = session();
  await start();
  actions.reload();
  expect(reload).toHaveBeenCalledExactlyOnceWith(7);
});
