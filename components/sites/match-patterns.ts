// Match patterns of sites. Pure.

/** The match pattern of a site and its subdomains. An IP address or a bare name has none. */
export const patternOf = (site: string): string =>
  /^\[|^[\d.]+$|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;

/** The pattern of every http and https page. */
export const everySitePattern = '*://*/*';

/**
 * The site that a match pattern covers: `bbc.com` for `*://*.bbc.com/*`. Undefined for a pattern
 * that covers all hosts, or pages other than http and https.
 */
export function siteOfPattern(pattern: string): string | undefined {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host?.replace(/:\d+$/, '');
}

/** Whether a pattern covers all hosts, in any of its spellings. */
export const coversEverySite = (pattern: string): boolean =>
  pattern === '<all_urls>' || /^(?:\*|https?):\/\/\*\//.test(pattern);
