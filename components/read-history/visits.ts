// Keeps when the reader read which name's card. Must not know: tabs, where it is kept, what is new.
import type { EntityId } from '../../data/model.ts';
import { dayOf, type Visit } from './read-history.ts';

export interface ReadsOptions {
  /** The dataset's version now. */
  readonly version: () => Promise<string>;
  readonly note: (entity: EntityId, visit: Visit) => Promise<void>;
  readonly now: () => Date;
}

/** What is read in a private window is nobody's business afterwards. */
export const createReads =
  ({ version, note, now }: ReadsOptions) =>
  async (entity: EntityId, window: { readonly private: boolean }): Promise<void> => {
    if (!window.private) await note(entity, { day: dayOf(now()), version: await version() });
  };
