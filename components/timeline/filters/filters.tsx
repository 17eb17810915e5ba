// The filters beside the search and the strip: names, tags, publishers, and only events on which sources
// differ.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../i18n/plural.ts';
import { useTranslate } from '../../i18n/translate.ts';
import {
  countChoices,
  filterEvents,
  type Label,
  nameIds,
  namesIn,
  publisherLabel,
  publishersOf,
  tagsOf,
  toggle,
} from '../data/filter.ts';
import { tagName } from '../data/tag-names.ts';
import type { TimelineEvent, TimelineState } from '../model.ts';
import { useSearch } from '../search/use-search.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import { useDebouncedQuery } from './use-debounced-query.ts';

export interface FiltersProps {
  /** All events. The number beside a choice says how many it would leave, given the other filters. */
  readonly events: readonly TimelineEvent[];
  readonly state: TimelineState;
  readonly onState: (state: TimelineState) => void;
  /** Leave out the names, which are chosen elsewhere. */
  readonly withoutNames?: boolean;
  readonly locale: string;
}

export function Filters(props: FiltersProps): JSX.Element {
  const { events, state, onState, withoutNames = false, locale } = props;
  const t = useTranslate();
  const q = useDebouncedQuery(state.q, events);
  const found = useSearch(events, q, locale).events;
  const { names, anyName, tags, publishers, disputed, span } = state;
  const nameOf = useMemo(() => namesIn(events), [events]);
  const counts = useMemo(() => {
    const chosen = { names, anyName, tags, publishers, disputed, span };
    /** The events that all filters but those of one kind leave. */
    const leaving = (kind: Partial<TimelineState>) => filterEvents(found, { ...chosen, ...kind });
    const tagLabel = (id: string): Label => ({ label: tagName(t, id) });
    const withAnyName = leaving({ names: [] });
    // Of names that must come together each tells how many events it would leave, even none.
    const others = anyName || names.length === 0 ? [] : withAnyName.flatMap(nameIds);
    return {
      names: withoutNames
        ? []
        : countChoices(anyName ? withAnyName : leaving({}), nameIds, nameOf, [...names, ...others]),
      tags: countChoices(leaving({ tags: [] }), tagsOf, tagLabel, tags),
      publishers: countChoices(
        leaving({ publishers: [] }),
        publishersOf,
        publisherLabel,
        publishers,
      ),
      disputed: leaving({ disputed: true }).length,
    };
  }, [nameOf, found, withoutNames, t, names, anyName, tags, publishers, disputed, span]);
  return (
    <div class="filters">
      <label class="one-filter">
        <input
          type="checkbox"
          checked={state.disputed}
          onChange={() => onState({ ...state, disputed: !state.disputed })}
        />
        <span>{t('timeline_onlyDisputed')}</span>
        <em>{formatNumber(counts.disputed, locale)}</em>
      </label>
      <ChoiceFilter
        title={t('timeline_names')}
        choices={counts.names}
        chosen={state.names}
        onToggle={(id) => onState({ ...state, names: toggle(state.names, id) })}
        atFirst={12}
        find={t('timeline_findName')}
        locale={locale}
      />
      <ChoiceFilter
        title={t('timeline_tags')}
        choices={counts.tags}
        chosen={state.tags}
        onToggle={(id) => onState({ ...state, tags: toggle(state.tags, id) })}
        atFirst={8}
        locale={locale}
      />
      <ChoiceFilter
        title={t('timeline_publishers')}
        choices={counts.publishers}
        chosen={state.publishers}
        onToggle={(id) => onState({ ...state, publishers: toggle(state.publishers, id) })}
        atFirst={6}
        find={t('timeline_findPublisher')}
        locale={locale}
      />
    </div>
  );
}
