// Which tab a page session is about.

/** The members of a browser's tab that a session uses. */
export interface Tab {
  readonly id?: number | undefined;
  /** Absent if the extension may not see it. */
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

/** What the browser says has changed in a tab: the members that matter here. */
export interface TabChanges extends Pick<Tab, 'url' | 'status'> {
  readonly title?: string | undefined;
}

/** The part of `browser.tabs` that finds a tab. */
export interface Tabs<T extends Tab> {
  get(id: number): Promise<T>;
  query(filter: { active: true; currentWindow: true }): Promise<readonly T[]>;
}

/** True for the popup's page or the panel's in a plain tab, which stays open where a real popup would close. */
export const isPlainTab = (search: string): boolean => new URLSearchParams(search).has('tab');

/**
 * The active tab of this window, or the one that `search` names: `?tab=7` makes the popup's page or the
 * panel's, opened in a plain tab, show tab 7. Drivers of browsers can open a tab but neither of those. Opening
 * a popup also reveals the active tab's address (activeTab), which a panel does not; a page in a tab gets it
 * by `&url=` if no permission reveals it.
 */
export function tabToShow<T extends Tab>(
  search: string,
  tabs: Tabs<T>,
): () => Promise<T | undefined> {
  const query = new URLSearchParams(search);
  const id = query.get('tab');
  return async () => {
    const tab = id
      ? await tabs.get(Number(id))
      : (await tabs.query({ active: true, currentWindow: true }))[0];
    const url = tab?.url ?? query.get('url');
    return tab && url ? { ...tab, url } : tab;
  };
}
