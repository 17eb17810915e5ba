// Which site the user's switch is for. The page script must not import this: it carries the public
// suffix list (tldts).
import { getDomain } from 'tldts';
import { isNewsSite } from './is-news-site.ts';
import { mostSpecificSite, type SiteRules } from './rules.ts';

/**
 * The site that a switch on this host writes a rule for: the most specific one that is a news site
 * or has a rule already (`ruled`); else the registrable domain (`example.co.uk`,
 * `someone.github.io`); else the host itself (an IP address, `localhost`).
 */
export function siteToSwitch(
  hostname: string,
  known: { readonly isNewsSite: (site: string) => boolean; readonly ruled: Iterable<string> },
): string {
  const ruled = new Set(known.ruled);
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return (
    mostSpecificSite(host, (site) => known.isNewsSite(site) || ruled.has(site)) ??
    getDomain(host, { allowPrivateDomains: true }) ??
    host
  );
}

/** The same by the manifest's news sites and the user's rules. */
export const siteOfHost = (host: string, rules: SiteRules): string =>
  siteToSwitch(host, { isNewsSite, ruled: Object.keys(rules.sites) });
