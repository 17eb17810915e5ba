// Which sites are news sites, by the manifest: the list itself (news-sites.ts) would add a tenth to
// the page script.
import { browser } from 'wxt/browser';
import { patternOf } from './match-patterns.ts';

let declared: readonly string[] | undefined;

/** The match patterns of the news sites, which need no permission from the user. */
export function newsSitePatterns(): readonly string[] {
  // Kept, because the browser copies the whole manifest on every call.
  declared ??= (browser.runtime.getManifest().host_permissions ?? []) as readonly string[];
  return declared;
}

/** Whether this is a domain of the list; its subdomains are not. */
export const isNewsSite = (site: string): boolean => newsSitePatterns().includes(patternOf(site));
