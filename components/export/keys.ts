// Keys by which a reference manager knows the sources of an event. Must not know: any format.
import type { TimelineEvent, TimelineSource } from '../timeline/model.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** `nknews2020`, with a letter after it where several would be the same. In the sources' order. */
export function citationKeys({ id, date, sources }: TimelineEvent): string[] {
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
