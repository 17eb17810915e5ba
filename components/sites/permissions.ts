// Asks the user for access to sites and gives it back, and keeps rules and registered scripts in
// step with the browser's permissions, which the user can change on the browser's own pages too.
import { browser } from 'wxt/browser';
import { writeSettings } from '../settings/storage.ts';
import { registerGrantedSites, runInOpenTabs } from './content-script.ts';
import { isNewsSite, newsSitePatterns } from './is-news-site.ts';
import { coversEverySite, everySitePattern, patternOf, siteOfPattern } from './match-patterns.ts';
import { mostSpecificSite, type SiteRules, withRule } from './rules.ts';

/** Whether the extension has lasting access to pages at this address. */
export async function hasAccess(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  // Without the port: Firefox has no patterns with a port, and one without covers all ports.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

const changeRules = (change: (rules: SiteRules) => SiteRules) =>
  writeSettings(({ rules }) => ({ rules: change(rules) }));

/**
 * Asks the user for a site, and switches it on if granted. Call it first in a click handler: after
 * an `await` the user activation is lost, and browsers refuse to ask.
 */
export async function requestSite(site: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [patternOf(site)] });
  if (granted) await changeRules((rules) => withRule(rules, site, 'on'));
  return granted;
}

/** Asks the user for every site. Call it first in a click handler. */
export async function requestEverySite(): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [everySitePattern] });
  if (granted) await changeRules((rules) => ({ ...rules, everySite: true }));
  return granted;
}

/**
 * Removes the rule of a site, and gives back the access to it. A news site keeps its access, and the rule
 * goes whatever the browser says of the access.
 */
export async function dropSite(site: string): Promise<void> {
  await changeRules((rules) => withRule(rules, site, null));
  if (!isNewsSite(site)) await browser.permissions.remove({ origins: [patternOf(site)] });
}

/** Gives back the access to every site. Sites that were granted one by one stay. */
export async function dropEverySite(): Promise<void> {
  await browser.permissions.remove({ origins: [everySitePattern] });
  await changeRules((rules) => ({ ...rules, everySite: false }));
}

/** Gives back everything that was requested from the user. Rules stay as they are. */
export async function dropGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const news = newsSitePatterns();
  const granted = origins.filter((origin) => !news.includes(origin));
  if (granted.length > 0) await browser.permissions.remove({ origins: granted });
}

/** Switches on what was granted. */
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

/** Drops the rules that switch on what was removed. Those that switch off stay. */
async function onRemoved(origins: readonly string[]): Promise<void> {
  const lost = new Set(origins.map(siteOfPattern));
  await changeRules((rules) => ({
    everySite: rules.everySite && !origins.some(coversEverySite),
    sites: Object.fromEntries(
      Object.entries(rules.sites).filter(
        ([site, rule]) =>
          rule === 'off' || mostSpecificSite(site, (name) => lost.has(name)) === undefined,
      ),
    ),
  }));
  await registerGrantedSites();
}

/**
 * Keeps rules, registered scripts and open tabs in step with the permissions. Call it synchronously
 * when the background starts. `onError` gets the errors of event handlers.
 */
export function watchPermissions(onError: (error: unknown) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    onGranted(origins).catch(onError);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    onRemoved(origins).catch(onError);
  });
}
