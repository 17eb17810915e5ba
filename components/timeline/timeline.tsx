// Events in time: the search, the strip and the list of the events that fit the user's choices. Used by
// the popup and by the timeline's own tab.
import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { EntityId, EventId } from '../../data/model.ts';
import { splitAt } from '../dates/index.ts';
import { plural } from '../i18n/plural.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { MenuItem } from '../ui/menu.tsx';
import { allEvents, ofAll, searchAll } from './data/counts.ts';
import { around, opened } from './data/event-choices.ts';
import { filterEvents, isWithin, namesIn } from './data/filter.ts';
import { ChosenFilters } from './filters/chosen-filters.tsx';
import { SearchField } from './filters/search-field.tsx';
import { Tools } from './filters/tools.tsx';
import { useDebouncedQuery } from './filters/use-debounced-query.ts';
import { EventList } from './list/event-list.tsx';
import type { EventActions } from './list/opened-event.tsx';
import { EVENTS_ID } from './list/use-first-tab.ts';
import { usePrinting } from './list/use-printing.ts';
import { HitsContext } from './list/with-hits.tsx';
import { type ExportFormat, noFilters, type TimelineEvent, type TimelineState } from './model.ts';
import { SearchNote } from './search/search-note.tsx';
import { useSearch } from './search/use-search.ts';
import { extentOf } from './strip/strip.ts';
import { StripView } from './strip/strip-view.tsx';
import './filters/filters.css';
import './timeline.css';

export interface TimelineProps {
  /** Sorted by time. Pass the same array for the same events. */
  readonly events: readonly TimelineEvent[];
  /** More events will come: nothing is counted until then. */
  readonly partial?: boolean;
  readonly state: TimelineState;
  readonly onState: (state: TimelineState) => void;
  /** The user picked a name in an opened event. */
  readonly onName: (id: EntityId) => void;
  readonly cite: EventActions['cite'];
  /** Saves events as a file. Rejects if that fails. */
  readonly onExport: (events: readonly TimelineEvent[], format: ExportFormat) => Promise<void>;
  /** More items for the menu that saves. */
  readonly moreExports?: readonly MenuItem[];
  readonly passagesOf?: EventActions['passagesOf'];
  readonly onPassage?: EventActions['onPassage'];
  /** Leave out the filter by names, which are shown and chosen elsewhere. */
  readonly withoutNames?: boolean;
  /** Where the address of an event can be copied. */
  readonly copyAddress?: EventActions['copyAddress'];
  /** Follows the search: what stands beside the strip and the list. */
  readonly beside?: ComponentChildren;
  /** Where the page scrolls as a whole, it too opens at the event of the state, or at the article's date. */
  readonly scrollsPage?: boolean;
  readonly locale: string;
}

export function Timeline(props: TimelineProps): JSX.Element {
  const { events, state, onState, locale, withoutNames = false, partial = false } = props;
  const { names, anyName, tags, publishers, disputed, span, date } = state;
  const t = useTranslate();
  const q = useDebouncedQuery(state.q, events);
  const found = useSearch(partial ? none : events, q, locale, true);
  const matching = partial ? events : found.events;
  const beforeSpan = useMemo(
    () => filterEvents(matching, { names, anyName, tags, publishers, disputed }),
    [matching, names, anyName, tags, publishers, disputed],
  );
  const shown = useMemo(
    () => (span ? beforeSpan.filter((event) => isWithin(event, span)) : beforeSpan),
    [beforeSpan, span],
  );
  const then = useMemo(() => (date ? splitAt(shown, date).until.length : null), [shown, date]);
  const extent = useMemo(() => extentOf(events.map(({ from }) => from)), [events]);
  const nameOf = useMemo(() => namesIn(events), [events]);
  const scores = state.byTime ? undefined : found.scores;
  const listed = useMemo(
    () => (scores ? shown.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)) : shown),
    [shown, scores],
  );
  // Only the event in the address, and one that others are shown around, is opened here.
  const [openEvent, setOpenEvent] = useState(state.event);
  const actions = useActions(props, setOpenEvent);
  const printing = usePrinting();
  const all = shown.length === events.length;
  const result = all
    ? plural(t, locale, events.length, allEvents)
    : plural(t, locale, events.length, ofAll, shown.length);
  return (
    <section class="timeline" aria-label={t('timeline_label')}>
      {(events.length > 0 || partial) && (
        <SearchField
          q={state.q}
          onQuery={(text) => onState({ ...state, q: text })}
          hint={partial ? t('timeline_searchLabel') : plural(t, locale, events.length, searchAll)}
          result={partial ? '' : result}
          hidesResult={all}
          printing={printing}
        >
          <Tools
            partial={partial}
            events={events}
            shown={shown}
            state={state}
            onState={onState}
            onExport={props.onExport}
            moreExports={props.moreExports}
            withoutNames={withoutNames}
            locale={locale}
          />
        </SearchField>
      )}
      {props.beside}
      <ChosenFilters
        state={state}
        onState={onState}
        nameOf={nameOf}
        withoutNames={withoutNames}
        isSearched={found.scores !== undefined && shown.length > 0}
        locale={locale}
      />
      <SearchNote found={found} isShown={shown.length > 0} />
      <StripView
        events={beforeSpan}
        extent={extent}
        partial={partial}
        date={date}
        span={span}
        onSpan={(next) => onState({ ...state, span: next })}
        locale={locale}
      />
      {shown.length > 0 ? (
        <HitsContext.Provider value={found.scores ? found.hits : null}>
          <EventList
            events={listed}
            ranked={scores !== undefined}
            then={then}
            date={date}
            locale={locale}
            actions={actions}
            openAtArticle={!found.scores && !span}
            openEvent={openEvent}
            partial={partial}
            scrollsPage={props.scrollsPage ?? false}
          />
        </HitsContext.Provider>
      ) : (
        !partial && (
          <div id={EVENTS_ID} class="none">
            <p>{t(events.length ? 'timeline_nothingFound' : 'timeline_noEvents')}</p>
            {events.length > 0 && (
              <button
                type="button"
                class="button"
                onClick={() => onState({ ...state, ...noFilters })}
              >
                {t('timeline_showAll')}
              </button>
            )}
          </div>
        )
      )}
    </section>
  );
}

const none: readonly TimelineEvent[] = [];

/** The same object at each rendering, so that the list's rows do not render again. */
function useActions(
  props: TimelineProps,
  setOpenEvent: (id: EventId | null) => void,
): EventActions {
  const latest = useRef(props);
  latest.current = props;
  const { passagesOf, onPassage, copyAddress } = props;
  return useMemo(
    () => ({
      onName: (id) => latest.current.onName(id),
      onOpen: (id, open) => {
        const { state, onState } = latest.current;
        const next = opened(state, id, open);
        if (next !== state) onState(next);
      },
      onAround: (event) => {
        const { state, onState } = latest.current;
        setOpenEvent(event.id);
        onState(around(state, event));
      },
      cite: (event, format) => latest.current.cite(event, format),
      passagesOf,
      onPassage,
      copyAddress,
    }),
    [passagesOf, onPassage, copyAddress, setOpenEvent],
  );
}
