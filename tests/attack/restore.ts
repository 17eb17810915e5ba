/// <reference types="chrome" />
// Puts the extension back as it was, after an attack that kept something or needed something kept.
import { DATABASE } from '../testing/driver/database.ts';
import type { Driver } from '../testing/driver/launch.ts';

/** Runs in a page of the extension, so it must be self-contained. */
async function clear(pack: string): Promise<void> {
  await chrome.storage.local.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    if (name === pack) continue;
    await new Promise<void>((resolve, reject) => {
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
      };
    });
  }
}

/** Forgets all that was read and rejected, and the settings. */
export const forget = (driver: Driver): Promise<void> => driver.inExtension(clear, DATABASE);
