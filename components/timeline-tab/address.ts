// Where a timeline's tab keeps what it shows: in its address, to be kept and sent; or, if it was opened from
// a private window, in the session's memory.
import { keep, type SessionStorage, takeOver } from './hand-over.ts';
import type { TimelineSessionParts } from './timeline-session.ts';

/** The used parts of `browser`. */
export interface AddressApis {
  readonly tabs: { getCurrent(): Promise<{ readonly id?: number | undefined } | undefined> };
  readonly storage: { readonly session: SessionStorage };
}

export interface Place extends Pick<TimelineSessionParts, 'search' | 'replaceSearch'> {
  /** The tab may not say what it shows, where ordinary history would keep it: in its address or title. */
  readonly discreet: boolean;
}

/** What the page at `location` shows first, and how to keep what it shows next. */
export async function addressOrMemory(
  { tabs, storage: { session } }: AddressApis,
  location: Pick<Location, 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
): Promise<Place> {
  const id = location.search === '' ? (await tabs.getCurrent())?.id : undefined;
  const search = id === undefined ? undefined : await takeOver(session, id);
  if (id !== undefined && search !== undefined) {
    return { search, replaceSearch: (next) => void keep(session, id, next), discreet: true };
  }
  return {
    search: location.search,
    replaceSearch: (next) => history.replaceState(null, '', `${location.pathname}${next}`),
    discreet: false,
  };
}
