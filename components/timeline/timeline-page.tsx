// The timeline in its own tab: what it is about above it, the filters in a column beside it.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../i18n/translate.ts';
import { Notice } from '../ui/notice.tsx';
import { type About, unknownIn } from './data/about.ts';
import { Filters } from './filters/filters.tsx';
import type { CopyAddress } from './list/copy-link.tsx';
import { EVENTS_ID, focusEvents } from './list/use-first-tab.ts';
import { noFilters } from './model.ts';
import { PageHeading } from './page-heading.tsx';
import { Timeline, type TimelineProps } from './timeline.tsx';
import './timeline-page.css';

export interface TimelinePageProps
  extends Omit<TimelineProps, 'onName' | 'beside' | 'scrollsPage'> {
  readonly about: About;
  readonly copyAddress: CopyAddress;
}

export function TimelinePage(props: TimelinePageProps): JSX.Element {
  const { about, events, partial = false, onState, locale } = props;
  const t = useTranslate();
  const title = useRef<HTMLHeadingElement>(null);
  // The list renders first: counting for the filters is a task of its own.
  const [counting, setCounting] = useState(false);
  useEffect(() => {
    if (partial) return undefined;
    const timer = setTimeout(() => setCounting(true));
    return () => clearTimeout(timer);
  }, [partial]);
  const unknown = partial ? [] : unknownIn(props.state, about.names, events);
  // What the dataset does not have chooses nothing. It stays in the address until the user's next choice.
  const state = {
    ...props.state,
    names: props.state.names.filter((id) => !unknown.includes(id)),
    event: props.state.event && unknown.includes(props.state.event) ? null : props.state.event,
  };
  return (
    <div class="timeline-page">
      <a
        class="button skip"
        href={`#${EVENTS_ID}`}
        onClick={(event) => {
          // The address has no room for it, and the focus goes on to a row of the list.
          event.preventDefault();
          focusEvents();
        }}
      >
        {t('timeline_skip')}
      </a>
      <PageHeading {...props} partial={partial} state={state} title={title} />
      <main>
        {unknown.length > 0 && (
          <Notice
            problem
            title={t('timeline_unknownTitle')}
            text={t('timeline_unknownText', unknown.join(', '))}
          >
            <button
              type="button"
              class="button"
              onClick={() => {
                onState({ ...state, ...noFilters });
                title.current?.focus();
              }}
            >
              {t('timeline_showAll')}
            </button>
          </Notice>
        )}
        <Timeline
          {...props}
          state={state}
          beside={
            <section class="beside" aria-label={t('timeline_filter')}>
              {counting && (
                <Filters events={events} state={state} onState={onState} locale={locale} />
              )}
            </section>
          }
          scrollsPage
          onName={(id) => {
            onState({ ...state, ...noFilters, names: [id], event: null });
            // The button that was pressed is gone, and the page is about something else.
            title.current?.focus();
          }}
        />
      </main>
    </div>
  );
}
