// Which sites may be read: asks the reader, takes it back, and keeps rules and registered scripts
// in step with what the browser says, however it was granted. Must not know: what is done there.
import { browser } from 'wxt/browser';
import { newsSitePatterns, writeSettings } from '../settings/storage.ts';
import { registerGrantedSites, runInOpenTabs } from './content-script.ts';
import { coversEverySite, everySitePattern, patternOf, siteOfPattern } from './match-patterns.ts';
import { type SiteRules, siteOf, withRule } from './rules.ts';

/** Whether the extension may read pages at this address without being asked for it each time. */
export async function hasAccess(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  // Without the port: Firefox has no patterns with one, and one without means each.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

const changeRules = (change: (rules: SiteRules) => SiteRules) =>
  writeSettings(({ rules }) => ({ rules: change(rules) }));

/**
 * Asks the reader for a site, and switches it on if granted. Call it first thing in a click's
 * handler: after an `await`, browsers do not take it for the reader's wish any more.
 */
export async function requestSite(site: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [patternOf(site)] });
  if (granted) await changeRules((rules) => withRule(rules, site, 'on'));
  return granted;
}

/** Asks the reader for every site. Call it first thing in a click's handler. */
export async function requestEverySite(): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [everySitePattern] });
  if (granted) await changeRules((rules) => ({ ...rules, everySite: true }));
  return granted;
}

/** Gives back what `requestSite` was granted, and the rule with it. A news site keeps its access. */
export async function dropSite(site: string): Promise<void> {
  const pattern = patternOf(site);
  if (!newsSitePatterns().includes(pattern)) {
    await browser.permissions.remove({ origins: [pattern] });
  }
  await changeRules((rules) => withRule(rules, site, null));
}

/** Gives back every site; sites granted one by one stay. */
export async function dropEverySite(): Promise<void> {
  await browser.permissions.remove({ origins: [everySitePattern] });
  await changeRules((rules) => ({ ...rules, everySite: false }));
}

/** Gives back everything that the user was asked for. Rules stay as they are. */
export async function dropGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const news = newsSitePatterns();
  const granted = origins.filter((origin) => !news.includes(origin));
  if (granted.length > 0) await browser.permissions.remove({ origins: granted });
}

/** What the reader granted, in the popup or in the browser's own pages, is on from now on. */
async function onGranted(origins: readonly string[]): Promise<void> {
  const news = newsSitePatterns();
  const granted = origins.filter((origin) => !news.includes(origin));
  const sites = granted.map(siteOfPattern).filter((site) => site !== undefined);
  await changeRules((rules) => ({
    everySite: rules.everySite || granted.some(coversEverySite),
    sites: { ...rules.sites, ...Object.fromEntries(sites.map((site) => [site, 'on' as const])) },
  }));
  await registerGrantedSites();
  await runInOpenTabs(origins);
}

/** What was taken back is off; what the reader switched off himself stays so. */
async function onTakenBack(origins: readonly string[]): Promise<void> {
  const lost = new Set(origins.map(siteOfPattern));
  await changeRules((rules) => ({
    everySite: rules.everySite && !origins.some(coversEverySite),
    sites: Object.fromEntries(
      Object.entries(rules.sites).filter(
        ([site, rule]) => rule === 'off' || siteOf(site, (name) => lost.has(name)) === undefined,
      ),
    ),
  }));
  await registerGrantedSites();
}

/**
 * Keeps rules, registered scripts and open tabs in step with the sites granted. Call it
 * synchronously when the background starts; `onError` hears what went wrong in an event.
 */
export function watchPermissions(onError: (error: unknown) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    onGranted(origins).catch(onError);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    onTakenBack(origins).catch(onError);
  });
}
