// What a timeline shows that was opened from a private window: in the session's memory, under its tab's
// number, because the ordinary history and a restored session keep addresses.

/** The part of `browser.storage.session` that is used. */
export interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const keyOf = (tabId: number): string => `timeline:${tabId}`;

/** For a tab whose number is not known before it is there: it takes this when it opens. */
const NEXT = 'timeline:next';

/** Leaves `search`, the query of an address, to the next timeline that opens without one. */
export const handOver = (area: SessionStorage, search: string): Promise<void> =>
  area.set({ [NEXT]: search });

/** What was left to this tab, now or before it was loaded again; undefined if nothing was. */
export async function takeOver(area: SessionStorage, tabId: number): Promise<string | undefined> {
  const next = (await area.get(NEXT))[NEXT];
  if (typeof next === 'string') {
    await area.remove(NEXT);
    await keep(area, tabId, next);
    return next;
  }
  const kept = (await area.get(keyOf(tabId)))[keyOf(tabId)];
  return typeof kept === 'string' ? kept : undefined;
}

/** Keeps what the tab shows until `forgetTab`. */
export const keep = (area: SessionStorage, tabId: number, search: string): Promise<void> =>
  area.set({ [keyOf(tabId)]: search });

/** For a tab that is closed. */
export const forgetTab = (area: SessionStorage, tabId: number): Promise<void> =>
  area.remove(keyOf(tabId));
