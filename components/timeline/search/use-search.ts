// The search of a list of events, for the views: one index for each list, with the words' forms as soon as
// these are loaded.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useTranslate } from '../../i18n/translate.ts';
import { tagName } from '../data/tag-names.ts';
import type { TimelineEvent } from '../model.ts';
import { prepareSearch } from './prepare-search.ts';
import { type Found, search } from './search.ts';
import { SearchIndex } from './search-index.ts';
import type { WordForms } from './word-forms.ts';

let loaded: WordForms | undefined;
const indexes = new WeakMap<readonly TimelineEvent[], SearchIndex>();

/**
 * What `q` finds in the events; pass the same array for the same events. `locale` is the interface's.
 * `ahead`: prepares them before anything is typed.
 */
export function useSearch(
  events: readonly TimelineEvent[],
  q: string,
  locale: string,
  ahead = false,
): Found {
  const t = useTranslate();
  const forms = useWordForms(q !== '');
  const index = useMemo(() => {
    let made = indexes.get(events);
    if (!made || made.forms !== forms) {
      made = new SearchIndex(events, forms, (tag) => tagName(t, tag), locale);
      indexes.set(events, made);
    }
    return made;
  }, [events, forms, t, locale]);
  useEffect(() => (ahead && forms ? prepareSearch(index) : undefined), [ahead, index, forms]);
  return useMemo(() => search(index, q), [index, q]);
}

/** The first screen and its idle work come before it. */
const DELAY_MS = 400;

/** Undefined until they are loaded: soon, or at once if the user searches. */
function useWordForms(now: boolean): WordForms | undefined {
  const [forms, setForms] = useState(loaded);
  useEffect(() => {
    if (forms) return undefined;
    let wanted = true;
    const timer = setTimeout(
      async () => {
        const { wordForms } = await import('./word-forms.ts');
        loaded = wordForms;
        if (wanted) setForms(wordForms);
      },
      now ? 0 : DELAY_MS,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [forms, now]);
  return forms;
}
