import { expect, it, vi } from 'vitest';
import { openTimeline } from './open-timeline.ts';

const address = 'chrome-extension://sidelight/timeline.html';
const tab = { id: 7, index: 2, windowId: 1, incognito: false };

it('opens beside the page that asked, of its name and at its date', async () => {
  const createTab = vi.fn(async () => {});
  await openTimeline({ entity: 'port', date: '2020-03-09' }, tab, { createTab, address });
  expect(createTab).toHaveBeenCalledExactlyOnceWith({
    url: `${address}?entity=port&date=2020-03-09`,
    windowId: 1,
    index: 3,
    openerTabId: 7,
  });
});

it('has no opener in a private window, and no place if no tab asked', async () => {
  const createTab = vi.fn(async () => {});
  await openTimeline({}, { ...tab, incognito: true }, { createTab, address });
  expect(createTab).toHaveBeenLastCalledWith({ url: address, windowId: 1, index: 3 });
  await openTimeline({}, undefined, { createTab, address });
  expect(createTab).toHaveBeenLastCalledWith({ url: address });
});
