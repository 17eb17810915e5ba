// The names that the user pinned: kept while the browser runs, and told anew for the date of each article.
import { localName } from '../../data/localize.ts';
import type { EdtfDate, EntityId } from '../../data/model.ts';
import type { TellStory } from '../page-session/story-teller.ts';
import type { PackQueries } from '../timeline/data/load.ts';
import type { PinnedName } from './model.ts';

/** Where the pinned names are kept. */
export interface PinStorage {
  read(): Promise<readonly EntityId[]>;
  write(ids: readonly EntityId[]): Promise<void>;
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
  /** Tells them all for an article of this date. Never rejects: of what cannot be read nothing is told. */
  load(date: EdtfDate | null): Promise<void>;
}

const noText = { text: '', lang: null };

export function createPinnedNames(
  { pins, store, tell, locale }: PinnedParts,
  show: (names: readonly PinnedName[]) => void,
): PinnedNames {
  let articleDate: EdtfDate | null = null;
  let latest = 0;

  async function told(id: EntityId, date: EdtfDate | null): Promise<PinnedName[]> {
    const entities = await store.entities([id]);
    const entity = entities.get(id);
    if (!entity) return [];
    const events = await store.eventsOf([id, ...(entity.parts ?? [])]);
    const story = await tell(
      { entities, events },
      { ...noText, entities: [id] },
      { date, headline: noText },
      'card',
    );
    return [{ id, name: localName(entity, locale), story }];
  }

  async function load(date: EdtfDate | null): Promise<void> {
    articleDate = date;
    const mine = ++latest;
    try {
      const names = await Promise.all((await pins.read()).map((id) => told(id, date)));
      if (mine === latest) show(names.flat());
    } catch (problem) {
      console.warn('Sidelight:', problem);
    }
  }

  return {
    load,
    async pin(id, pinned) {
      const others = (await pins.read()).filter((other) => other !== id);
      await pins.write(pinned ? [id, ...others].slice(0, MOST_PINNED) : others);
      await load(articleDate);
    },
  };
}
