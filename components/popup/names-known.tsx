// Tells a screen reader once, when the popup opens, how many names the page has, which it cannot see in the
// page, and the key that goes to them.
import type { JSX } from 'preact';
import { plural } from '../i18n/plural.ts';
import { useTranslate } from '../i18n/translate.ts';

export interface NamesKnownProps {
  /** Null until it is known. */
  readonly count: number | null;
  /** The keys that go to the next name, in the browser's notation; empty if there are none. */
  readonly nextKeys: string;
  readonly locale: string;
}

/** It is there, and empty, before the number is known: only what is put in is announced. */
export function NamesKnown({ count, nextKeys, locale }: NamesKnownProps): JSX.Element {
  const t = useTranslate();
  return (
    <p class="unseen" role="status">
      {count !== null && count > 0 && (
        <>
          {plural(t, locale, count, {
            one: 'popup_namesKnownOne',
            other: 'popup_namesKnownOther',
          })}
          {nextKeys && ` ${nextKeys}: ${t('command_next_mention')}`}
        </>
      )}
    </p>
  );
}
