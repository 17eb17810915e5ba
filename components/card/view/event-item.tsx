// One event on the card: date, title and sources; its summary on request.
import type { JSX } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardEvent } from '../model.ts';
import { OtherNamesContext } from './context.ts';
import { Dispute } from './dispute.tsx';
import { Icon } from './icons.tsx';
import { NewsMark } from './news-mark.tsx';
import { SourceLine, SourceTitles } from './sources.tsx';

/** Most other names shown of one event. */
const NAMES = 3;

export function EventItem({ event }: { event: CardEvent }): JSX.Element {
  const { knows, show } = useContext(OtherNamesContext);
  const [open, setOpen] = useState(false);
  const headline = useRef<HTMLButtonElement>(null);
  const t = useTranslate();
  const { news } = event;
  const detailsId = `event-${event.id}`;
  const plain = event.dispute ? event.sources.filter((source) => !source.says) : event.sources;
  const openFromBelow = (): void => {
    setOpen(true);
    // The pressed button is replaced by what it opened.
    headline.current?.focus({ preventScroll: true });
  };
  return (
    <li class="event" data-event={event.id}>
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
          ref={headline}
          type="button"
          class="headline"
          lang={event.lang}
          dir="auto"
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={() => setOpen(!open)}
        >
          {event.title}
          <Icon name="more" />
        </button>
        <div id={detailsId} hidden={!open}>
          {open && (
            <>
              <p class="story" lang={event.summaryLang ?? event.lang} dir="auto">
                {event.summary}
              </p>
              {event.note && (
                <p class="note" lang={event.noteLang ?? event.lang} dir="auto">
                  {event.note}
                </p>
              )}
            </>
          )}
        </div>
        {event.dispute && <Dispute event={event} />}
        {plain.length > 0 &&
          (open ? (
            <SourceTitles sources={plain} />
          ) : (
            <SourceLine sources={plain} onMore={openFromBelow} />
          ))}
        {event.with.length > 0 && (
          <div class="with">
            {event.with.slice(0, NAMES).map(({ id, name }) =>
              knows(id) ? (
                <button type="button" key={id} onClick={() => show(id)}>
                  {t('card_with', name)}
                </button>
              ) : (
                <span key={id}>{t('card_with', name)}</span>
              ),
            )}
          </div>
        )}
      </div>
    </li>
  );
}
