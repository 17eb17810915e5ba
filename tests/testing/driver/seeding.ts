/// <reference types="chrome" />
// Halts the extension in the middle of seeding its database.
import { until } from '../until.ts';
import { DATABASE, emptyDatabase } from './database.ts';
import type { Driver } from './launch.ts';
import { askBackground } from './tabs.ts';

/** A flag on the page of the extension that holds the database. */
interface Holder {
  holding?: boolean;
}

/** Keeps a read transaction on all tables open until `releaseDatabase`, so that writers wait. */
const holdDatabase = (driver: Driver): Promise<void> =>
  driver.inExtension(
    (name: string) =>
      new Promise<void>((resolve, reject) => {
        const holder = globalThis as Holder;
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const packs = database.transaction([...database.objectStoreNames]).objectStore('packs');
          const read = (): void => {
            const count = packs.count();
            count.onerror = () => reject(count.error);
            count.onsuccess = () => {
              resolve();
              if (holder.holding) read();
              else database.close();
            };
          };
          holder.holding = true;
          read();
        };
      }),
    DATABASE,
  );

/** Lets writers continue. */
export const releaseDatabase = (driver: Driver): Promise<void> =>
  driver.inExtension(() => {
    const holder = globalThis as Holder;
    holder.holding = false;
  });

/** Whether any context of the extension is seeding its database. */
export const isSeeding = (driver: Driver): Promise<boolean> =>
  driver.inExtension(async (lock: string) => {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === lock);
  }, `${DATABASE}-seed`);

/** Makes the background start to seed an empty database, and halts it until `releaseDatabase`. */
export async function haltSeeding(driver: Driver): Promise<void> {
  await driver.stopBackground();
  await emptyDatabase(driver);
  await holdDatabase(driver);
  // The test may kill the browser before this is answered.
  askBackground(driver, 'find', { lang: 'en', blocks: [{ text: 'Air Koryo' }] }).catch(
    () => undefined,
  );
  await until(
    () => isSeeding(driver),
    (seeding) => seeding,
    () => 'The background does not seed its empty database',
  );
}
