// The keyboard commands with their keys, and a button to the page on which the browser changes them.
import type { JSX } from 'preact';
import type { MessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';

export interface KeyboardProps {
  /** The keys of each command, as the browser writes them. */
  readonly shortcuts: Readonly<Record<string, string>>;
  /** Opens the browser's own page for shortcuts. */
  readonly onChange: () => void;
}

/** By their names in the manifest. */
const commands: readonly (readonly [string, MessageKey])[] = [
  ['open-card', 'command_open_card'],
  ['next-mention', 'command_next_mention'],
  ['previous-mention', 'command_previous_mention'],
  ['_execute_action', 'command_list_names'],
  ['pin-card', 'command_pin_card'],
  ['close-card', 'command_close_card'],
  ['show-marks', 'command_show_marks'],
];

export function Keyboard({ shortcuts, onChange }: KeyboardProps): JSX.Element {
  const t = useTranslate();
  return (
    <section class="panel">
      <h2>{t('options_keyboard')}</h2>
      <p>{t('options_keyboardText')}</p>
      <dl class="keys">
        {commands.map(([name, label]) => (
          <div key={name}>
            <dt>{t(label)}</dt>
            <dd>
              {shortcuts[name] ? (
                <kbd dir="ltr">{shortcuts[name]}</kbd>
              ) : (
                <span class="soft">{t('options_keyboardNone')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="buttons">
        <button type="button" class="button" onClick={onChange}>
          {t('options_keyboardChange')}
        </button>
      </p>
    </section>
  );
}
