// The switch for the site of the page in front.
import type { JSX } from 'preact';
import type { SiteActions } from '../page-session/model.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { SiteSwitch } from '../sites/site-switch.tsx';

export interface PageSwitchProps {
  readonly status: PageStatus | null;
  readonly onSwitch: SiteActions['switchSite'];
}

/** Nothing where there is no permission to switch anything on, or no rule applies. */
export function PageSwitch({ status, onSwitch }: PageSwitchProps): JSX.Element | null {
  if (!status || status.kind === 'cannot' || status.kind === 'may-not' || !status.site) return null;
  return <SiteSwitch site={status.site} on={status.kind !== 'off'} onSwitch={onSwitch} />;
}
