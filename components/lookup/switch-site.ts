// Switches Sidelight off on a page script's own site, and on again: what a card can do about its site.
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { siteState, withRule } from '../sites/rules.ts';
import type { SenderPlace } from '../sites/sender-host.ts';
import { requiredSite, type SiteOf } from './sender-site.ts';

export interface SwitchSiteParts {
  readonly siteOf: SiteOf;
  readonly isNewsSite: (site: string) => boolean;
  readonly writeSettings: (
    change: (settings: Settings) => Pick<Settings, 'rules'>,
  ) => Promise<unknown>;
}

/**
 * Answers `switch-site` with the site. On again, it has no rule where it is on without one: it had none,
 * or needs none. Rejects if the page has no site, or there is no room for its rule.
 */
export const switchSite =
  ({ siteOf, isNewsSite, writeSettings }: SwitchSiteParts) =>
  async (
    { on }: MessageTo<'switch-site'>,
    sender: SenderPlace,
  ): Promise<AnswerTo<'switch-site'>> => {
    const site = await requiredSite(siteOf, sender);
    await writeSettings(({ rules }) => {
      const unruled = withRule(rules, site, null);
      const isOnUnruled = siteState(site, unruled, isNewsSite) !== 'off';
      return { rules: on && isOnUnruled ? unruled : withRule(rules, site, on ? 'on' : 'off') };
    });
    return { site };
  };
