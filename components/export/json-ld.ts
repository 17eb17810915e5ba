// Events as linked data: schema.org Event in JSON-LD. Must not know: the page, the file.
// https://schema.org/Event
import type { EntityKind } from '../../data/model.ts';
import type { TimelineEvent, TimelineSource } from '../timeline/model.ts';
import { isoOf, reduce } from './edtf-iso.ts';

const types: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  vehicle: 'Vehicle',
  topic: 'Thing',
};

/** Beside schema.org, for the date as it is known. */
const context = [
  'https://schema.org',
  { dcterms: 'http://purl.org/dc/terms/', edtf: 'http://id.loc.gov/datatypes/edtf/' },
] as const;

function sourceOf({ publisher, title, described, date, url, lang, says }: TimelineSource): object {
  const iso = date && reduce(date)?.start;
  return {
    '@type': 'NewsArticle',
    ...(described ? { description: title } : { headline: title }),
    publisher: { '@type': 'Organization', name: publisher },
    inLanguage: lang,
    ...(iso && { datePublished: isoOf(iso) }),
    ...(url && { url }),
    ...(says && { abstract: says }),
  };
}

/**
 * `startDate` and `endDate` are ISO 8601, as exact as they are known; `dcterms:date` is the whole
 * truth in EDTF, with about, unsure, seasons and open ends.
 */
function eventOf(event: TimelineEvent): object {
  const { id, date, title, summary, lang, dispute, tags, place, names, sources } = event;
  const reduced = reduce(date);
  const from = reduced?.start ? isoOf(reduced.start) : event.from;
  return {
    '@type': 'Event',
    identifier: id,
    name: { '@value': title, '@language': lang },
    description: {
      '@value': dispute ? `${summary} (${dispute})` : summary,
      '@language': lang,
    },
    startDate: from,
    ...(reduced?.end && { endDate: isoOf(reduced.end) }),
    'dcterms:date': { '@value': date, '@type': 'edtf:EDTF' },
    ...(place && { location: { '@type': 'Place', name: place } }),
    ...(tags.length > 0 && { keywords: tags }),
    about: names.map(({ name, kind }) => ({ '@type': types[kind], name })),
    subjectOf: sources.map(sourceOf),
  };
}

/** One graph with a schema.org Event for each event, in their order, as indented JSON. */
export const writeJsonLd = (events: readonly TimelineEvent[]): string =>
  JSON.stringify({ '@context': context, '@graph': events.map(eventOf) }, null, 2);
