// What is kept on this machine, and the choice whether the names read are. Must not know: where.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';
import { type NameRead, NamesRead, type NamesReadProps } from './names-read.tsx';

export interface KeptProps extends Pick<NamesReadProps, 'onForgetOne' | 'locale'> {
  /** How many of each. */
  readonly rules: number;
  readonly wrongMarks: number;
  readonly read: readonly NameRead[];
  /** All that the extension keeps, in bytes; null where the browser does not tell. */
  readonly bytes: number | null;
  /** Whether what is new since the last reading is marked, and the names read are kept for that. */
  readonly news: boolean;
  readonly onNews: (on: boolean) => void;
  readonly onForget: () => Promise<void>;
}

export function Kept(props: KeptProps): JSX.Element {
  const { news, read, bytes, locale, onNews, onForget, onForgetOne } = props;
  const t = useTranslate();
  const [forgotten, setForgotten] = useState(false);
  const number = new Intl.NumberFormat(locale);
  const megabytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  const rows: readonly (readonly [MessageKey, string])[] = [
    ['options_keptRules', number.format(props.rules)],
    ['options_keptWrong', number.format(props.wrongMarks)],
    ['options_keptRead', number.format(read.length)],
    ...(bytes === null ? [] : [['options_keptSpace', megabytes.format(bytes / 1e6)] as const]),
  ];
  return (
    <section class="panel kept">
      <h2>{t('options_kept')}</h2>
      <p>{t('options_keptText')}</p>
      <dl class="keys">
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <label class="row switch">
        <span>
          {t('options_news')}
          <small>{t('options_newsText')}</small>
        </span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state.
          role="switch"
          checked={news}
          onChange={({ currentTarget }) => {
            setForgotten(false);
            onNews(currentTarget.checked);
          }}
        />
      </label>
      <NamesRead names={read} onForgetOne={onForgetOne} locale={locale} />
      <p class="buttons">
        <button
          type="button"
          class="button"
          disabled={read.length === 0}
          onClick={() => void onForget().then(() => setForgotten(true))}
        >
          {t('options_newsForget')}
        </button>
      </p>
      <p role="status">{forgotten && read.length === 0 && t('options_newsForgotten')}</p>
    </section>
  );
}
