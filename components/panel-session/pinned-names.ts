// The names that the user pinned: kept while the browser runs, and told anew for the date of each article.
import { localName } from '../../data/localize.ts';
import type { EdtfDate, EntityId } from '../../data/model.ts';
import { recordsOf, type TellStory, untold } from '../page-session/story-teller.ts';
import type { PackQueries } from '../timeline/data/load.ts';
import type { PinnedName } from './model.ts';

/** Where the pinned names are kept. */
export interface PinStorage {
  read(): Promise<readonly EntityId[]>;
  /** Changes them as they are after all changes that were asked for before, by other panels too. */
  change(change: (ids: readonly EntityId[]) => readonly EntityId[]): Promise<void>;
}

export interface PinnedParts {
  readonly pins: PinStorage;
  readonly store: Pick<PackQueries, 'entities' | 'eventsOf'>;
  readonly tell: TellStory;
  readonly locale: string;
}

/** More than anybody keeps an eye on. */
export const MOST_PINNED = 12;

export interface PinnedNames {
  pin(id: EntityId, pinned: boolean): Promise<void>;
  /**
   * Tells them all, if others are pinned or the date is another than last. Never rejects: of what cannot be read
   * nothing is told.
   */
  load(): Promise<void>;
  /** Tells them around this date from now on. */
  tellFor(date: EdtfDate | null): void;
}

export function createPinnedNames(
  { pins, store, tell, locale }: PinnedParts,
  show: (names: readonly PinnedName[]) => void,
): PinnedNames {
  let articleDate: EdtfDate | null = null;
  /** What is told, or about to be. */
  let latest = '';

  async function told(id: EntityId, date: EdtfDate | null): Promise<PinnedName[]> {
    const entities = await store.entities([id]);
    const entity = entities.get(id);
    if (!entity) return [];
    const text = untold([id]);
    const records = await recordsOf(store, [id], entities);
    const story = await tell(records, text, { date, headline: text.headline }, 'card');
    return [{ id, name: localName(entity, locale), story }];
  }

  async function load(): Promise<void> {
    try {
      const ids = await pins.read();
      const date = articleDate;
      const mine = JSON.stringify([date, ids]);
      if (mine === latest) return;
      latest = mine;
      const names = await Promise.all(ids.map((id) => told(id, date)));
      if (mine === latest) show(names.flat());
    } catch (problem) {
      latest = '';
      console.warn('Sidelight:', problem);
    }
  }

  return {
    load,
    tellFor(date) {
      if (date === articleDate) return;
      articleDate = date;
      void load();
    },
    async pin(id, pinned) {
      await pins
        .change((ids) => {
          const others = ids.filter((other) => other !== id);
          return pinned ? [id, ...others].slice(0, MOST_PINNED) : others;
        })
        .catch(console.warn);
      await load();
    },
  };
}
