// What the reader can narrow the events by, beside the search and the strip: names, tags, publishers
// and whether sources differ. Must not know: the list, where the panel stands.
import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { formatNumber } from '../i18n/plural.ts';
import { useTranslate } from '../i18n/translate.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import { countNames, countPublishers, countTags, search, toggle } from './filter.ts';
import type { TimelineEvent, TimelineState } from './model.ts';
import { tagName } from './tag-names.ts';
import { useSettledQuery } from './use-settled-query.ts';

export interface FiltersProps {
  /** All events; the counts are of those that the search leaves. */
  readonly events: readonly TimelineEvent[];
  readonly state: TimelineState;
  readonly onState: (state: TimelineState) => void;
  /** Where the names to choose from stand elsewhere. */
  readonly withoutNames?: boolean;
  readonly locale: string;
}

export function Filters(props: FiltersProps): JSX.Element {
  const { events, state, onState, withoutNames = false, locale } = props;
  const t = useTranslate();
  const nameOfTag = useCallback((tag: string) => tagName(t, tag), [t]);
  const q = useSettledQuery(state.q, events);
  const found = useMemo(() => search(events, q, nameOfTag), [events, q, nameOfTag]);
  const names = useMemo(() => (withoutNames ? [] : countNames(found)), [found, withoutNames]);
  const tags = useMemo(() => countTags(found, nameOfTag), [found, nameOfTag]);
  const publishers = useMemo(() => countPublishers(found), [found]);
  const disputed = useMemo(() => found.filter((event) => event.dispute).length, [found]);
  return (
    <div class="filters">
      <label class="one-filter">
        <input
          type="checkbox"
          checked={state.disputed}
          onChange={() => onState({ ...state, disputed: !state.disputed })}
        />
        <span>{t('timeline_onlyDisputed')}</span>
        <em>{formatNumber(disputed, locale)}</em>
      </label>
      <ChoiceFilter
        title={t('timeline_names')}
        lang="en"
        choices={names}
        chosen={state.names}
        onToggle={(id) => onState({ ...state, names: toggle(state.names, id) })}
        atFirst={12}
        find={t('timeline_findName')}
        locale={locale}
      />
      <ChoiceFilter
        title={t('timeline_tags')}
        choices={tags}
        chosen={state.tags}
        onToggle={(id) => onState({ ...state, tags: toggle(state.tags, id) })}
        atFirst={8}
        locale={locale}
      />
      <ChoiceFilter
        title={t('timeline_publishers')}
        lang="en"
        choices={publishers}
        chosen={state.publishers}
        onToggle={(id) => onState({ ...state, publishers: toggle(state.publishers, id) })}
        atFirst={6}
        find={t('timeline_findPublisher')}
        locale={locale}
      />
    </div>
  );
}
