import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addressOrMemory } from './address.ts';
import { handOver } from './hand-over.ts';

const { session } = browser.storage;
const apis = { tabs: { getCurrent: async () => ({ id: 7 }) }, storage: { session } };
const replaceState = vi.fn();
const open = (search: string) =>
  addressOrMemory(apis, { pathname: '/timeline.html', search }, { replaceState });

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

test.each(['', '?entity=port'])(
  'an ordinary timeline keeps all in its address: "%s"',
  async (search) => {
    const place = await open(search);
    expect(place).toMatchObject({ search, discreet: false });
    place.replaceSearch('?q=fog');
    expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/timeline.html?q=fog');
  },
);

test('one that was opened from a private window never writes an address', async () => {
  await handOver(session, '?entity=port');
  const place = await open('');
  expect(place).toMatchObject({ search: '?entity=port', discreet: true });
  place.replaceSearch('?entity=fog');
  await vi.waitFor(async () => expect((await open('')).search).toBe('?entity=fog'));
  expect(replaceState).not.toHaveBeenCalled();
});
