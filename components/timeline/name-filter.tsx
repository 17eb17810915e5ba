// The names of the events to choose from, with how many events each has. For pages with room.
// Must not know: the events themselves.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { NameCount } from './filter.ts';
import { fold } from './fold.ts';

export interface NameFilterProps {
  readonly names: readonly NameCount[];
  readonly chosen: readonly EntityId[];
  readonly onToggle: (id: EntityId) => void;
  readonly onClear: () => void;
  readonly locale: string;
}

const AT_FIRST = 16;
const SEARCHABLE = 24;

export function NameFilter(props: NameFilterProps): JSX.Element {
  const { names, chosen, onToggle, onClear, locale } = props;
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const [q, setQ] = useState('');
  const wanted = fold(q.trim());
  const found = names.filter(({ id, name }, index) =>
    wanted ? fold(name).includes(wanted) : all || index < AT_FIRST || chosen.includes(id),
  );
  const number = new Intl.NumberFormat(locale);
  return (
    <fieldset class="name-filter">
      <legend>{t('timeline_names')}</legend>
      {chosen.length > 0 && (
        <button type="button" class="plain clear" onClick={onClear}>
          {t('timeline_allNames')}
        </button>
      )}
      {names.length > SEARCHABLE && (
        <input
          class="field"
          type="search"
          value={q}
          placeholder={t('timeline_findName')}
          aria-label={t('timeline_findName')}
          onInput={(event) => setQ(event.currentTarget.value)}
        />
      )}
      {found.map(({ id, name, count }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          <span lang="en">{name}</span>
          <em>{number.format(count)}</em>
        </label>
      ))}
      {!wanted && !all && found.length < names.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t('timeline_moreNames', names.length - found.length)}
        </button>
      )}
    </fieldset>
  );
}
