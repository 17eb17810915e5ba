// What BibTeX and CSL-JSON have in common: what of an event is cited, and the keys of its sources.
import type { Fields } from '../../data/fields.ts';
import type {
  Bookkeeping,
  TextLanguages,
  TimelineEvent,
  TimelineSource,
} from '../timeline/model.ts';

/** An entry is about a source: of the event it has only what tells which event it is. */
export type CitedEvent = Fields<
  TimelineEvent,
  'id' | 'title' | 'date' | 'lang' | 'note' | 'sources',
  'summary' | 'dispute' | 'names' | 'tags' | 'place' | TextLanguages | Bookkeeping
>;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** `nknews2020`, with a letter after it where several would be the same. In the sources' order. */
export function citationKeys({ id, date, sources }: CitedEvent): string[] {
  const stems = sources.map(
    (source) =>
      `${plain(source.publisher) || plain(id) || 'source'}${(source.date ?? date).slice(0, 4)}`,
  );
  return stems.map((stem, index) => {
    if (stems.filter((other) => other === stem).length === 1) return stem;
    const nth = stems.slice(0, index).filter((other) => other === stem).length;
    return `${stem}-${nth + 1}`;
  });
}

/** A headline that was not seen stands in brackets, as citation styles have it. */
export const describedTitle = ({ title, described }: TimelineSource): string =>
  described ? `[${title}]` : title;
