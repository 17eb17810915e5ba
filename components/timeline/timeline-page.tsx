// The timeline in its own tab: the filters in a column beside it, the article's date above it.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatEdtf } from '../dates/index.ts';
import { useTranslate } from '../i18n/translate.ts';
import { Icon, Logo } from '../ui/icons.tsx';
import { detailsIn } from './data/details.ts';
import { Filters } from './filters/filters.tsx';
import { noFilters } from './model.ts';
import { Timeline, type TimelineProps } from './timeline.tsx';
import './timeline-page.css';

export type TimelinePageProps = Omit<TimelineProps, 'onName'>;

export function TimelinePage(props: TimelinePageProps): JSX.Element {
  const { events, partial, state, onState, locale } = props;
  const t = useTranslate();
  const details = useMemo(() => detailsIn(events, t, locale), [events, t, locale]);
  // The list renders first: counting for the filters is a task of its own.
  const [counting, setCounting] = useState(false);
  useEffect(() => {
    if (partial) return undefined;
    const timer = setTimeout(() => setCounting(true));
    return () => clearTimeout(timer);
  }, [partial]);
  return (
    <div class="timeline-page">
      <header class="top">
        <Logo size={28} />
        <h1>{t('timeline_title')}</h1>
        {state.date && (
          <button
            type="button"
            class="chip date-chip"
            title={t('timeline_noDate')}
            aria-label={`${t('timeline_since', formatEdtf(state.date, locale))}. ${t('timeline_noDate')}`}
            onClick={() => onState({ ...state, date: null })}
          >
            {t('timeline_since', formatEdtf(state.date, locale))}
            <Icon name="close" />
          </button>
        )}
        {details && <span class="details">{details}</span>}
        <button type="button" class="plain print" onClick={() => window.print()}>
          {t('timeline_print')}
        </button>
      </header>
      <aside aria-label={t('timeline_filter')}>
        {counting && <Filters events={events} state={state} onState={onState} locale={locale} />}
      </aside>
      <main>
        <Timeline
          {...props}
          onName={(id) => onState({ ...state, ...noFilters, names: [id], event: null })}
        />
      </main>
    </div>
  );
}
