// What a timeline is about, in the user's language: its dataset, or the one name that is chosen.
import { type LocalText, localize, localName, nativeName } from '../../../data/localize.ts';
import type { Day, EdtfDate, Entity, EntityId, EventId, PackInfo } from '../../../data/model.ts';
import type { TimelineEvent, TimelineState } from '../model.ts';

export interface AboutDataset {
  readonly title: LocalText;
  /** The period that it covers. */
  readonly covers: EdtfDate;
  readonly licence: string;
  readonly checked: Day;
}

export interface AboutName {
  readonly id: EntityId;
  readonly name: LocalText;
  /** The name in its own language, if that is another one. */
  readonly native?: LocalText;
  /** One line. */
  readonly description: LocalText;
}

export interface About {
  /** Null until it is known. */
  readonly dataset: AboutDataset | null;
  /** The names that were chosen; null for one that the dataset does not have. */
  readonly names: ReadonlyMap<EntityId, AboutName | null>;
}

export const nothingKnown: About = { dataset: null, names: new Map() };

export const aboutDataset = (
  { title, covers, licence, checked }: PackInfo,
  locale: string,
): AboutDataset => ({ title: localize(title, locale), covers, licence, checked });

export function aboutName(entity: Entity, locale: string): AboutName {
  const native = nativeName(entity, locale);
  return {
    id: entity.id,
    name: localName(entity, locale),
    ...(native && { native }),
    description: localize(entity.description, locale),
  };
}

/** The name that the timeline is about: the only one that is chosen. */
export const subjectOf = (
  { names: [id, ...others] }: Pick<TimelineState, 'names'>,
  names: About['names'],
): AboutName | null => (id !== undefined && others.length === 0 && names.get(id)) || null;

/** What an address asks for and the dataset does not have: ids of names, and of an event. */
export function unknownIn(
  { names, event }: Pick<TimelineState, 'names' | 'event'>,
  known: About['names'],
  events: readonly TimelineEvent[],
): readonly (EntityId | EventId)[] {
  const missing = names.filter((id) => known.get(id) === null);
  return event === null || events.some(({ id }) => id === event) ? missing : [...missing, event];
}
