/// <reference types="chrome" />
// Damages the extension's database without the extension's code, as a failing disk might.
import { DATABASE } from './database.ts';
import type { Driver } from './launch.ts';

/** A row as it is in the database, whatever its table. */
export interface StoredRow {
  json: ArrayBuffer | null;
  sum: number | null;
  entities: string[] | null;
  blob: ArrayBuffer | null;
}

export interface Damage {
  readonly table: 'packs' | 'entities' | 'events' | 'sources' | 'indexes';
  /** The id of the row, or a name that an event involves; else the first row. */
  readonly of?: string;
  /** Changes that row; `next` is another one. Self-contained, for it is sent as text. Without it the table is emptied. */
  readonly edit?: ((row: StoredRow, next: StoredRow) => unknown) | string;
}

export const damageDatabase = (
  driver: Driver,
  { table, of, edit = 'null' }: Damage,
): Promise<void> =>
  driver.inExtension<[], void>(`new Promise((resolve, reject) => {
    const [name, table, of] = ${JSON.stringify([DATABASE, table, of])};
    const edit = ${edit};
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction(table, 'readwrite');
      const rows = writing.objectStore(table);
      if (!edit) rows.clear();
      else rows.getAll().onsuccess = ({ target }) => {
        const [row, next] = target.result.filter(
          (row) => !of || row.id === of || row.entities?.includes(of),
        );
        edit(row, next);
        rows.put(row);
      };
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
      writing.onabort = () => reject(writing.error);
    };
  })`);

/** How many rows a table has. */
export const rowsIn = (driver: Driver, table: Damage['table']): Promise<number> =>
  driver.inExtension(
    (name: string, of: string) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction(of).objectStore(of).count();
          count.onerror = () => reject(count.error);
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
    DATABASE,
    table,
  );
