import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_RULES, parseSettings } from './settings.ts';
import { defaultSettings, readSettings, watchSettings, writeSettings } from './storage.ts';

const store = (settings: unknown) => browser.storage.local.set({ settings });
const stored = () => browser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

describe('readSettings', () => {
  it('gives the defaults on first run, and writes nothing', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await stored()).toEqual({});
  });

  it('gives back what was written', async () => {
    await writeSettings({ density: 'page', rules: { everySite: true, sites: { 'a.nl': 'off' } } });
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      density: 'page',
      rules: { everySite: true, sites: { 'a.nl': 'off' } },
    });
  });

  it.each([['nonsense'], [null], [[]], [42], [{}], [{ version: 1, rules: 'none' }]])(
    'takes the defaults for %j',
    async (broken) => {
      await store(broken);
      expect(await readSettings()).toEqual(defaultSettings);
    },
  );

  it('reads older settings, without a later choice, as sound and with its default', () => {
    const { marks: _, heldKey: __, news: ___, ...earlier } = defaultSettings;
    expect(parseSettings(earlier)).toEqual({ value: defaultSettings, sound: true });
  });

  it('keeps each part that is valid', async () => {
    await store({
      ...defaultSettings,
      density: 'sometimes',
      hoverDelayMs: Number.NaN,
      theme: 'dark',
      marks: 'never',
      heldKey: 'a',
      news: 'no',
      rules: { everySite: 'yes', sites: { 'bbc.com': 'off', 'a b': 'on', 'nos.nl': 1 } },
    });
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      rules: { everySite: false, sites: { 'bbc.com': 'off' } },
    });
  });
});

describe('writeSettings', () => {
  it('copies broken settings first', async () => {
    await store({ version: 1, rules: 'none', theme: 'dark' });
    await writeSettings({ density: 'section' });
    const { settings, 'settings-broken': broken } = await stored();
    expect(broken).toEqual({ version: 1, rules: 'none', theme: 'dark' });
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark', density: 'section' });
  });

  it('makes no copy of sound settings', async () => {
    await store(defaultSettings);
    await writeSettings({ theme: 'light' });
    expect(await stored()).toEqual({ settings: { ...defaultSettings, theme: 'light' } });
  });

  it('refuses more rules than it would read, and changes nothing', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: MAX_RULES + 1 }, (_, at) => [`s${at}.example`, 'on' as const]),
    );
    await expect(writeSettings({ rules: { everySite: false, sites } })).rejects.toThrow('room');
    expect(await stored()).toEqual({});
    await store({ ...defaultSettings, rules: { everySite: false, sites } });
    expect(Object.keys((await readSettings()).rules.sites)).toHaveLength(MAX_RULES);
  });

  it('loses no change of writers at the same time', async () => {
    await Promise.all(
      ['a.nl', 'b.nl', 'c.nl'].map((site) =>
        writeSettings(({ rules }) => ({
          rules: { ...rules, sites: { ...rules.sites, [site]: 'on' } },
        })),
      ),
    );
    expect(Object.keys((await readSettings()).rules.sites).sort()).toEqual([
      'a.nl',
      'b.nl',
      'c.nl',
    ]);
  });
});

describe('watchSettings', () => {
  it('calls back on a change of the settings only, until stopped', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await browser.storage.local.set({ other: 1 });
    expect(seen).not.toHaveBeenCalled();
    await writeSettings({ theme: 'dark' });
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, theme: 'dark' });
    stop();
    await writeSettings({ theme: 'light' });
    expect(seen).toHaveBeenCalledOnce();
  });

  it('gives the defaults when the settings are cleared', async () => {
    await writeSettings({ theme: 'dark' });
    const seen = vi.fn();
    watchSettings(seen);
    await browser.storage.local.remove('settings');
    expect(seen).toHaveBeenCalledWith(defaultSettings);
  });
});

describe('parseSettings', () => {
  it('reads what it knows of settings of a later version, and finds them not sound', () => {
    const later = { ...defaultSettings, version: 2, theme: 'dark' };
    expect(parseSettings(later)).toEqual({
      value: { ...defaultSettings, theme: 'dark' },
      sound: false,
    });
  });
});
