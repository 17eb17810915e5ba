// What the side panel keeps beside a page, and what can be done there.
import type { LocalText } from '../../data/localize.ts';
import type { EntityId } from '../../data/model.ts';
import type { PageActions, PageState } from '../page-session/model.ts';
import type { Story } from '../timeline/model.ts';

/** The paragraph at which the user is. */
export interface InView {
  /** The names in it, in its order. */
  readonly names: readonly EntityId[];
  /** The one whose card is open on the page. */
  readonly current?: EntityId | undefined;
  /** What answers the paragraph; null if nothing does. */
  readonly story: Story | null;
}

/** A name whose story stays in the panel, on every page. */
export interface PinnedName {
  readonly id: EntityId;
  /** What the user calls it. */
  readonly name: LocalText;
  /** Around the date of the article in front; null if nothing is told of it. */
  readonly story: Story | null;
}

export interface PanelState {
  readonly page: PageState;
  /** Null until the user comes to a paragraph with names. */
  readonly inView: InView | null;
  /** The one that was pinned last is the first. */
  readonly pinned: readonly PinnedName[];
}

export interface PanelActions extends PageActions {
  readonly pin: (id: EntityId, pinned: boolean) => void;
}
