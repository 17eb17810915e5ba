// The filters in force, each with a button that removes it.
import type { JSX } from 'preact';
import { formatEdtf } from '../../dates/index.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Label, publisherLabel, toggle } from '../data/filter.ts';
import { tagName } from '../data/tag-names.ts';
import { noFilters, type TimelineState } from '../model.ts';
import { edtfOfSpan } from '../strip/strip.ts';

export interface ChosenFiltersProps {
  readonly state: TimelineState;
  readonly onState: (state: TimelineState) => void;
  readonly nameOf: (id: string) => Label;
  readonly withoutNames: boolean;
  readonly locale: string;
}

interface Chip extends Label {
  readonly key: string;
  readonly without: Partial<TimelineState>;
}

export function ChosenFilters(props: ChosenFiltersProps): JSX.Element | null {
  const { state, onState, nameOf, withoutNames, locale } = props;
  const t = useTranslate();
  const { names, disputed, span } = state;
  const of = (kind: 'names' | 'tags' | 'publishers', labelOf: (id: string) => Label): Chip[] =>
    state[kind].map((id) => ({
      key: `${kind} ${id}`,
      ...labelOf(id),
      without: { [kind]: toggle(state[kind], id) },
    }));
  const chips: readonly Chip[] = [
    ...(span
      ? [{ key: 'span', label: formatEdtf(edtfOfSpan(span), locale), without: { span: null } }]
      : []),
    ...(disputed
      ? [{ key: 'disputed', label: t('timeline_disputed'), without: { disputed: false } }]
      : []),
    ...(withoutNames ? [] : of('names', nameOf)),
    ...of('tags', (tag) => ({ label: tagName(t, tag) })),
    ...of('publishers', publisherLabel),
  ];
  if (chips.length === 0) return null;
  const several = chips.length + (withoutNames ? names.length : 0) > 1;
  return (
    <ul class="chosen-filters" aria-label={t('timeline_chosen')}>
      {chips.map(({ key, label, lang, without }) => (
        <li key={key}>
          <button
            type="button"
            class="chip"
            aria-label={t('timeline_removeFilter', label)}
            onClick={() => onState({ ...state, ...without })}
          >
            <span lang={lang}>{label}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {several && (
        <li>
          <button
            type="button"
            class="plain"
            onClick={() => onState({ ...state, ...noFilters, q: state.q })}
          >
            {t('timeline_clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
