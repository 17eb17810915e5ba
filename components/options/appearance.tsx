// How names are marked and when a card opens.
import type { JSX } from 'preact';
import type { Density, Theme } from '../../data/model.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { Settings } from '../settings/settings.ts';
import { type MarksChoice, MarksShown } from './marks-shown.tsx';

type AppearanceSettings = Pick<Settings, 'density' | 'everywhere' | 'theme' | 'hoverDelayMs'> &
  MarksChoice;

export interface AppearanceProps {
  readonly settings: AppearanceSettings;
  readonly onSettings: (patch: Partial<AppearanceSettings>) => void;
}

/** The default first. */
const densities: readonly (readonly [Density, MessageKey, MessageKey])[] = [
  ['section', 'options_densitySection', 'options_densitySectionText'],
  ['page', 'options_densityPage', 'options_densityPageText'],
  ['every', 'options_densityEvery', 'options_densityEveryText'],
];
const themes: readonly (readonly [Theme, MessageKey])[] = [
  ['auto', 'options_themeAuto'],
  ['light', 'options_themeLight'],
  ['dark', 'options_themeDark'],
];
const delays: readonly (readonly [number, MessageKey])[] = [
  [100, 'options_delayQuick'],
  [300, 'options_delayNormal'],
  [600, 'options_delaySlow'],
  [1000, 'options_delayVerySlow'],
];

export function Appearance({ settings, onSettings }: AppearanceProps): JSX.Element {
  const t = useTranslate();
  const delay = delays.some(([ms]) => ms === settings.hoverDelayMs);
  return (
    <section class="panel">
      <h2>{t('options_reading')}</h2>
      <MarksShown settings={settings} onSettings={onSettings} />
      <fieldset>
        <legend>{t('options_density')}</legend>
        {densities.map(([value, label, text]) => (
          <label key={value} class="choice-row">
            <input
              type="radio"
              name="density"
              checked={settings.density === value}
              onChange={() => onSettings({ density: value })}
            />
            <span>
              {t(label)}
              <small>{t(text)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="row switch">
        <span>
          {t('options_everywhere')}
          <small>{t('options_everywhereText')}</small>
        </span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox exposes its own state.
          role="switch"
          checked={settings.everywhere}
          onChange={({ currentTarget }) => onSettings({ everywhere: currentTarget.checked })}
        />
      </label>
      <label class="row">
        <span>
          {t('options_delay')}
          <small>{t('options_delayText')}</small>
        </span>
        <select
          class="field"
          value={settings.hoverDelayMs}
          onChange={(event) => onSettings({ hoverDelayMs: Number(event.currentTarget.value) })}
        >
          {!delay && (
            <option value={settings.hoverDelayMs}>
              {t('options_milliseconds', settings.hoverDelayMs)}
            </option>
          )}
          {delays.map(([ms, label]) => (
            <option key={ms} value={ms}>
              {t(label)} ({t('options_milliseconds', ms)})
            </option>
          ))}
        </select>
      </label>
      <fieldset class="row">
        <legend>{t('options_theme')}</legend>
        <div class="segments">
          {themes.map(([value, label]) => (
            <label key={value}>
              <input
                type="radio"
                name="theme"
                checked={settings.theme === value}
                onChange={() => onSettings({ theme: value })}
              />
              <span>{t(label)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
