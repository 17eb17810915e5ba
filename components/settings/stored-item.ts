// One value in `storage.local`: read, watched, and changed by writers that take turns.
// Writing is separate, so that the page script, which only reads and watches, need not carry it.
import { browser } from 'wxt/browser';

type Changes = Record<string, { newValue?: unknown }>;

/** Calls back with the changed keys of `storage.local`. Returns how to stop. */
export function watchStorage(onChange: (changes: Changes) => void): () => void {
  const listener = (changes: Changes, area: string) => {
    if (area === 'local') onChange(changes);
  };
  // Kept: in a page from which the extension is gone, `browser.storage` is gone too.
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

/**
 * Makes a value of whatever is stored (`undefined`: nothing is). Never throws. `sound` is false if
 * something had to be left out or replaced by a default.
 */
export type Parse<T> = (raw: unknown) => { readonly value: T; readonly sound: boolean };

export interface StoredItem<T> {
  readonly key: string;
  readonly parse: Parse<T>;
  /**
   * The value now. Writes nothing, so every context may call it. Rejects only if the browser does.
   */
  readonly read: () => Promise<T>;
  /** Calls back with the new value on every change, from any context. Returns how to stop. */
  readonly watch: (onChange: (value: T) => void) => () => void;
}

/** The value under `key` in `storage.local`. */
export const storedItem = <T>(key: string, parse: Parse<T>): StoredItem<T> => ({
  key,
  parse,
  read: async () => parse((await browser.storage.local.get(key))[key]).value,
  watch: (onChange) =>
    watchStorage((changes) => {
      const change = changes[key];
      if (change) onChange(parse(change.newValue).value);
    }),
});

/**
 * Runs `work` when no other writer of this lock is at work, in any context of the extension. Locks
 * belong to an origin, and a page script's origin is its page's: it must ask the background to
 * write.
 */
export const inTurn = <T>(lock: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`sidelight-${lock}`, work) as Promise<T>;

/**
 * Where a stored value that was not sound is copied before it is overwritten: `KEY-broken`, or beside an
 * earlier copy `KEY-broken-2` and so on.
 */
async function freeKey(key: string): Promise<string> {
  const taken = await browser.storage.local.get(null);
  let free = `${key}-broken`;
  for (let number = 2; free in taken; number++) free = `${key}-broken-${number}`;
  return free;
}

/**
 * Changes the value, in turn with other writers, and returns the new one. Writes nothing where
 * `change` returns null, or returns a sound value as it was. `encode` makes what is stored of a
 * value.
 */
export function changeItem<T, Next extends T | null>(
  item: StoredItem<T>,
  change: (value: T) => Next,
  encode: (value: T) => unknown = (value) => value,
): Promise<Next> {
  const { key, parse } = item;
  return inTurn(key, async () => {
    const stored = await browser.storage.local.get(key);
    const { value: before, sound } = parse(stored[key]);
    const value = change(before);
    if (value === null || (value === before && sound)) return value;
    const copy = sound ? {} : { [await freeKey(key)]: stored[key] };
    await browser.storage.local.set({ ...copy, [key]: encode(value) });
    return value;
  });
}
