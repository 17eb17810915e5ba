/// <reference types="chrome" />
// Everything that the extension keeps beside the pack, wherever that is.
import { DATABASE } from '../testing/driver/database.ts';
import type { Driver } from '../testing/driver/launch.ts';

/** Values as JSON by place and key: `local/settings`, `NAME/TABLE/KEY` in a database. */
export type Kept = Readonly<Record<string, string>>;

/** Runs in a page of the extension, so it must be self-contained. */
async function look(pack: string): Promise<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const area of ['local', 'session'] as const) {
    for (const [key, value] of Object.entries(await chrome.storage[area].get(null))) {
      kept[`${area}/${key}`] = JSON.stringify(value);
    }
  }
  const request = <T>(asked: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    if (name === pack) continue;
    const database = await request(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const rows = database.transaction(table).objectStore(table);
      const [keys, values] = await Promise.all([
        request(rows.getAllKeys()),
        request(rows.getAll()),
      ]);
      keys.forEach((key, i) => {
        kept[`${name}/${table}/${String(key)}`] = JSON.stringify(values[i]);
      });
    }
    database.close();
  }
  return kept;
}

/** Of the areas whose name begins with one of `but`, nothing. */
export async function keptBy(driver: Driver, but: readonly string[] = []): Promise<Kept> {
  const all = Object.entries(await driver.inExtension(look, DATABASE));
  return Object.fromEntries(all.filter(([key]) => !but.some((start) => key.startsWith(start))));
}

/** What lasts: the session's storage is memory. */
export const keptForGood = (driver: Driver): Promise<Kept> => keptBy(driver, ['session/']);

/** What `after` has and `before` has not, or otherwise, as `place = value`. */
export const added = (before: Kept, after: Kept): readonly string[] =>
  Object.entries(after)
    .filter(([key, value]) => before[key] !== value)
    .map(([key, value]) => `${key} = ${value}`);
