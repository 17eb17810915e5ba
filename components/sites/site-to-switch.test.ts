import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siteOfHost } from './site-to-switch.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

test('a host belongs to a site with a rule, else to its registrable domain', () => {
  Object.assign(browser.runtime, { getManifest: () => ({ host_permissions: [] }) });
  const rules = { everySite: false, sites: { 'a.fog.example': 'off' } } as const;
  expect(siteOfHost('b.a.fog.example', rules)).toBe('a.fog.example');
  expect(siteOfHost('www.blog.co.uk', rules)).toBe('blog.co.uk');
});
