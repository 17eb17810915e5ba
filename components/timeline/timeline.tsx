// Events in time: the search, the strip and the list, over what the reader's choices leave.
// The popup and the full tab both show it. Must not know: where events and choices are kept.
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { splitAt } from '../dates/index.ts';
import { plural } from '../i18n/plural.ts';
import { useTranslate } from '../i18n/translate.ts';
import { EventList, type EventListHandle } from './event-list.tsx';
import { filterEvents } from './filter.ts';
import type { TimelineEvent, TimelineState } from './model.ts';
import { SearchField } from './search-field.tsx';
import { StripView } from './strip-view.tsx';
import './timeline.css';

export interface TimelineProps {
  /** Sorted by time. The same array means the same events. */
  readonly events: readonly TimelineEvent[];
  readonly state: TimelineState;
  readonly onState: (state: TimelineState) => void;
  /** A name that the reader picks in an opened event. */
  readonly onName: (id: EntityId) => void;
  readonly locale: string;
}

const allEvents = { one: 'timeline_eventsOne', other: 'timeline_eventsOther' } as const;
const searchAll = { one: 'timeline_searchOne', other: 'timeline_searchOther' } as const;
const ofAll = { one: 'timeline_ofOne', other: 'timeline_ofOther' } as const;

export function Timeline(props: TimelineProps): JSX.Element {
  const { events, state, onState, onName, locale } = props;
  const { q, names, date } = state;
  const t = useTranslate();
  const list = useRef<EventListHandle | null>(null);
  const shown = useMemo(() => filterEvents(events, { q, names }), [events, q, names]);
  const then = useMemo(() => (date ? splitAt(shown, date).until.length : null), [shown, date]);
  const result =
    shown.length === events.length
      ? plural(t, locale, events.length, allEvents)
      : plural(t, locale, events.length, ofAll, new Intl.NumberFormat(locale).format(shown.length));
  return (
    <section class="timeline" aria-label={t('timeline_label')}>
      <SearchField
        q={q}
        onQuery={(text) => onState({ ...state, q: text })}
        hint={plural(t, locale, events.length, searchAll)}
        result={result}
        quiet={shown.length === events.length}
      />
      <StripView
        events={shown}
        date={date}
        locale={locale}
        onPick={(index) => list.current?.show(index)}
      />
      {shown.length > 0 ? (
        <EventList
          events={shown}
          then={then}
          date={date}
          locale={locale}
          onName={onName}
          openAtArticle={q.trim() === ''}
          handle={list}
        />
      ) : (
        <div class="none">
          <p>{t(events.length ? 'timeline_nothingFound' : 'timeline_noEvents')}</p>
          {(q || names.length > 0) && (
            <button
              type="button"
              class="button"
              onClick={() => onState({ ...state, q: '', names: [] })}
            >
              {t('timeline_showAll')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
