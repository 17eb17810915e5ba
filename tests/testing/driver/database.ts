/// <reference types="chrome" />
// Looks at, deletes and empties the extension's database without the extension's code.
import type { Driver } from './launch.ts';

export const DATABASE = 'sidelight';

/**
 * `none`: no database. `begun`: its pack is not complete. `whole`: its pack is, by the table
 * written last.
 */
export type DatabaseState = 'none' | 'begun' | 'whole';

export const databaseState = (driver: Driver): Promise<DatabaseState> =>
  driver.inExtension(async (name: string): Promise<DatabaseState> => {
    const known = await indexedDB.databases();
    if (!known.some((each) => each.name === name)) return 'none';
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const answer = (state: DatabaseState): void => {
          database.close();
          resolve(state);
        };
        if (!database.objectStoreNames.contains('packs')) return answer('begun');
        const count = database.transaction('packs').objectStore('packs').count();
        count.onsuccess = () => answer(count.result > 0 ? 'whole' : 'begun');
        count.onerror = () => reject(count.error);
      };
    });
  }, DATABASE);

export const deleteDatabase = (driver: Driver): Promise<void> =>
  driver.inExtension(
    (name: string) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
        deleting.onblocked = () => reject(new Error('The database is open elsewhere'));
      }),
    DATABASE,
  );

/** Empties every table and leaves the database, as a browser that is short of space might. */
export const emptyDatabase = (driver: Driver): Promise<void> =>
  driver.inExtension(
    (name: string) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const tables = [...database.objectStoreNames];
          const emptying = database.transaction(tables, 'readwrite');
          for (const table of tables) emptying.objectStore(table).clear();
          emptying.oncomplete = () => {
            database.close();
            resolve();
          };
          emptying.onerror = () => reject(emptying.error);
        };
      }),
    DATABASE,
  );
