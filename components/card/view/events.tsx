// The chosen events on both sides of the article, or a line that says that there are none.
import type { JSX } from 'preact';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardData, CardEvent } from '../model.ts';
import { EventItem } from './event-item.tsx';

function EventList(props: {
  side: 'until' | 'since';
  label: string;
  events: readonly CardEvent[];
}): JSX.Element {
  return (
    <>
      <h3 class="unseen">{props.label}</h3>
      <ol class={props.side}>
        {props.events.map((event) => (
          <EventItem event={event} key={event.id} />
        ))}
      </ol>
    </>
  );
}

export function Events({ data }: { data: CardData }): JSX.Element {
  const t = useTranslate();
  const { until, since, article, spans } = data;
  if (data.total === 0) {
    return <p class="empty">{t('card_noEvents', data.entity.name, data.covers)}</p>;
  }
  if (article === undefined) {
    return (
      <>
        <p class="empty">{t('card_undated')}</p>
        <EventList side="until" label={t('card_events')} events={until} />
      </>
    );
  }
  return (
    <>
      {until.length > 0 ? (
        <EventList side="until" label={t(spans ? 'card_events' : 'card_until')} events={until} />
      ) : (
        <p class="empty">{t('card_nothingUntil')}</p>
      )}
      <p class="article">{t('card_thisArticle', article)}</p>
      {since.length > 0 ? (
        <EventList side="since" label={t('card_since')} events={since} />
      ) : (
        <p class="empty">{t('card_nothingSince')}</p>
      )}
    </>
  );
}
