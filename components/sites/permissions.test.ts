import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writeSettings } from '../settings/storage.ts';
import { registerGrantedSites, runInOpenTabs, runOnce } from './content-script.ts';
import {
  dropEverySite,
  dropGrantedSites,
  dropSite,
  hasAccess,
  requestEverySite,
  requestSite,
  watchPermissions,
} from './permissions.ts';
import { takeRunOnce } from './run-once.ts';

type Script = { id: string; matches?: string[]; [key: string]: unknown };
type Listener = (permissions: { origins?: string[] }) => void;

const fail = (error: unknown) => expect.fail(String(error));
const newsPattern = '*://*.bbc.com/*';

/** Adds the parts of permissions and scripting that the fake browser lacks. */
function install({ refuses = '' } = {}) {
  const granted = new Set([newsPattern]);
  let scripts: Script[] = [];
  const executed: { tabId: number; files?: string[] }[] = [];
  const added: Listener[] = [];
  const removed: Listener[] = [];
  const check = (list: Script[]) => {
    const key = list.flatMap(Object.keys).find((name) => name === refuses);
    if (key) throw new Error(`Unexpected property "${key}"`);
  };
  Object.assign(browser.runtime, {
    getManifest: () => ({
      host_permissions: [newsPattern],
      content_scripts: [{ js: ['content-scripts/gate.js'] }],
    }),
  });
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.has(o)),
      getAll: async () => ({ origins: [...granted] }),
      request: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.add(origin);
        for (const listener of added) listener({ origins });
        return true;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        for (const listener of removed) listener({ origins });
        return true;
      },
      onAdded: { addListener: (listener: Listener) => added.push(listener) },
      onRemoved: { addListener: (listener: Listener) => removed.push(listener) },
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        scripts.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (list: Script[]) => {
        check(list);
        if (scripts.length) throw new Error(`Duplicate script ID '${scripts[0]?.id}'`);
        scripts = list;
      },
      updateContentScripts: async (list: Script[]) => {
        check(list);
        scripts = list;
      },
      unregisterContentScripts: async () => {
        scripts = [];
      },
      executeScript: async (injection: { target: { tabId: number }; files?: string[] }) => {
        if (injection.target.tabId === 13) throw new Error('Cannot access contents of the page');
        const { tabId } = injection.target;
        executed.push(injection.files ? { tabId, files: injection.files } : { tabId });
        return [];
      },
    },
  });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 13 }, { id: 7 }] as never);
  return { granted, executed, script: () => scripts[0], count: () => scripts.length };
}

const sites = async () => (await readSettings()).rules.sites;

beforeEach(() => fakeBrowser.reset());

describe('registerGrantedSites', () => {
  it('registers nothing for the news sites of the manifest', async () => {
    const fake = install();
    await registerGrantedSites();
    expect(fake.script()).toBeUndefined();
  });

  it('registers granted sites, apart from the news sites', async () => {
    const fake = install();
    fake.granted.add('*://*.blog.example/*').add('https://sport.bbc.com/*').add('file:///*');
    await registerGrantedSites();
    expect(fake.script()).toMatchObject({
      matches: ['*://*.blog.example/*'],
      excludeMatches: [newsPattern],
      js: ['injected.js', 'content-scripts/gate.js'],
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    });
  });

  it('registers one pattern for every site, however the browser spells it', async () => {
    const fake = install();
    fake.granted.add('*://*.blog.example/*').add('<all_urls>');
    await registerGrantedSites();
    expect(fake.script()?.matches).toEqual(['*://*/*']);
  });

  it('can be repeated, at the same time too, and unregisters when nothing is left', async () => {
    const fake = install();
    fake.granted.add('*://*.blog.example/*');
    await Promise.all([registerGrantedSites(), registerGrantedSites(), registerGrantedSites()]);
    expect(fake.count()).toBe(1);
    fake.granted.delete('*://*.blog.example/*');
    await registerGrantedSites();
    expect(fake.count()).toBe(0);
  });

  it('makes paths of the full addresses in Firefox’s manifest', async () => {
    const fake = install();
    const full = (path: string) =>
      `chrome-extension://${browser.runtime.id}/content-scripts/${path}`;
    Object.assign(browser.runtime, {
      getManifest: () => ({
        host_permissions: [newsPattern],
        content_scripts: [{ js: [full('gate.js')] }],
      }),
    });
    fake.granted.add('*://*.blog.example/*');
    await registerGrantedSites();
    expect(fake.script()?.js).toEqual(['injected.js', 'content-scripts/gate.js']);
  });

  it('works again after a call that failed', async () => {
    const fake = install({ refuses: 'js' });
    fake.granted.add('*://*.blog.example/*');
    await expect(registerGrantedSites()).rejects.toThrow('Unexpected property "js"');
    fake.granted.delete('*://*.blog.example/*');
    await expect(registerGrantedSites()).resolves.toBeUndefined();
  });
});

describe('the user grants', () => {
  it('a site: it is on, registered, and open tabs are read at once', async () => {
    const fake = install();
    const onError = vi.fn();
    watchPermissions(onError);
    expect(await requestSite('blog.example')).toBe(true);
    await expect
      .poll(() => fake.executed)
      .toEqual([{ tabId: 7, files: ['injected.js', 'content-scripts/gate.js'] }]);
    expect(await sites()).toEqual({ 'blog.example': 'on' });
    expect(fake.script()?.matches).toEqual(['*://*.blog.example/*']);
    expect(onError).not.toHaveBeenCalled();
  });

  it('a site in the browser’s own pages: the same', async () => {
    const fake = install();
    watchPermissions(fail);
    await browser.permissions.request({ origins: ['https://paper.example/*'] });
    await expect.poll(() => fake.executed).toHaveLength(1);
    expect(await sites()).toEqual({ 'paper.example': 'on' });
    expect(fake.script()?.matches).toEqual(['https://paper.example/*']);
  });

  it('every site, and removes it', async () => {
    const fake = install();
    watchPermissions(fail);
    await requestEverySite();
    await expect.poll(() => fake.script()?.matches).toEqual(['*://*/*']);
    expect((await readSettings()).rules.everySite).toBe(true);
    await dropEverySite();
    await expect.poll(fake.script).toBeUndefined();
    expect((await readSettings()).rules.everySite).toBe(false);
  });

  it('nothing: no rule is written', async () => {
    install();
    browser.permissions.request = async () => false;
    expect(await requestSite('blog.example')).toBe(false);
    expect(await requestEverySite()).toBe(false);
    expect((await readSettings()).rules).toEqual({ everySite: false, sites: {} });
  });
});

describe('the user removes', () => {
  it('a site: its rule goes, those that switch off stay', async () => {
    const fake = install();
    watchPermissions(fail);
    await requestSite('blog.example');
    await expect.poll(fake.script).toBeDefined();
    await writeSettings(({ rules }) => ({
      rules: { ...rules, sites: { ...rules.sites, 'a.blog.example': 'off', 'bbc.com': 'off' } },
    }));
    await browser.permissions.remove({ origins: ['*://*.blog.example/*'] });
    await expect.poll(sites).toEqual({ 'a.blog.example': 'off', 'bbc.com': 'off' });
    await expect.poll(fake.script).toBeUndefined();
  });

  it('a news site’s rule, not its access', async () => {
    const fake = install();
    await writeSettings({ rules: { everySite: false, sites: { 'bbc.com': 'off' } } });
    await dropSite('bbc.com');
    expect(fake.granted).toContain(newsPattern);
    expect(await sites()).toEqual({});
  });

  it('forgets a site also if the browser keeps the access', async () => {
    install();
    await writeSettings({ rules: { everySite: false, sites: { 'blog.example': 'on' } } });
    vi.spyOn(browser.permissions, 'remove').mockRejectedValueOnce(new Error('Invalid value'));
    await expect(dropSite('blog.example')).rejects.toThrow('Invalid value');
    expect(await sites()).toEqual({});
  });
});

it('gives back every permission that was requested', async () => {
  const fake = install();
  fake.granted.add('*://*.blog.example/*').add('*://*/*');
  await dropGrantedSites();
  expect([...fake.granted]).toEqual([newsPattern]);
  await dropGrantedSites();
  expect([...fake.granted]).toEqual([newsPattern]);
});

describe('runOnce', () => {
  it('sets the flag, then runs the page script', async () => {
    const fake = install();
    await runOnce(7);
    expect(fake.executed).toEqual([
      { tabId: 7 },
      { tabId: 7, files: ['injected.js', 'content-scripts/gate.js'] },
    ]);
  });

  it('rejects where no extension may run', async () => {
    install();
    await expect(runOnce(13)).rejects.toThrow('Cannot access');
  });

  it('reaches the page script once', () => {
    const scope = { sidelightRunOnce: true };
    expect([takeRunOnce(scope), takeRunOnce(scope)]).toEqual([true, false]);
  });
});

describe('hasAccess', () => {
  it('asks for the address of the page, without its port, and only of web pages', async () => {
    const fake = install();
    fake.granted.add('http://127.0.0.1/*');
    expect(await hasAccess('http://127.0.0.1:8080/a')).toBe(true);
    expect(await hasAccess('https://127.0.0.1/a')).toBe(false);
    expect(await hasAccess('about:config')).toBe(false);
  });
});

describe('runInOpenTabs', () => {
  it('asks for no tabs without patterns', async () => {
    install();
    await runInOpenTabs([]);
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });
});
