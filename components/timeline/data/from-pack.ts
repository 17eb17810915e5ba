// Turns a pack's events into what a timeline shows, in the user's language.
import type { Complete, Fields } from '../../../data/fields.ts';
import { localizeEvent, localName, textIn } from '../../../data/localize.ts';
import type {
  Citation,
  Entity,
  EntityId,
  Language,
  PackEvent,
  Source,
  SourceId,
} from '../../../data/model.ts';
import type { TimelineEvent, TimelineName, TimelineSource } from '../model.ts';

/** A timeline shows all events: what is only for the choice of a few is left out. */
type Handled = Fields<
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
  | 'weight',
  'roles' | 'background'
>;

/** `news` depends on what the user has read and is added later. */
type FromPack = Omit<TimelineEvent, 'news'>;

function toSource(citation: Citation, source: Source, lang: Language): TimelineSource {
  return {
    publisher: source.publisher,
    ...(source.via && { via: source.via }),
    title: source.title,
    ...(source.describedTitle && { described: true as const }),
    lang: source.lang,
    ...(source.date && { date: source.date }),
    ...(source.url && { url: source.url }),
    ...(citation.says && { says: textIn(citation.says, lang) }),
  };
}

/**
 * Returns a function that turns one event of the pack into one of the timeline. Entities and sources
 * that are missing in the maps are left out: a timeline with a gap is better than none.
 */
export function toTimeline(
  entities: ReadonlyMap<
    EntityId,
    Pick<Entity, 'id' | 'name' | 'names' | 'aliases' | 'kind' | 'common' | 'wholes'>
  >,
  sources: ReadonlyMap<SourceId, Source>,
  locale: string,
): (event: PackEvent) => TimelineEvent {
  const names = new Map<EntityId, TimelineName>();
  for (const entity of entities.values()) {
    const { id, name, names: byLanguage = {}, aliases, kind, common, wholes } = entity;
    const local = localName(entity, locale);
    const translated = Object.entries(byLanguage).map(([lang, text]) => ({ text, lang }));
    const written = [...aliases, ...translated];
    names.set(id, {
      ...{ id, name, kind },
      ...(local.text !== name && { local }),
      ...(written.length > 0 && { aliases: written }),
      ...(wholes && { wholes }),
      ...(common && { common }),
    });
  }
  return (event) => {
    const fields: Handled = event;
    const texts = localizeEvent(fields, locale);
    const { lang, disputeLang = lang } = texts;
    const made = {
      id: fields.id,
      date: fields.date,
      from: fields.from,
      to: fields.to,
      ...texts,
      names: fields.entities.flatMap((id) => names.get(id) ?? []),
      sources: fields.citations.flatMap((citation) => {
        const source = sources.get(citation.source);
        return source ? [toSource(citation, source, disputeLang)] : [];
      }),
      tags: fields.tags,
      weight: fields.weight,
      ...(fields.place && { place: fields.place }),
      ...(fields.added && { added: fields.added }),
      ...(fields.changed && { changed: fields.changed }),
    };
    return made satisfies Complete<FromPack, typeof made>;
  };
}
