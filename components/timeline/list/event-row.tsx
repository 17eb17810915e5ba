// One event of the list: date, title, publishers, and a hit of the search that these do not show.
import type { JSX } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatEdtf } from '../../dates/index.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { publishersOf } from '../data/filter.ts';
import { hiddenHit } from '../data/snippet.ts';
import { tagName } from '../data/tag-names.ts';
import type { TimelineEvent } from '../model.ts';
import { type EventActions, OpenedEvent } from './opened-event.tsx';
import { HitsContext, WithHits } from './with-hits.tsx';

export interface EventRowProps {
  readonly event: TimelineEvent;
  readonly locale: string;
  /** The same object at each rendering, or every row renders again. */
  readonly actions: EventActions;
  /** It is open at first. */
  readonly startOpen: boolean;
  /** It is open while the page is printed. */
  readonly printing: boolean;
  /** Its date has its year: no heading above it tells that. */
  readonly withYear?: boolean;
}

/** Renders the body only once it is open: thousands of closed events stay cheap. */
export function EventRow(props: EventRowProps): JSX.Element {
  const { event, locale, actions, startOpen, printing, withYear = false } = props;
  const t = useTranslate();
  const words = useContext(HitsContext);
  const [open, setOpen] = useState(startOpen);
  const row = useRef<HTMLLIElement>(null);
  const isUsersChoice = useRef(false);
  // What the user opens has to be seen, also at the end of a low list.
  useLayoutEffect(() => {
    if (open && isUsersChoice.current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const nameOfTag = (tag: string): string => tagName(t, tag);
  const publishers = useMemo(() => publishersOf(event), [event]);
  const shown = publishers.slice(0, 3).join(' · ');
  const more = publishers.length - 3;
  const closed = !open && !printing;
  const hidden = words.length > 0 && closed ? hiddenHit(event, words, shown, nameOfTag) : null;
  return (
    <li class="event" ref={row} data-event={event.id}>
      <details
        open={open || printing}
        onToggle={({ currentTarget }) => {
          if (printing || currentTarget.open === open) return;
          isUsersChoice.current = true;
          setOpen(currentTarget.open);
          actions.onOpen(event.id, currentTarget.open);
        }}
      >
        <summary>
          <time dateTime={event.from}>{formatEdtf(event.date, locale, { year: withYear })}</time>
          <div>
            <span class="title" lang={event.lang} dir="auto">
              <WithHits text={event.title} />
            </span>
            <span class="by">
              {event.news && (
                <span class="tag news">
                  {t(
                    event.news.kind === 'new' ? 'news_newSince' : 'news_changedSince',
                    formatEdtf(event.news.since, locale),
                  )}
                </span>
              )}
              {event.dispute && <span class="tag">{t('timeline_disputed')}</span>}
              <WithHits text={more > 0 ? t('timeline_andMore', shown, more) : shown} />
            </span>
            {hidden && (
              <span class="snippet" lang={hidden.lang} dir="auto">
                <WithHits text={hidden.text} />
              </span>
            )}
          </div>
        </summary>
        {(open || printing) && <OpenedEvent event={event} locale={locale} actions={actions} />}
      </details>
    </li>
  );
}
