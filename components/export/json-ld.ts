// Events as linked data: schema.org Event in JSON-LD.
// https://schema.org/Event
import type { Fields } from '../../data/fields.ts';
import type { EntityKind, Language } from '../../data/model.ts';
import type {
  Bookkeeping,
  TextLanguages,
  TimelineEvent,
  TimelineSource,
} from '../timeline/model.ts';
import { isoOf, reduce } from './edtf-iso.ts';

const types: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  vehicle: 'Vehicle',
  topic: 'Thing',
};

/** schema.org has no EDTF dates and no notes. */
const context = [
  'https://schema.org',
  {
    dcterms: 'http://purl.org/dc/terms/',
    edtf: 'http://id.loc.gov/datatypes/edtf/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
  },
] as const;

function sourceOf(source: TimelineSource, saidIn: Language): object {
  const { publisher, via, title, described, date, url, lang, says } = source;
  const iso = date && reduce(date)?.start;
  return {
    '@type': 'NewsArticle',
    ...(described ? { description: title } : { headline: title }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(via && { provider: { '@type': 'Organization', name: via } }),
    inLanguage: lang,
    ...(iso && { datePublished: isoOf(iso) }),
    ...(url && { url }),
    ...(says && { abstract: inLanguage(says, saidIn) }),
  };
}

/** `date` says all that `to` does; versions and news are of no use outside Sidelight. */
type Exported = Fields<
  TimelineEvent,
  | 'id'
  | 'date'
  | 'from'
  | 'title'
  | 'summary'
  | 'dispute'
  | 'note'
  | 'tags'
  | 'place'
  | 'names'
  | 'sources'
  | TextLanguages,
  Bookkeeping
>;

/**
 * `startDate` and `endDate` are ISO 8601, as exact as the date is; `dcterms:date` is the date in EDTF,
 * with `~`, `?`, seasons and open ends.
 */
function eventOf(event: Exported): object {
  const { id, date, title, lang, note, noteLang = lang, disputeLang = lang } = event;
  const { tags, place, names, sources } = event;
  const reduced = reduce(date);
  const from = reduced?.start ? isoOf(reduced.start) : event.from;
  return {
    '@type': 'Event',
    identifier: id,
    name: inLanguage(title, lang),
    description: descriptionOf(event),
    ...(note && { 'skos:note': inLanguage(note, noteLang) }),
    startDate: from,
    ...(reduced?.end && { endDate: isoOf(reduced.end) }),
    'dcterms:date': { '@value': date, '@type': 'edtf:EDTF' },
    ...(place && { location: { '@type': 'Place', name: place } }),
    ...(tags.length > 0 && { keywords: tags }),
    about: names.map(({ name, kind }) => ({ '@type': types[kind], name })),
    subjectOf: sources.map((source) => sourceOf(source, disputeLang)),
  };
}

/** The summary and the dispute: one text if both are in one language. */
function descriptionOf(event: Exported): object {
  const { summary, lang, summaryLang = lang, dispute, disputeLang = lang } = event;
  if (!dispute) return inLanguage(summary, summaryLang);
  if (disputeLang === summaryLang) return inLanguage(`${summary} (${dispute})`, summaryLang);
  return [inLanguage(summary, summaryLang), inLanguage(dispute, disputeLang)];
}

const inLanguage = (text: string, lang: string): object => ({ '@value': text, '@language': lang });

/** One graph with a schema.org Event for each event, in their order, as indented JSON. */
export const writeJsonLd = (events: readonly TimelineEvent[]): string =>
  JSON.stringify({ '@context': context, '@graph': events.map(eventOf) }, null, 2);
