// Lists the keyboard commands with their present keys, and leads to the browser's page that sets them.
import type { JSX } from 'preact';
import { commands } from '../../data/commands.ts';
import { useTranslate } from '../i18n/translate.ts';

export interface KeyboardProps {
  /** The keys of each command in the browser's own notation (`Alt+Shift+S`); empty if it has none. */
  readonly shortcuts: Readonly<Record<string, string>>;
  /** Opens the browser's page on which the user changes them. */
  readonly onChange: () => void;
}

export function Keyboard({ shortcuts, onChange }: KeyboardProps): JSX.Element {
  const t = useTranslate();
  return (
    <section class="panel">
      <h2>{t('options_keyboard')}</h2>
      <p>{t('options_keyboardText')}</p>
      <dl class="keys">
        {Object.entries(commands).map(([name, { label }]) => (
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
