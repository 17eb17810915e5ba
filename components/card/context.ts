// What every part of a card needs to write a date and to open a name in place.
import { createContext } from 'preact';
import type { EntityId } from '../../data/model.ts';

export interface Reading {
  /** BCP 47, of the interface. */
  readonly locale: string;
  /** Whether the page's names include this one, so that its card can be shown here. */
  readonly knows: (id: EntityId) => boolean;
  readonly show: (id: EntityId) => void;
}

export const ReadingContext = createContext<Reading>({
  locale: 'en',
  knows: () => false,
  show: () => {},
});
