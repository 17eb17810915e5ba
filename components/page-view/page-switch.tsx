// The switch for the site of the page in front.
import type { JSX } from 'preact';
import { useTranslate } from '../i18n/translate.ts';
import type { SiteActions } from '../page-session/model.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { SiteSwitch } from '../sites/site-switch.tsx';

export interface PageSwitchProps {
  readonly status: PageStatus | null;
  readonly actions: Pick<SiteActions, 'always' | 'switchSite'>;
}

/**
 * Nothing where there is no permission to switch anything on, or no rule applies. On a page that is read once
 * there is nothing to switch off, but the user may want more of it.
 */
export function PageSwitch({ status, actions }: PageSwitchProps): JSX.Element | null {
  const t = useTranslate();
  if (!status || status.kind === 'cannot' || status.kind === 'may-not' || !status.site) return null;
  const { site } = status;
  if ('once' in status && status.once) {
    return (
      <button
        type="button"
        class="plain always"
        title={t('popup_alwaysText', site)}
        onClick={actions.always}
      >
        {t('popup_always')}
      </button>
    );
  }
  return <SiteSwitch site={site} on={status.kind !== 'off'} onSwitch={actions.switchSite} />;
}
