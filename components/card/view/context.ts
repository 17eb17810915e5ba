// What every part of a card needs to open another name in place.
import { createContext } from 'preact';
import type { EntityId } from '../../../data/model.ts';

export interface OtherNames {
  /** Whether the page's names include this one, so that its card can be shown here. */
  readonly knows: (id: EntityId) => boolean;
  readonly show: (id: EntityId) => void;
}

export const OtherNamesContext = createContext<OtherNames>({
  knows: () => false,
  show: () => {},
});
