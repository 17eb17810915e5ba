// Turns the pack's events into what a timeline shows, in the reader's language.
// Must not know: where the pack's records are stored.
import type {
  Citation,
  Entity,
  EntityId,
  Localized,
  PackEvent,
  Source,
  SourceId,
} from '../../../data/model.ts';
import type { TimelineEvent, TimelineName, TimelineSource } from '../model.ts';

/** The text in the locale's language if there is one, else in English, with the language it is in. */
export function localize(text: Localized, locale: string): { text: string; lang: string } {
  const language = locale.split(/[-_]/)[0]?.toLowerCase() ?? 'en';
  const own = Object.hasOwn(text, language) ? text[language] : undefined;
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang: language };
}

function toSource(citation: Citation, source: Source, locale: string): TimelineSource {
  return {
    publisher: source.publisher,
    title: source.title,
    ...(source.describedTitle && { described: true as const }),
    lang: source.lang,
    ...(source.date && { date: source.date }),
    ...(source.url && { url: source.url }),
    ...(citation.says && { says: localize(citation.says, locale).text }),
  };
}

/**
 * Makes of an event what the timeline shows.
 * An entity or source that the records lack is left out: a timeline with a gap beats none.
 */
export function toTimeline(
  entities: ReadonlyMap<EntityId, Pick<Entity, 'id' | 'name' | 'kind' | 'common'>>,
  sources: ReadonlyMap<SourceId, Source>,
  locale: string,
): (event: PackEvent) => TimelineEvent {
  const names = new Map<EntityId, TimelineName>();
  for (const { id, name, kind, common } of entities.values()) {
    names.set(id, { id, name, kind, ...(common && { common }) });
  }
  return (event) => {
    const title = localize(event.title, locale);
    return {
      id: event.id,
      date: event.date,
      from: event.from,
      to: event.to,
      title: title.text,
      summary: localize(event.summary, locale).text,
      lang: title.lang,
      names: event.entities.flatMap((id) => names.get(id) ?? []),
      sources: event.citations.flatMap((citation) => {
        const source = sources.get(citation.source);
        return source ? [toSource(citation, source, locale)] : [];
      }),
      tags: event.tags,
      ...(event.place && { place: event.place }),
      ...(event.dispute && { dispute: localize(event.dispute, locale).text }),
      ...(event.note && { note: localize(event.note, locale).text }),
      ...(event.added && { added: event.added }),
      ...(event.changed && { changed: event.changed }),
    };
  };
}
