// The user's own database in IndexedDB. Only the extension's origin can open it: no page script can. It is
// not the pack's, which is deleted whenever something is wrong with it: nothing deletes this one.
import Dexie, { type Table } from 'dexie';
import { type AllRows, type Key, type Rows, tables, type UserArea } from './area.ts';

export const USER_DATABASE = 'sidelight-user';

async function rowsOf(table: Table<unknown, Key>): Promise<Rows> {
  const [keys, values] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
  return new Map(keys.map((key, at) => [key, values[at]]));
}

/** An open database. Its calls reject with Dexie's errors, also once the browser has closed it. */
export interface UserDatabase extends UserArea {
  close(): void;
}

/** Rejects where there can be no database. */
export async function openUserDatabase(name = USER_DATABASE): Promise<UserDatabase> {
  const db = new Dexie(name, { autoOpen: false });
  db.version(1).stores(Object.fromEntries(tables.map((table) => [table, ''])));
  db.on('versionchange', () => {
    // A later version of the extension, or the user, needs it: do not block them.
    db.close();
    return false; // Dexie's own handler would do the same and write to the console.
  });
  await db.open();
  return {
    read: (table) => db.transaction('r', table, () => rowsOf(db.table(table))),
    change: (decide) =>
      db.transaction('rw', [...tables], async () => {
        const found = await Promise.all(tables.map((table) => rowsOf(db.table(table))));
        const rows = Object.fromEntries(tables.map((table, at) => [table, found[at]]));
        const { changes = {}, answer } = decide(rows as AllRows);
        for (const table of tables) {
          const entries = [...(changes[table] ?? [])];
          const written = entries.filter(([, value]) => value !== undefined);
          const deleted = entries.filter(([, value]) => value === undefined);
          await db.table(table).bulkDelete(deleted.map(([key]) => key));
          await db.table(table).bulkPut(
            written.map(([, value]) => value),
            written.map(([key]) => key),
          );
        }
        return answer;
      }),
    close: () => db.close(),
  };
}
