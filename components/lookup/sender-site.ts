// The site that a page script's message is about: its sender's own, whatever the message says.
import type { Settings } from '../settings/settings.ts';
import type { SiteRules } from '../sites/rules.ts';
import type { SenderPlace } from '../sites/sender-host.ts';

export interface SenderSiteParts {
  readonly hostOf: (sender: SenderPlace) => string;
  readonly readSettings: () => Promise<Pick<Settings, 'rules'>>;
  /** The site that a rule for this host applies to. */
  readonly siteOfHost: (host: string, rules: SiteRules) => string;
  /** The host of the extension's own pages, which have no site. */
  readonly ownHost: string;
}

/** The site of a message's sender; null if it has none. */
export type SiteOf = (sender: SenderPlace) => Promise<string | null>;

export const senderSite =
  ({ hostOf, readSettings, siteOfHost, ownHost }: SenderSiteParts): SiteOf =>
  async (sender) => {
    const host = hostOf(sender);
    return host === '' || host === ownHost ? null : siteOfHost(host, (await readSettings()).rules);
  };

/** The sender's site. Rejects if it has none. */
export async function requiredSite(siteOf: SiteOf, sender: SenderPlace): Promise<string> {
  const site = await siteOf(sender);
  if (site === null) throw new Error('This page has no site.');
  return site;
}
