// Hosts, sites and match patterns. Pure: must not know the reader's rules or the browser.

/** The match pattern of a site and its subdomains; of an IP address or a bare name, of it alone. */
export const patternOf = (site: string): string =>
  /^\[|^[\d.]+$|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;

/** The pattern of every http and https page. */
export const everySitePattern = '*://*/*';

/**
 * The site that a match pattern covers: `bbc.com` for `*://*.bbc.com/*`. Undefined for a pattern
 * of all hosts, or one that is not of http and https pages.
 */
export function siteOfPattern(pattern: string): string | undefined {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host?.replace(/:\d+$/, '');
}

/** Whether a pattern covers all hosts, however the browser spells it. */
export const coversEverySite = (pattern: string): boolean =>
  pattern === '<all_urls>' || /^(?:\*|https?):\/\/\*\//.test(pattern);
