// What is stored on this machine, with the switch for the history of names read.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';
import { type NameRead, NamesRead, type NamesReadProps } from './names-read.tsx';

export interface KeptProps extends Pick<NamesReadProps, 'onForgetOne' | 'locale'> {
  /** Number of rules for sites. */
  readonly rules: number;
  readonly rejectedNames: number;
  readonly namesRead: readonly NameRead[];
  /** Size of everything that the extension stores, in bytes; null if unknown. */
  readonly bytes: number | null;
  /** True if news since the last visit is marked, for which the names read are stored. */
  readonly news: boolean;
  readonly onNews: (on: boolean) => void;
  readonly onForget: () => Promise<void>;
}

export function Kept(props: KeptProps): JSX.Element {
  const { news, namesRead, bytes, locale, onNews, onForget, onForgetOne } = props;
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
    ['options_keptWrong', number.format(props.rejectedNames)],
    ['options_keptRead', number.format(namesRead.length)],
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
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox exposes its own state.
          role="switch"
          checked={news}
          onChange={({ currentTarget }) => {
            setForgotten(false);
            onNews(currentTarget.checked);
          }}
        />
      </label>
      <NamesRead names={namesRead} onForgetOne={onForgetOne} locale={locale} />
      <p class="buttons">
        <button
          type="button"
          class="button"
          disabled={namesRead.length === 0}
          onClick={() => void onForget().then(() => setForgotten(true))}
        >
          {t('options_newsForget')}
        </button>
      </p>
      <p role="status">{forgotten && namesRead.length === 0 && t('options_newsForgotten')}</p>
    </section>
  );
}
