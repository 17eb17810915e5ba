/// <reference types="chrome" />
// Halts the extension in the middle of its seeding. Must not know: what befalls it there.
import { until } from '../until.ts';
import { DATABASE, emptyDatabase } from './database.ts';
import type { Driver } from './launch.ts';
import { askBackground } from './tabs.ts';

/** What the page of the extension that holds the database keeps of it. */
interface Holder {
  holding?: boolean;
}

/** Reads from all tables until `releaseDatabase`: whoever wants to write waits for it. */
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

/** Lets the others write again. */
export const releaseDatabase = (driver: Driver): Promise<void> =>
  driver.inExtension(() => {
    const holder = globalThis as Holder;
    holder.holding = false;
  });

/** Whether the extension, in any of its contexts, is seeding its database. */
export const isSeeding = (driver: Driver): Promise<boolean> =>
  driver.inExtension(async (lock: string) => {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === lock);
  }, `${DATABASE}-seed`);

/** Has the background seed an empty database; it comes no further until `releaseDatabase`. */
export async function haltSeeding(driver: Driver): Promise<void> {
  await driver.stopBackground();
  await emptyDatabase(driver);
  await holdDatabase(driver);
  // It is killed before it can answer: that is the point.
  askBackground(driver, 'find', { lang: 'en', blocks: [{ text: 'Air Koryo' }] }).catch(
    () => undefined,
  );
  await until(
    () => isSeeding(driver),
    (seeding) => seeding,
    () => 'The background does not seed its empty database',
  );
}
