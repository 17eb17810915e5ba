/// <reference types="chrome" />
// What tests could leave behind in a browser for later ones.
import { readdir } from 'node:fs/promises';
import type { Driver } from './launch.ts';
import { userDataOf } from './user-data.ts';

export interface BrowserState {
  /** The addresses of all tabs. */
  readonly tabs: readonly string[];
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  /** Scripts that the extension has registered. */
  readonly scripts: readonly string[];
  /** The number of rows in each table of the pack's database. */
  readonly rows: Readonly<Record<string, number>>;
  /** Names read and names rejected. */
  readonly user: unknown;
  readonly downloads: readonly string[];
}

/** Runs in a page of the extension, so it must be self-contained. */
async function look(): Promise<Omit<BrowserState, 'downloads' | 'user'>> {
  const rowsOf = async (name: string): Promise<[string, number][]> => {
    const request = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await request(indexedDB.open(name));
    // The index does not count: it is built again whenever it is missing.
    const tables = [...database.objectStoreNames].filter((table) => table !== 'indexes');
    const counts = await Promise.all(
      tables.map((table) => request(database.transaction(table).objectStore(table).count())),
    );
    database.close();
    return tables.map((table, i) => [`${name}/${table}`, counts[i] ?? 0]);
  };
  const all = (await indexedDB.databases()).map(({ name = '' }) => name).sort();
  const databases = all.filter((name) => name !== 'sidelight-user');
  const { origins = [], permissions = [] } = await chrome.permissions.getAll();
  return {
    tabs: (await chrome.tabs.query({})).map(({ url = '' }) => url).sort(),
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    permissions: [...origins, ...permissions].sort(),
    scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    rows: Object.fromEntries((await Promise.all(databases.map(rowsOf))).flat()),
  };
}

export const stateOf = async (driver: Driver): Promise<BrowserState> => ({
  ...(await driver.inExtension(look)),
  user: await userDataOf(driver),
  downloads: await readdir(driver.downloads),
});
