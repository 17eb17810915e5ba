// How any part of a card opens another name in place.
import { createContext } from 'preact';
import type { EntityId } from '../../../data/model.ts';

export interface OtherNames {
  /** Whether this name is on the page, so that its card can be shown here. */
  readonly knows: (id: EntityId) => boolean;
  readonly show: (id: EntityId) => void;
}

export const OtherNamesContext = createContext<OtherNames>({
  knows: () => false,
  show: () => {},
});
