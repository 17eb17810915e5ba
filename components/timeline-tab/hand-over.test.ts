import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, handOver, keep, takeOver } from './hand-over.ts';

const area = browser.storage.session;
beforeEach(() => fakeBrowser.reset());

test('the next timeline takes what was left to it, and again when it is loaded again', async () => {
  await handOver(area, '?entity=port');
  expect(await takeOver(area, 7)).toBe('?entity=port');
  expect(await takeOver(area, 8), 'one that was opened for nobody').toBeUndefined();
  await keep(area, 7, '?entity=fog');
  expect(await takeOver(area, 7)).toBe('?entity=fog');
});

test('nothing is left once the tab is closed', async () => {
  await handOver(area, '?entity=port');
  await takeOver(area, 7);
  await forgetTab(area, 7);
  expect(await browser.storage.session.get(null)).toEqual({});
});
