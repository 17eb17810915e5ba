import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { refreshPages } from './refresh-pages.ts';

test('every tab is told, also after one that has no page script', async () => {
  const sendMessage = vi
    .spyOn(browser.tabs, 'sendMessage')
    .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
    .mockResolvedValue(undefined);
  await refreshPages(async () => [{ id: 3 }, {}, { id: 4 }]);
  expect(sendMessage.mock.calls).toEqual([
    [3, { type: 'refresh' }],
    [4, { type: 'refresh' }],
  ]);
  await refreshPages(() => Promise.reject(new Error('no tabs')));
  vi.restoreAllMocks();
});
