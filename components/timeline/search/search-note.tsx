// What the search could not find as it was asked for.
import type { JSX } from 'preact';
import { useTranslate } from '../../i18n/translate.ts';
import type { Found } from './search.ts';

interface SearchNoteProps {
  readonly found: Found;
  /** The filters leave some of it. */
  readonly isShown: boolean;
}

/** Always there, so that screen readers announce what comes into it. */
export function SearchNote({ found, isShown }: SearchNoteProps): JSX.Element {
  const t = useTranslate();
  const { nearest, unknown } = found;
  return (
    <p class="search-note" aria-live="polite">
      {nearest &&
        isShown &&
        [
          t('timeline_nearest'),
          unknown.length > 0 && t('timeline_unknownWords', unknown.join(', ')),
        ]
          .filter(Boolean)
          .join(' ')}
    </p>
  );
}
