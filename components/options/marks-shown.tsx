// When marks are shown: always, while a key is held, or after a command.
import type { JSX } from 'preact';
import type { MessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { Settings } from '../settings/settings.ts';
import type { HeldKey } from '../visibility/held-key.ts';
import { heldKeyNames } from '../visibility/held-key-names.ts';
import type { ShowMarks } from '../visibility/visibility.ts';

export type MarksChoice = Pick<Settings, 'marks' | 'heldKey'>;

export interface MarksShownProps {
  readonly settings: MarksChoice;
  readonly onSettings: (patch: Partial<MarksChoice>) => void;
}

const choices: readonly (readonly [ShowMarks, MessageKey, MessageKey | null])[] = [
  ['always', 'options_marksAlways', null],
  ['held', 'options_marksHeld', 'options_marksHeldText'],
  ['command', 'options_marksCommand', 'options_marksCommandText'],
];

export function MarksShown({ settings, onSettings }: MarksShownProps): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <fieldset>
        <legend>{t('options_marks')}</legend>
        {choices.map(([value, label, text]) => (
          <label key={value} class="choice-row">
            <input
              type="radio"
              name="marks"
              checked={settings.marks === value}
              onChange={() => onSettings({ marks: value })}
            />
            <span>
              {t(label)}
              {text && <small>{t(text)}</small>}
            </span>
          </label>
        ))}
        {settings.marks !== 'always' && <p class="soft">{t('options_marksText')}</p>}
      </fieldset>
      {settings.marks === 'held' && (
        <label class="row">
          <span>{t('options_marksKey')}</span>
          <select
            class="field"
            value={settings.heldKey}
            onChange={({ currentTarget }) =>
              onSettings({ heldKey: currentTarget.value as HeldKey })
            }
          >
            {heldKeyNames.map(([key, name]) => (
              <option key={key} value={key}>
                {t(name)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
