// The search field, and how many events it leaves, which screen readers announce.
import type { ComponentChildren, JSX } from 'preact';
import { useTranslate } from '../../i18n/translate.ts';

export interface SearchFieldProps {
  readonly q: string;
  readonly onQuery: (q: string) => void;
  /** Shown in the empty field: "Search 148 events". */
  readonly hint: string;
  /** "12 of 148 events". */
  readonly result: string;
  /** The result says no more than the hint: it is only announced, not shown. */
  readonly hidesResult: boolean;
  /** The page is being printed: say what was searched for and how much was found. */
  readonly printing: boolean;
  /** Shown after the field. */
  readonly children?: ComponentChildren;
}

export function SearchField(props: SearchFieldProps): JSX.Element {
  const { q, onQuery, hint, result, hidesResult, printing, children } = props;
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
        <p class={hidesResult ? 'unseen' : 'result'} role="status">
          {result}
        </p>
        {children}
      </div>
      {printing && <p class="chosen-filters">{[result, q.trim()].filter(Boolean).join(' · ')}</p>}
    </>
  );
}
