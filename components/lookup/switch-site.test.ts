import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { SiteRules } from '../sites/rules.ts';
import { switchSite } from './switch-site.ts';

/** A page of this site switches it off and on, as told; returns the rules of sites after each. */
async function ask(site: string | null, switches: readonly boolean[], rules: Partial<SiteRules>) {
  let settings: Settings = { ...defaultSettings, rules: { ...defaultSettings.rules, ...rules } };
  const answer = switchSite({
    siteOf: async () => site,
    isNewsSite: (name) => name === 'bay.example',
    writeSettings: async (change) => {
      settings = { ...settings, ...change(settings) };
    },
  });
  const after = [];
  for (const on of switches) {
    expect(await answer({ on }, { url: 'https://www.tide.example/' })).toEqual({ site });
    after.push(settings.rules.sites);
  }
  return after;
}

const offAndOn = [false, true];

test('writes a rule for the sender’s own site and leaves all others', async () => {
  const sites = { 'harbour.example': 'on', 'tide.example': 'on' } as const;
  expect(await ask('tide.example', offAndOn, { everySite: false, sites })).toEqual([
    { ...sites, 'tide.example': 'off' },
    sites,
  ]);
});

test.each([
  ['a news site', 'bay.example', false],
  ['one of all sites', 'tide.example', true],
])('%s without a rule has none when it is on again', async (_, site, everySite) => {
  expect(await ask(site, offAndOn, { everySite, sites: {} })).toEqual([{ [site]: 'off' }, {}]);
});

test('stays on by its own rule under a domain that is off', async () => {
  const sites = { example: 'off', 'tide.example': 'on' } as const;
  expect(await ask('tide.example', offAndOn, { everySite: true, sites })).toEqual([
    { example: 'off', 'tide.example': 'off' },
    sites,
  ]);
});

test('a page of no site changes nothing', async () => {
  await expect(ask(null, [false], {})).rejects.toThrow('This page has no site.');
});

test('rejects if the rule cannot be kept', async () => {
  const full = new Error('No room for more rules.');
  const answer = switchSite({
    siteOf: async () => 'tide.example',
    isNewsSite: () => false,
    writeSettings: () => Promise.reject(full),
  });
  await expect(answer({ on: false }, { url: 'https://www.tide.example/' })).rejects.toBe(full);
});
