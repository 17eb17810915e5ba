// Some of many names, tags or publishers to choose from, each with its number of events.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/plural.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Choice } from '../data/filter.ts';
import { nameKey, wordsIn } from '../search/words.ts';

export interface ChoiceFilterProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  /** How many are shown before the user asks for all. */
  readonly atFirst: number;
  /** The label of the field that finds a choice by its name; absent if there are always few. */
  readonly find?: string;
  readonly locale: string;
}

/** Fewer choices than these need no field to find one. */
const SEARCHABLE = 24;

const keyOf = (text: string): string => nameKey(wordsIn(text));

/** Counts change with each choice, what is counted keeps its names. */
const keys = new Map<string, string>();

function keyOfLabel(label: string): string {
  const key = keys.get(label) ?? keyOf(label);
  keys.set(label, key);
  return key;
}

export function ChoiceFilter(props: ChoiceFilterProps): JSX.Element | null {
  const { title, choices, chosen, onToggle, atFirst, find, locale } = props;
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const [q, setQ] = useState('');
  const wanted = keyOf(q);
  const isSearched = wanted !== '';
  const found = choices.filter(({ id, label, also = [] }, index) =>
    isSearched
      ? [label, ...also].some((name) => keyOfLabel(name).includes(wanted))
      : all || index < atFirst || chosen.includes(id),
  );
  if (choices.length === 0) return null;
  const more = t('timeline_more', formatNumber(choices.length - found.length, locale));
  return (
    <fieldset class="choice-filter">
      <legend>{title}</legend>
      {find && choices.length > SEARCHABLE && (
        <input
          class="field"
          type="search"
          value={q}
          placeholder={find}
          aria-label={find}
          onInput={(event) => setQ(event.currentTarget.value)}
        />
      )}
      {found.map(({ id, label, lang, count }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          <span lang={lang}>{label}</span>
          <em>{formatNumber(count, locale)}</em>
        </label>
      ))}
      {!isSearched && !all && found.length < choices.length && (
        <button
          type="button"
          class="plain"
          aria-label={`${more}: ${title}`}
          onClick={() => setAll(true)}
        >
          {more}
        </button>
      )}
    </fieldset>
  );
}
