// Whether Sidelight is on for a host, by the user's rules and the news sites. Pure, and small,
// because the page script carries it.

export interface SiteRules {
  /** On for all other sites, where the page declares itself an article. */
  readonly everySite: boolean;
  /** By domain. Subdomains inherit; the most specific rule wins. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
}

/** Domains are not longer (characters). */
const MAX_SITE_LENGTH = 253;

/** Whether a text is a site as browsers write it: a domain, an IP address or a bare host name. */
export const isSite = (text: string): boolean =>
  text.length <= MAX_SITE_LENGTH &&
  /^(\[[\da-f:]+\]|([-\w]+\.)*[-\w]*[a-z\d][-\w]*)$/.test(text) &&
  URL.canParse(`http://${text}`) &&
  new URL(`http://${text}`).hostname === text;

/** `articles`: on for pages that declare themselves articles, off for others. */
export type SiteState = 'on' | 'articles' | 'off';

/**
 * The most specific site that the host belongs to and for which `has` is true. For `www.bbc.com` it
 * tries `www.bbc.com`, `bbc.com` and `com`, in lower case.
 */
export function mostSpecificSite(
  hostname: string,
  has: (site: string) => boolean,
): string | undefined {
  // A full domain name may end in a dot.
  let site = hostname.toLowerCase().replace(/\.$/, '');
  while (site) {
    if (has(site)) return site;
    const dot = site.indexOf('.');
    if (dot < 0) break;
    site = site.slice(dot + 1);
  }
  return undefined;
}

/** The user's rule that applies to a host, and the site that it was made for. */
export function ruleFor(
  hostname: string,
  rules: SiteRules,
): { site: string; rule: 'on' | 'off' } | undefined {
  const site = mostSpecificSite(hostname, (name) => Object.hasOwn(rules.sites, name));
  const rule = site === undefined ? undefined : rules.sites[site];
  return site !== undefined && rule ? { site, rule } : undefined;
}

/**
 * The state of a host: by the user's rule, however general; else on for a news site; else by
 * `everySite`. README.md has a table.
 */
export function siteState(
  hostname: string,
  rules: SiteRules,
  isNewsSite: (site: string) => boolean,
): SiteState {
  const own = ruleFor(hostname, rules);
  if (own) return own.rule;
  if (mostSpecificSite(hostname, isNewsSite)) return 'on';
  return rules.everySite ? 'articles' : 'off';
}

/** Whether anything may be marked on this host, perhaps on articles only. */
export const isOn = (
  hostname: string,
  rules: SiteRules,
  isNewsSite: (site: string) => boolean,
): boolean => siteState(hostname, rules, isNewsSite) !== 'off';

/** The rules with one for `site`, or without it for null. */
export function withRule(rules: SiteRules, site: string, rule: 'on' | 'off' | null): SiteRules {
  const { [site]: _, ...others } = rules.sites;
  return { ...rules, sites: rule ? { ...others, [site]: rule } : others };
}
