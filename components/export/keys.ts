// What BibTeX and CSL-JSON share: the fields of an event that are cited, and the keys of its sources.
import type { Fields } from '../../data/fields.ts';
import type {
  Bookkeeping,
  TextLanguages,
  TimelineEvent,
  TimelineSource,
} from '../timeline/model.ts';

/** An entry is about a source, so it only names the event. */
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

/** A key for each source, in their order: `nknews2020`, with a number added if several would be equal. */
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

/** The title, in brackets if it is not the headline itself, as citation styles ask for. */
export const describedTitle = ({ title, described }: TimelineSource): string =>
  described ? `[${title}]` : title;
