// About the dataset: what it covers, when it was checked, which publishers it cites.
import type { JSX } from 'preact';
import { formatEdtf } from '../dates/index.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { DatasetFacts } from './facts.ts';

export interface AboutDatasetProps {
  readonly dataset: DatasetFacts | string | null;
  readonly locale: string;
}

export function AboutDataset({ dataset, locale }: AboutDatasetProps): JSX.Element {
  const t = useTranslate();
  return (
    <section class="panel">
      <h2>{t('options_dataset')}</h2>
      {dataset === null && <p class="soft">{t('popup_seeding')}</p>}
      {typeof dataset === 'string' && (
        <p class="notice problem" role="alert">
          {t('popup_errorTitle')}: {dataset}
        </p>
      )}
      {dataset && typeof dataset === 'object' && <Facts facts={dataset} locale={locale} />}
    </section>
  );
}

function Facts({ facts, locale }: { facts: DatasetFacts; locale: string }): JSX.Element {
  const t = useTranslate();
  const number = new Intl.NumberFormat(locale);
  const rows: readonly (readonly [MessageKey, string])[] = [
    ['options_version', facts.version],
    ['options_covers', formatEdtf(facts.covers, locale, { style: 'long' })],
    ['options_checked', formatEdtf(facts.checked, locale, { style: 'long' })],
    ['options_names', number.format(facts.names)],
    ['options_events', number.format(facts.events)],
    ['options_sources', number.format(facts.sources)],
    ['options_licence', facts.licence],
  ];
  return (
    <>
      <p lang={facts.lang} dir="auto">
        {facts.title}
      </p>
      <dl>
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('options_publishers', number.format(facts.publishers.length))}</summary>
        <ul class="publishers">
          {facts.publishers.map(({ name, count }) => (
            <li key={name}>
              {name} <em>{number.format(count)}</em>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
