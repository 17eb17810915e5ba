// What a page session knows of the page in front, and what it can do about it.
import type { LocalText } from '../../data/localize.ts';
import type { Day, EntityId } from '../../data/model.ts';
import type { Settings } from '../settings/settings.ts';
import type { Passage } from '../timeline/data/passages.ts';
import type { Story, TimelineEvent } from '../timeline/model.ts';
import type { NameOnPage, PageStatus } from './page-status.ts';

export interface PageState {
  /** The browser's number of the tab, and the title of its page as it reported it. */
  readonly tabId?: number | undefined;
  readonly title?: string | undefined;
  /** Null until known. */
  readonly status: PageStatus | null;
  readonly data: PageData;
  /** The story so far; null if there is nothing to tell, absent while it is not known. */
  readonly story?: Story | null | undefined;
  readonly settings: Settings;
  /** What went wrong with the last action, in the user's language. */
  readonly trouble?: string | undefined;
}

/** What the user calls the page's names: the page reports them by their canonical ones. */
export type LocalNames = ReadonlyMap<EntityId, LocalText>;

/** The part of the dataset that concerns this page: the events of its names. */
export type PageData =
  | {
      readonly kind: 'loading';
      /** True if it takes so long that the user should see why. */
      readonly slow?: boolean;
    }
  | { readonly kind: 'error'; readonly message: string }
  | {
      readonly kind: 'ready';
      /** The events of the page's names, sorted by time. */
      readonly events: readonly TimelineEvent[];
      /** True while more of them are loading. */
      readonly partial?: boolean;
      readonly names: LocalNames;
      /** Number of names in the dataset; 0 if the page has names. */
      readonly known: number;
      /** What the dataset is about, in the user's language. */
      readonly about: string;
      readonly checked: Day;
    };

/** Where a jump arrived: at the `position`th of the name's mentions (from 1), as the page spells it. */
export interface Arrival {
  readonly position: number;
  readonly text: string;
}

/** Choices about the page's site. They ask for a permission first, as only a click's handler may. */
export interface SiteActions {
  /** Reads this page once. */
  readonly once: () => void;
  /** Asks for permission for this site, and switches it on. */
  readonly always: () => void;
  /** Asks for permission for every site. */
  readonly everySite: () => void;
  readonly switchSite: (on: boolean) => void;
  readonly reload: () => void;
}

export interface PageActions extends SiteActions {
  /** Marks the names of this silent page, until it is left. */
  readonly showNames: () => void;
  readonly showMarks: (shown: boolean) => void;
  /** Scrolls the page to the name's mention at `position` (from 1); null if the page does not answer. */
  readonly jump: (name: NameOnPage, position: number) => Promise<Arrival | null>;
  /** The page's sentences about an event. */
  readonly passagesOf: (event: TimelineEvent) => Promise<readonly Passage[]>;
  /** Scrolls the page to a passage; false if the page does not answer. */
  readonly onPassage: (passage: Passage) => Promise<boolean>;
  /** Saves the page's mentions as a file. Rejects if that fails. */
  readonly saveMentions: () => Promise<void>;
  /** Loads status and data again after an error. */
  readonly retry: () => void;
}
