// The chosen events on both sides of the article, or a line that says that there are none.
import type { JSX } from 'preact';
import type { EventId } from '../../../data/model.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardData, CardEvent } from '../model.ts';
import { EventItem } from './event-item.tsx';

interface EventsProps {
  data: CardData;
  /** Those for which there is no room. */
  leftOut: ReadonlySet<EventId>;
}

export function Events({ data, leftOut }: EventsProps): JSX.Element {
  const t = useTranslate();
  const { until, since, article } = data;
  const half = (side: 'until' | 'since', events: readonly CardEvent[]): JSX.Element =>
    events.length > 0 ? (
      <ol class={side}>
        {events.map((event) => (
          <EventItem event={event} leftOut={leftOut.has(event.id)} key={event.id} />
        ))}
      </ol>
    ) : (
      <p class="empty">{t('card_nothing')}</p>
    );
  if (data.total === 0) {
    return <p class="empty">{t('card_noEvents', data.entity.name, data.covers)}</p>;
  }
  const details = data.details && <small class="details">{data.details}</small>;
  if (article === undefined) {
    return (
      <>
        <h3>
          {t('card_events')} {details}
        </h3>
        <p class="empty">{t('card_undated')}</p>
        {half('until', until)}
      </>
    );
  }
  return (
    <>
      <h3>
        {article} <small class="article">{t('card_thisArticle')}</small> {details}
      </h3>
      {half('until', until)}
      <h3 class="after">{t('card_since')}</h3>
      {half('since', since)}
    </>
  );
}
