// Which site does the reader's switch stand for? Carries the public suffix list (tldts), so it is
// for the popup and the background: the page script must not import it.
import { getDomain } from 'tldts';
import { manifestNewsSites } from './manifest-sites.ts';
import { type SiteRules, siteOf } from './rules.ts';

/**
 * The site that a switch on this host writes a rule for: the most specific site which is a news
 * site or has a rule already, else the registrable domain (`example.co.uk`; a private suffix such
 * as `github.io` counts as a suffix), else the host itself (an IP address, `localhost`).
 */
export function siteToSwitch(
  hostname: string,
  known: { readonly newsSites: ReadonlySet<string>; readonly ruled: Iterable<string> },
): string {
  const ruled = new Set(known.ruled);
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return (
    siteOf(host, (site) => known.newsSites.has(site) || ruled.has(site)) ??
    getDomain(host, { allowPrivateDomains: true }) ??
    host
  );
}

/** The same by the manifest's news sites and the user's rules. */
export const siteOfHost = (host: string, rules: SiteRules): string =>
  siteToSwitch(host, { newsSites: manifestNewsSites(), ruled: Object.keys(rules.sites) });
