// The switch for one site.
import type { JSX } from 'preact';
import { useTranslate } from '../i18n/translate.ts';

export interface SiteSwitchProps {
  /** As shown to the user: `bbc.com`. */
  readonly site: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function SiteSwitch({ site, on, onSwitch }: SiteSwitchProps): JSX.Element {
  const t = useTranslate();
  return (
    <label class="switch site-switch" title={t('site_switchLabel', site)}>
      <span class="site">{site}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox exposes its own state.
        role="switch"
        aria-label={t('site_switchLabel', site)}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
