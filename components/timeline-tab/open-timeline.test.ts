import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyState } from '../timeline/model.ts';
import { takeOver } from './hand-over.ts';
import { openTimeline } from './open-timeline.ts';

const address = 'chrome-extension://sidelight/timeline.html';
const tab = { id: 7, index: 2, windowId: 1, incognito: false };
const ofPort = { ...emptyState, names: ['port'], date: '2020-03-09' };

const create = vi.fn(async () => {});
const apis = {
  tabs: { create },
  storage: browser.storage,
  runtime: { getURL: () => address },
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

it('opens beside the page, with what it is to show in its address', async () => {
  await openTimeline(apis, ofPort, tab);
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: `${address}?entity=port&date=2020-03-09`,
    windowId: 1,
    index: 3,
    openerTabId: 7,
  });
});

it('has no opener in a private window, and no place without a page', async () => {
  await openTimeline(apis, emptyState, { ...tab, incognito: true });
  expect(create).toHaveBeenLastCalledWith({ url: address, windowId: 1, index: 3 });
  await openTimeline(apis, emptyState, undefined);
  expect(create).toHaveBeenLastCalledWith({ url: address });
});

it('leaves what a private window asked for to the tab before it opens, and says nothing in its address', async () => {
  create.mockImplementationOnce(async () => {
    expect(await takeOver(browser.storage.session, 8)).toBe('?entity=port&date=2020-03-09');
  });
  await openTimeline(apis, ofPort, { ...tab, incognito: true });
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: address, windowId: 1, index: 3 });
});
