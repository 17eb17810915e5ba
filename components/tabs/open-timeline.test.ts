import { expect, it, vi } from 'vitest';
import { openTimeline } from './open-timeline.ts';

const address = 'chrome-extension://sidelight/timeline.html';
const handOver = vi.fn(async () => {});
const tab = { id: 7, index: 2, windowId: 1, incognito: false };

it('opens beside the page that asked, of its name and at its date', async () => {
  const createTab = vi.fn(async () => {});
  await openTimeline({ entity: 'port', date: '2020-03-09' }, tab, { createTab, address, handOver });
  expect(createTab).toHaveBeenCalledExactlyOnceWith({
    url: `${address}?entity=port&date=2020-03-09`,
    windowId: 1,
    index: 3,
    openerTabId: 7,
  });
});

it('has no opener in a private window, and no place if no tab asked', async () => {
  const createTab = vi.fn(async () => {});
  await openTimeline(
    { entity: null, date: null },
    { ...tab, incognito: true },
    { createTab, address, handOver },
  );
  expect(createTab).toHaveBeenLastCalledWith({ url: address, windowId: 1, index: 3 });
  await openTimeline({ entity: null, date: null }, undefined, { createTab, address, handOver });
  expect(createTab).toHaveBeenLastCalledWith({ url: address });
});

it('hands over what a private window asked for before it opens, and puts nothing in the address', async () => {
  handOver.mockClear();
  const createTab = vi.fn(async () => {});
  const message = { entity: 'port', date: '2020-03-09' };
  await openTimeline(message, { ...tab, incognito: true }, { createTab, address, handOver });
  expect(handOver).toHaveBeenCalledExactlyOnceWith('?entity=port&date=2020-03-09');
  expect(handOver).toHaveBeenCalledBefore(createTab);
  expect(createTab).toHaveBeenCalledExactlyOnceWith({ url: address, windowId: 1, index: 3 });
});
