// What the cards of a name are made of.
import type {
  EdtfDate,
  Entity,
  EntityId,
  News,
  PackEvent,
  Source,
  SourceId,
} from '../../../data/model.ts';
import type { Translate } from '../../i18n/words.ts';

export interface Selection {
  readonly entity: Entity;
  /** Every event of the entity and of its parts, in any order. */
  readonly events: readonly PackEvent[];
  /** The sources that the chosen events cite. */
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** The names found in the article, with or without `entity` itself. */
  readonly page: ReadonlyMap<EntityId, Pick<Entity, 'name' | 'names' | 'common'>>;
  /** The article's date; null where it has none. */
  readonly date: EdtfDate | null;
  /** BCP 47; texts that the pack lacks in its language are in English. */
  readonly locale: string;
  /** Words of the interface, in the language of `locale`. */
  readonly translate: Translate;
  readonly covers: EdtfDate;
  /** What is new to the user, who has read of this entity before. Does not influence the choice. */
  readonly newsOf?: ((event: PackEvent) => News | null) | undefined;
}
