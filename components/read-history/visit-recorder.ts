// Records that the user has read a name's card.
import type { EntityId } from '../../data/model.ts';
import { dayOf, type Visit } from './read-history.ts';

export interface VisitRecorderOptions {
  /** The dataset's version now. */
  readonly version: () => Promise<string>;
  /** Whether the dataset has this entity. */
  readonly isKnown: (entity: EntityId) => Promise<boolean>;
  readonly record: (entity: EntityId, visit: Visit) => Promise<unknown>;
  readonly now: () => Date;
}

/**
 * Returns a function to call when a card has been read. Nothing of a private window is recorded, and
 * nothing that is no entity.
 */
export const createVisitRecorder =
  ({ version, isKnown, record, now }: VisitRecorderOptions) =>
  async (entity: EntityId, window: { readonly private: boolean }): Promise<void> => {
    if (window.private || !(await isKnown(entity))) return;
    await record(entity, { day: dayOf(now()), version: await version() });
  };
