// What the choice of events starts from, and what it comes to. All plain data.
import type { Day, EntityId, EventId, Language, PackEvent } from '../../data/model.ts';

/** What the choice needs to know of an event. */
export type StoryEvent = Pick<
  PackEvent,
  'id' | 'from' | 'to' | 'title' | 'summary' | 'roles' | 'weight' | 'background' | 'tags'
>;

/** An entity whose card is asked for. */
export interface StoryEntity {
  readonly id: EntityId;
  /** All that is part of it: what happens to them happens to it too. */
  readonly parts?: readonly EntityId[];
}

/** What the user has just read, and who is named in it: a paragraph; for a page, the whole article. */
export interface Paragraph {
  readonly text: string;
  /** Its language; null if it is not known. Then only its names count. */
  readonly lang: Language | null;
  readonly entities: readonly EntityId[];
}

/** The article around a paragraph. */
export interface Article {
  /** The first and the last day that its date can mean; null if it has none. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
  readonly headline: Omit<Paragraph, 'entities'>;
  /** An everyday name, such as a large country: that an event shares it says little. */
  readonly isCommon: (id: EntityId) => boolean;
}

/** The events that were chosen, best first. */
export interface Choice {
  readonly until: readonly EventId[];
  /** Later than the article. */
  readonly since: readonly EventId[];
}
