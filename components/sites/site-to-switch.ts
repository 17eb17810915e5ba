// Which site does the reader's switch stand for? Carries the public suffix list (tldts), so it is
// for the popup and the background: the page script must not import it.
import { getDomain } from 'tldts';
import { mostSpecificSite } from './rules.ts';

/**
 * The site that a switch on this host writes a rule for: the most specific site which is a news
 * site or has a rule already, else the registrable domain (`example.co.uk`; a private suffix such
 * as `github.io` counts as a suffix), else the host itself (an IP address, `localhost`).
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
