// One event on the card: a headline and a quiet line. Everything else unfolds from it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardEvent } from '../model.ts';
import { EventDetails } from './event-details.tsx';
import { Icon } from './icons.tsx';
import { NewsMark } from './news-mark.tsx';

/** Publishers in the quiet line, and where it also says that they differ. */
const IN_LINE = 2;
const BESIDE_DIFFER = 1;

export function EventItem(props: { event: CardEvent; leftOut: boolean }): JSX.Element {
  const { event, leftOut } = props;
  const [open, setOpen] = useState(false);
  const t = useTranslate();
  const { news } = event;
  const detailsId = `event-${event.id}`;
  return (
    <li class="event" data-event={event.id} hidden={leftOut}>
      <div class="when">
        {event.date}
        <NewsMark
          text={news && t(news.kind === 'new' ? 'news_new' : 'news_changed')}
          meaning={
            news && t(news.kind === 'new' ? 'news_newSince' : 'news_changedSince', news.since)
          }
        />
      </div>
      <div>
        <button
          type="button"
          class="headline"
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={() => setOpen(!open)}
        >
          <span lang={event.lang} dir="auto">
            {event.title}
          </span>
          <Icon name="more" />
        </button>
        {!open && <QuietLine event={event} />}
        <div id={detailsId} hidden={!open}>
          {open && <EventDetails event={event} />}
        </div>
      </div>
    </li>
  );
}

/** "AFP · The Post · 3 more · sources differ" */
function QuietLine({ event }: { event: CardEvent }): JSX.Element {
  const t = useTranslate();
  const publishers = [...new Set(event.sources.map(({ publisher }) => publisher))];
  const named = publishers.slice(0, event.dispute ? BESIDE_DIFFER : IN_LINE);
  const more = publishers.length - named.length;
  return (
    <p class="meta">
      <span class="sources">
        {named.map((publisher, at) => (
          <span key={publisher}>
            {at > 0 && ' · '}
            <bdi>{publisher}</bdi>
          </span>
        ))}
        {more > 0 && ` · ${t('card_moreSources', more)}`}
      </span>
      {event.dispute && <span class="differ">{t('card_differ')}</span>}
    </p>
  );
}
