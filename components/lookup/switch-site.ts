// Switches Sidelight off on a page script's own site, and on again: what a card can do about its site.
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { withRule } from '../sites/rules.ts';
import type { SenderPlace } from '../sites/sender-host.ts';
import type { SiteOf } from './sender-site.ts';

export interface SwitchSiteParts {
  readonly siteOf: SiteOf;
  readonly writeSettings: (
    change: (settings: Settings) => Pick<Settings, 'rules'>,
  ) => Promise<unknown>;
}

/** Answers `switch-site` with the site. Rejects if the page has none, or there is no room for its rule. */
export const switchSite =
  ({ siteOf, writeSettings }: SwitchSiteParts) =>
  async (
    { on }: MessageTo<'switch-site'>,
    sender: SenderPlace,
  ): Promise<AnswerTo<'switch-site'>> => {
    const site = await siteOf(sender);
    if (site === null) throw new Error('This page has no site.');
    await writeSettings(({ rules }) => ({ rules: withRule(rules, site, on ? 'on' : 'off') }));
    return { site };
  };
