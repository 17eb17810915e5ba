// Is Sidelight on for this site? Pure: must not know the browser, where rules are kept, or the list
// of news sites (it is handed in; the page script takes it from the manifest).

export interface SiteRules {
  /** The reader granted every site; only pages that declare themselves articles are marked. */
  readonly everySite: boolean;
  /** By domain; subdomains inherit, the most specific rule wins. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
}

/** `articles`: on where the page declares itself an article, off elsewhere. */
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

/** The reader's own most specific rule, and the site for which it was made. */
export function ruleFor(
  hostname: string,
  rules: SiteRules,
): { site: string; rule: 'on' | 'off' } | undefined {
  const site = mostSpecificSite(hostname, (name) => Object.hasOwn(rules.sites, name));
  const rule = site === undefined ? undefined : rules.sites[site];
  return site !== undefined && rule ? { site, rule } : undefined;
}

/**
 * The state of a host. The reader's own rule comes first, however general; then the news sites,
 * which are on; then every site, if granted; else off.
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

/** Whether anything may be marked on this host. `siteState` tells under which condition. */
export const isOn = (
  hostname: string,
  rules: SiteRules,
  isNewsSite: (site: string) => boolean,
): boolean => siteState(hostname, rules, isNewsSite) !== 'off';

/** The rules after the reader switched a site; null takes the rule back. */
export function withRule(rules: SiteRules, site: string, rule: 'on' | 'off' | null): SiteRules {
  const { [site]: _, ...others } = rules.sites;
  return { ...rules, sites: rule ? { ...others, [site]: rule } : others };
}
