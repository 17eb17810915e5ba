// What the options page says about the dataset, counted from its records.
import { localize } from '../../data/localize.ts';
import type { Day, EdtfDate, PackInfo, Source } from '../../data/model.ts';

export interface DatasetFacts {
  readonly title: string;
  readonly lang: string;
  readonly version: string;
  readonly licence: string;
  readonly covers: EdtfDate;
  readonly checked: Day;
  readonly names: number;
  readonly events: number;
  readonly sources: number;
  /** With their number of articles, most first, then by name. */
  readonly publishers: readonly { readonly name: string; readonly count: number }[];
}

export function datasetFacts(
  info: PackInfo,
  records: {
    readonly entities: readonly unknown[];
    readonly events: readonly unknown[];
    readonly sources: readonly Pick<Source, 'publisher'>[];
  },
  locale: string,
): DatasetFacts {
  const counts = new Map<string, number>();
  for (const { publisher } of records.sources) {
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const { text: title, lang } = localize(info.title, locale);
  return {
    title,
    lang,
    version: info.version,
    licence: info.licence,
    covers: info.covers,
    checked: info.checked,
    names: records.entities.length,
    events: records.events.length,
    sources: records.sources.length,
    publishers: [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}
