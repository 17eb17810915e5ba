import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { switchSite } from './switch-site.ts';

/** A page of this site asks for the switch; returns the answer and the rules then. */
async function ask(site: string | null, on: boolean, rules = {}) {
  let settings: Settings = {
    ...defaultSettings,
    rules: { ...defaultSettings.rules, sites: rules },
  };
  const answer = await switchSite({
    siteOf: async () => site,
    writeSettings: async (change) => {
      settings = { ...settings, ...change(settings) };
    },
  })({ on }, { url: 'https://www.tide.example/' });
  return [answer, settings.rules.sites];
}

test('writes a rule for the sender’s own site and leaves all others', async () => {
  const others = { 'bay.example': 'on' };
  expect(await ask('tide.example', false, others)).toEqual([
    { site: 'tide.example' },
    { ...others, 'tide.example': 'off' },
  ]);
  expect(await ask('tide.example', true, { 'tide.example': 'off' })).toEqual([
    { site: 'tide.example' },
    { 'tide.example': 'on' },
  ]);
});

test('a page of no site changes nothing', async () => {
  await expect(ask(null, false)).rejects.toThrow('This page has no site.');
});
