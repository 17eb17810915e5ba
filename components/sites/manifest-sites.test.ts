import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { manifestNewsSites } from './manifest-sites.ts';
import { siteOfHost } from './registrable.ts';

beforeEach(() => {
  fakeBrowser.reset();
  const host_permissions = ['*://*.bbc.com/*', '*://*.sport.tide.example/*'];
  Object.assign(browser.runtime, { getManifest: () => ({ host_permissions }) });
});

test('the news sites are those of the manifest’s host permissions', () => {
  expect([...manifestNewsSites()]).toEqual(['bbc.com', 'sport.tide.example']);
});

test('a host belongs to a news site, a site with a rule, or its registrable domain', () => {
  const rules = { everySite: false, sites: { 'a.fog.example': 'off' } } as const;
  expect(siteOfHost('www.bbc.com', rules)).toBe('bbc.com');
  expect(siteOfHost('live.sport.tide.example', rules)).toBe('sport.tide.example');
  expect(siteOfHost('b.a.fog.example', rules)).toBe('a.fog.example');
  expect(siteOfHost('www.blog.co.uk', rules)).toBe('blog.co.uk');
});
