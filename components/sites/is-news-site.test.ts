import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { isNewsSite, newsSitePatterns } from './is-news-site.ts';

const patterns = ['*://*.bbc.com/*', '*://localhost/*'];
let reads = 0;
Object.assign(browser.runtime, {
  getManifest: () => {
    reads++;
    return { host_permissions: patterns };
  },
});

test.each([
  ['bbc.com', true],
  ['localhost', true],
  ['www.bbc.com', false],
  ['com', false],
  ['', false],
])('%s: %s', (site, expected) => {
  expect(isNewsSite(site)).toBe(expected);
});

test('the manifest is read once', () => {
  expect(newsSitePatterns()).toEqual(patterns);
  expect(newsSitePatterns()).toEqual(patterns);
  expect(reads).toBe(1);
});
