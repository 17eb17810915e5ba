// Says in the extension's own pages that what is kept of the user has changed. By session storage, which
// reaches them all, in private windows too, and no page script.
import { browser } from 'wxt/browser';

const KEY = 'user-data-changed';

/** For the background, after each change. */
export const sayChanged = (): Promise<void> =>
  browser.storage.session.set({ [KEY]: crypto.randomUUID() });

/** Calls back after each change. Returns how to stop. */
export function watchUserData(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) onChange();
  };
  const { onChanged } = browser.storage.session;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
