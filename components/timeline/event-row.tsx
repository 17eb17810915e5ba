// One event of the list: date, title and publishers; opened, everything that is known of it.
// Must not know: the list around it.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { formatEdtf } from '../dates/index.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { TimelineEvent } from './model.ts';
import { SourceList } from './source-list.tsx';

export interface EventRowProps {
  readonly event: TimelineEvent;
  readonly locale: string;
  /** Called with a name of the event that the reader picks. */
  readonly onName: (id: EntityId) => void;
}

/** The body is made only when it is first opened: thousands of closed events stay cheap. */
export function EventRow({ event, locale, onName }: EventRowProps): JSX.Element {
  const t = useTranslate();
  const [opened, setOpened] = useState(false);
  const publishers = useMemo(() => [...new Set(event.sources.map((s) => s.publisher))], [event]);
  const shown = publishers.slice(0, 3).join(' · ');
  const more = publishers.length - 3;
  return (
    <li class="event" data-event={event.id}>
      <details onToggle={(e) => e.currentTarget.open && setOpened(true)}>
        <summary>
          <time dateTime={event.from}>{formatEdtf(event.date, locale, { year: false })}</time>
          <div>
            <span class="title" lang={event.lang}>
              {event.title}
            </span>
            <span class="by">
              {more > 0 ? t('timeline_andMore', shown, more) : shown}
              {event.dispute && <span class="tag">{t('timeline_disputed')}</span>}
            </span>
          </div>
        </summary>
        {opened && <Opened event={event} locale={locale} onName={onName} />}
      </details>
    </li>
  );
}

function Opened({ event, locale, onName }: EventRowProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class="opened">
      <p class="when">{formatEdtf(event.date, locale, { style: 'long' })}</p>
      <p lang={event.lang}>{event.summary}</p>
      {event.note && <p class="note">{event.note}</p>}
      {event.dispute && (
        <p class="dispute">
          <strong>{t('timeline_sourcesDiffer')}</strong> {event.dispute}
        </p>
      )}
      <SourceList sources={event.sources} locale={locale} />
      <ul class="with" aria-label={t('timeline_namesInvolved')}>
        {event.names.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              title={t('timeline_onlyName', name)}
              onClick={() => onName(id)}
              lang="en"
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
