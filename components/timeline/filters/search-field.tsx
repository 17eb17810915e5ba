// The search field, and how many events it leaves, said aloud as it changes.
// Must not know: what is searched, or how.
import type { ComponentChildren, JSX } from 'preact';
import { useTranslate } from '../../i18n/translate.ts';

export interface SearchFieldProps {
  readonly q: string;
  readonly onQuery: (q: string) => void;
  /** Stands in the empty field: "Search 148 events". */
  readonly hint: string;
  /** "12 of 148 events". */
  readonly result: string;
  /** The result is not worth the room: it says no more than the hint. */
  readonly quiet: boolean;
  /** On paper: what was searched for and how much was found. */
  readonly printing: boolean;
  /** Stands after the field. */
  readonly children?: ComponentChildren;
}

export function SearchField(props: SearchFieldProps): JSX.Element {
  const { q, onQuery, hint, result, quiet, printing, children } = props;
  const t = useTranslate();
  return (
    <>
      <div class="search">
        <input
          class="field"
          type="search"
          value={q}
          placeholder={hint}
          aria-label={t('timeline_searchLabel')}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <p class={quiet ? 'unseen' : 'result'} role="status">
          {result}
        </p>
        {children}
      </div>
      {printing && <p class="chosen-filters">{[result, q.trim()].filter(Boolean).join(' · ')}</p>}
    </>
  );
}
