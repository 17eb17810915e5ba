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

/** The host as it is compared: lower case, without the dot that may end a full domain name. */
const normalize = (hostname: string): string => hostname.toLowerCase().replace(/\.$/, '');

/** `a.b.c`, `b.c`, `c`: from the most specific to the least. */
function* suffixes(hostname: string): Generator<string> {
  let rest = normalize(hostname);
  while (rest) {
    yield rest;
    const dot = rest.indexOf('.');
    if (dot < 0) return;
    rest = rest.slice(dot + 1);
  }
}

/** The most specific site for which `has` is true and to which the host belongs. */
export function mostSpecificSite(
  hostname: string,
  has: (site: string) => boolean,
): string | undefined {
  for (const site of suffixes(hostname)) if (has(site)) return site;
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
