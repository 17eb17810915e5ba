// What tests of the timeline's search share.

import type { TimelineEvent } from '../../components/timeline/model.ts';
import { search } from '../../components/timeline/search/search.ts';
import { SearchIndex } from '../../components/timeline/search/search-index.ts';
import { wordForms } from '../../components/timeline/search/word-forms.ts';

interface Setting {
  /** The interface's. */
  readonly locale?: string;
  readonly nameOfTag?: (tag: string) => string;
}

export const searchIndex = (
  events: readonly TimelineEvent[],
  { locale = 'en', nameOfTag = (tag) => tag }: Setting = {},
): SearchIndex => new SearchIndex(events, wordForms, nameOfTag, locale);

/** What `q` finds, with the forms of words loaded. */
export const searchFor = (q: string, events: readonly TimelineEvent[], setting?: Setting) =>
  search(searchIndex(events, setting), q);

/** The ids of what `q` finds, best first. */
export function bestFirst(
  q: string,
  events: readonly TimelineEvent[],
  setting?: Setting,
): readonly string[] {
  const { events: found, scores } = searchFor(q, events, setting);
  return found
    .toSorted((a, b) => (scores?.get(b) ?? 0) - (scores?.get(a) ?? 0))
    .map(({ id }) => id);
}
