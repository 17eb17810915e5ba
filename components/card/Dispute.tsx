// On what sources disagree: each version with who says it.
import type { JSX } from 'preact';
import { useTranslate } from '../i18n/translate.ts';
import type { CardEvent } from './model.ts';
import { Source } from './Sources.tsx';

export function Dispute({ event }: { event: CardEvent }): JSX.Element {
  const t = useTranslate();
  return (
    <div class="dispute">
      <p>
        <strong>{t('card_sourcesDiffer')}</strong> <span lang={event.lang}>{event.dispute}</span>
      </p>
      <ul>
        {event.sources.map((source) =>
          source.says ? (
            <li key={source.title}>
              <q lang={event.lang}>{source.says}</q>{' '}
              <span class="source">
                <Source source={source} />
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}
