// The sites that the user switched on or off, and the switch for every site.
import type { JSX } from 'preact';
import { useTranslate } from '../i18n/translate.ts';
import { SiteSwitch } from '../sites/site-switch.tsx';
import { Icon } from '../ui/icons.tsx';

export interface SiteRow {
  readonly site: string;
  readonly on: boolean;
}

export interface SitesProps {
  /** The user's own rules, sorted by site. */
  readonly sites: readonly SiteRow[];
  readonly everySite: boolean;
  readonly onRule: (site: string, on: boolean) => void;
  /** Deletes the rule, and gives back its permission. */
  readonly onForget: (site: string) => void;
  readonly onEverySite: (on: boolean) => void;
}

export function Sites(props: SitesProps): JSX.Element {
  const { sites, everySite, onRule, onForget, onEverySite } = props;
  const t = useTranslate();
  return (
    <section class="panel">
      <h2>{t('options_sites')}</h2>
      <p>{t('options_sitesText')}</p>
      <label class="row switch">
        <span>
          {t('options_everySite')}
          <small>{t('options_everySiteText')}</small>
        </span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox exposes its own state.
          role="switch"
          checked={everySite}
          onChange={(event) => onEverySite(event.currentTarget.checked)}
        />
      </label>
      {sites.length === 0 ? (
        <p class="soft">{t('options_noRules')}</p>
      ) : (
        <ul class="site-rules" aria-label={t('options_rules')}>
          {sites.map(({ site, on }) => (
            <li key={site}>
              <SiteSwitch site={site} on={on} onSwitch={(next) => onRule(site, next)} />
              <button
                type="button"
                class="icon-button"
                title={t('options_forget', site)}
                onClick={() => onForget(site)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
