// Keeps pinned names in the browser's session storage, which is memory. In a private window they are kept by its panel
// alone, and gone with it.
import type { EntityId } from '../../data/model.ts';
import type { PinStorage } from './pinned-names.ts';

/** The part of `browser.storage.session` that is used. */
export interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'pinned';

/** `inTurn` runs work when no panel of another window is at work under the same name. */
export function sessionPins(
  area: SessionStorage,
  inTurn: (name: string, work: () => Promise<void>) => Promise<void>,
): PinStorage {
  const read = async () => ((await area.get(KEY))[KEY] ?? []) as readonly EntityId[];
  return {
    read,
    change: (change) => inTurn(KEY, async () => area.set({ [KEY]: change(await read()) })),
  };
}

/** For a private window. */
export function ownPins(): PinStorage {
  let kept: readonly EntityId[] = [];
  return {
    read: async () => kept,
    async change(change) {
      kept = change(kept);
    },
  };
}

/** Whether a change of the session storage is one of pinned names. */
export const changesPins = (changes: Readonly<Record<string, unknown>>): boolean => KEY in changes;
