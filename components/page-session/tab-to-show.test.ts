import { expect, test, vi } from 'vitest';
import { tabToShow } from './tab-to-show.ts';

const tabs = (url?: string) => ({
  get: vi.fn(async (id: number) => ({ id, url })),
  query: vi.fn(async () => [{ id: 3, url }]),
});

test('the active tab of the window, queried each time', async () => {
  const browserTabs = tabs('https://tide.example/');
  const tab = tabToShow('', browserTabs);
  expect(await tab()).toEqual({ id: 3, url: 'https://tide.example/' });
  await tab();
  expect(browserTabs.query).toHaveBeenCalledTimes(2);
  expect(browserTabs.get).not.toHaveBeenCalled();
});

test('the tab that the address names, with the address that it gives', async () => {
  const search = '?tab=7&url=https%3A%2F%2Ffog.example%2F';
  expect(await tabToShow(search, tabs())()).toEqual({ id: 7, url: 'https://fog.example/' });
  // What the browser says of the tab comes first.
  expect((await tabToShow(search, tabs('https://tide.example/'))())?.url).toBe(
    'https://tide.example/',
  );
});

test('no tab, or one whose address is hidden', async () => {
  expect(await tabToShow('', { ...tabs(), query: async () => [] })()).toBeUndefined();
  expect((await tabToShow('?tab=7', tabs())())?.url).toBeUndefined();
});
