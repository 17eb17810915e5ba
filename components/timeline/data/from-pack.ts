// Turns the pack's events into what a timeline shows, in the reader's language.
// Must not know: where the pack's records are stored.
import type { Complete, Fields } from '../../../data/fields.ts';
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

type Told = Fields<
  PackEvent,
  | 'id'
  | 'date'
  | 'from'
  | 'to'
  | 'title'
  | 'summary'
  | 'entities'
  | 'citations'
  | 'tags'
  | 'added'
  | 'changed'
  | 'place'
  | 'dispute'
  | 'note'
>;

/** What the user has read of is not in the pack: `news` is added later. */
type FromPack = Omit<TimelineEvent, 'news'>;

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
    const told: Told = event;
    const { texts, saidBy } = localizeEvent(told, locale);
    const made = {
      id: told.id,
      date: told.date,
      from: told.from,
      to: told.to,
      ...texts,
      names: told.entities.flatMap((id) => names.get(id) ?? []),
      sources: told.citations.flatMap((citation) => {
        const source = sources.get(citation.source);
        return source ? [toSource(citation, source, saidBy)] : [];
      }),
      tags: told.tags,
      ...(told.place && { place: told.place }),
      ...(told.added && { added: told.added }),
      ...(told.changed && { changed: told.changed }),
    };
    return made satisfies Complete<FromPack, typeof made>;
  };
}
