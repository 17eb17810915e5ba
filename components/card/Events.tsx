// The chosen events on both sides of the article, or an honest word where there are none.
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { EdtfDate } from '../../data/model.ts';
import { formatEdtf } from '../dates/index.ts';
import { useTranslate } from '../i18n/translate.ts';
import { ReadingContext } from './context.ts';
import { EventItem } from './EventItem.tsx';
import type { CardData, CardEvent } from './model.ts';

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

export function Events({ data, date }: { data: CardData; date: EdtfDate | null }): JSX.Element {
  const { locale } = useContext(ReadingContext);
  const t = useTranslate();
  const { until, since, entity } = data;
  if (data.total === 0) {
    const covers = formatEdtf(data.covers, locale);
    return <p class="empty">{t('card_noEvents', entity.name, covers)}</p>;
  }
  if (!data.dated || date === null) {
    return (
      <>
        <p class="empty">{t('card_undated')}</p>
        <EventList side="until" label={t('card_events')} events={[...until, ...since]} />
      </>
    );
  }
  return (
    <>
      {until.length > 0 ? (
        <EventList side="until" label={t('card_until')} events={until} />
      ) : (
        <p class="empty">{t('card_nothingUntil')}</p>
      )}
      <p class="article">{t('card_thisArticle', formatEdtf(date, locale))}</p>
      {since.length > 0 ? (
        <EventList side="since" label={t('card_since')} events={since} />
      ) : (
        <p class="empty">{t('card_nothingSince')}</p>
      )}
    </>
  );
}
