// Records that the user has read a name's card.
import type { EntityId } from '../../data/model.ts';
import { dayOf, type Visit } from './read-history.ts';

export interface VisitRecorderOptions {
  /** The dataset's version now. */
  readonly version: () => Promise<string>;
  readonly record: (entity: EntityId, visit: Visit) => Promise<void>;
  readonly now: () => Date;
}

/** Returns a function to call when a card has been read. Nothing of a private window is recorded. */
export const createVisitRecorder =
  ({ version, record, now }: VisitRecorderOptions) =>
  async (entity: EntityId, window: { readonly private: boolean }): Promise<void> => {
    if (!window.private) await record(entity, { day: dayOf(now()), version: await version() });
  };
