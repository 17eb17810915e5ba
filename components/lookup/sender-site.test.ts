import { expect, it } from 'vitest';
import { hostOfSender } from '../sites/sender-host.ts';
import { senderSite } from './sender-site.ts';

const siteOf = senderSite({
  hostOf: hostOfSender,
  readSettings: async () => ({ rules: { everySite: false, sites: { 'post.example': 'on' } } }),
  siteOfHost: (host, { sites }) =>
    Object.keys(sites).find((site) => host.endsWith(`.${site}`)) ?? host,
  ownHost: 'sidelight',
});

it('is the site by the user’s rules; none for a page of the extension, or without a host', async () => {
  expect(await siteOf({ url: 'https://www.post.example/a' })).toBe('post.example');
  expect(await siteOf({ url: 'https://other.example/' })).toBe('other.example');
  expect(await siteOf({ url: 'chrome-extension://sidelight/welcome.html' })).toBeNull();
  expect(await siteOf({})).toBeNull();
});
