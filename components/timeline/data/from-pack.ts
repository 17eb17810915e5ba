// Turns the pack's events into what a timeline shows, in the reader's language.
// Must not know: where the pack's records are stored.
import { localizeEvent } from '../../../data/localize.ts';
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

function toSource(
  citation: Citation,
  source: Source,
  saidBy: (says: Localized) => string,
): TimelineSource {
  return {
    publisher: source.publisher,
    title: source.title,
    ...(source.describedTitle && { described: true as const }),
    lang: source.lang,
    ...(source.date && { date: source.date }),
    ...(source.url && { url: source.url }),
    ...(citation.says && { says: saidBy(citation.says) }),
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
    const { texts, saidBy } = localizeEvent(event, locale);
    return {
      id: event.id,
      date: event.date,
      from: event.from,
      to: event.to,
      ...texts,
      names: event.entities.flatMap((id) => names.get(id) ?? []),
      sources: event.citations.flatMap((citation) => {
        const source = sources.get(citation.source);
        return source ? [toSource(citation, source, saidBy)] : [];
      }),
      tags: event.tags,
      ...(event.place && { place: event.place }),
      ...(event.added && { added: event.added }),
      ...(event.changed && { changed: event.changed }),
    };
  };
}
