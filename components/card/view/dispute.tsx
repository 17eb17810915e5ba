// What the sources disagree on: each version with its source.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardEvent } from '../model.ts';
import { DatedSource } from './sources.tsx';

/** More versions than this are shown on a click: a card should be read at a glance. */
const AT_ONCE = 2;

export function Dispute({ event }: { event: CardEvent }): JSX.Element {
  const t = useTranslate();
  const lang = event.disputeLang ?? event.lang;
  const versions = event.sources.filter((source) => source.says);
  const [all, setAll] = useState(versions.length <= AT_ONCE);
  return (
    <div class="dispute">
      <p>
        <strong>{t('card_sourcesDiffer')}</strong> <bdi lang={lang}>{event.dispute}</bdi>
      </p>
      {versions.length > AT_ONCE && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {t('card_versions', versions.length)}
        </button>
      )}
      {all && (
        <ul>
          {versions.map((source) => (
            <li key={source.title}>
              <span class="who">
                <DatedSource source={source} />:
              </span>{' '}
              <bdi lang={lang}>{source.says}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
