// The whole timeline with room around it: names to choose from beside it, the article's date above.
// Must not know: where events and choices are kept.
import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { formatEdtf } from '../dates/index.ts';
import { useTranslate } from '../i18n/translate.ts';
import { Icon, Mark } from '../look/icons.tsx';
import { countNames, search, toggleName } from './filter.ts';
import { NameFilter } from './name-filter.tsx';
import { Timeline, type TimelineProps } from './timeline.tsx';
import './timeline-page.css';

export type TimelinePageProps = Omit<TimelineProps, 'onName'>;

export function TimelinePage(props: TimelinePageProps): JSX.Element {
  const { events, state, onState, locale } = props;
  const t = useTranslate();
  const names = useMemo(() => countNames(search(events, state.q)), [events, state.q]);
  const onName = useCallback(
    (id: EntityId) => onState({ ...state, names: [id] }),
    [state, onState],
  );
  const chosen = state.names.map((id) => names.find((name) => name.id === id)?.name ?? id);
  return (
    <div class="timeline-page">
      <header class="top">
        <Mark size={28} />
        <h1>
          {t('timeline_title')}
          {chosen.length > 0 && <small lang="en">{chosen.join(', ')}</small>}
        </h1>
        {state.date && (
          <button
            type="button"
            class="date-chip"
            title={t('timeline_noDate')}
            aria-label={`${t('timeline_since', formatEdtf(state.date, locale))}. ${t('timeline_noDate')}`}
            onClick={() => onState({ ...state, date: null })}
          >
            {t('timeline_since', formatEdtf(state.date, locale))}
            <Icon name="close" />
          </button>
        )}
      </header>
      <aside>
        <NameFilter
          names={names}
          chosen={state.names}
          onToggle={(id) => onState({ ...state, names: toggleName(state.names, id) })}
          onClear={() => onState({ ...state, names: [] })}
          locale={locale}
        />
      </aside>
      <main>
        <Timeline {...props} onName={onName} />
      </main>
    </div>
  );
}
