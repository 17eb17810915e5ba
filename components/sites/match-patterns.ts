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

/** The sites of the manifest's own match patterns. */
export const sitesOfPatterns = (patterns: readonly string[]): ReadonlySet<string> =>
  new Set(patterns.map(siteOfPattern).filter((site) => site !== undefined));

/** The same to be asked for a site or two, for which it need not be taken apart. */
export const amongPatterns = (patterns: readonly string[]): Pick<ReadonlySet<string>, 'has'> => ({
  has: (site) => patterns.includes(patternOf(site)),
});

/**
 * The host that a document belongs to: its own, or, in a frame without an address of its own
 * (about:blank, srcdoc, blob), that of the document which made it. Empty if that is not told.
 */
export function hostOfDocument(view: {
  location: { hostname: string };
  origin: string;
  document: { referrer: string };
}): string {
  if (view.location.hostname) return view.location.hostname;
  for (const address of [view.origin, view.document.referrer]) {
    try {
      const { hostname } = new URL(address);
      if (hostname) return hostname;
    } catch {
      // `null` of a sandboxed frame, or no referrer: the next may tell.
    }
  }
  return '';
}
