// The same rows in the browser's session storage, which is memory: for a browser that gives no database,
// and for what is done in private windows. Page scripts cannot read it.
import { inTurn } from '../settings/stored-item.ts';
import { type AllRows, type Rows, tables, type UserArea } from './area.ts';

/** The part of `browser.storage.session` that is used. */
export interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * All rows are one value under `key`, so that a change is written as a whole. No variable here is called
 * `storage`: WXT would import its own library of that name, 18 kB for the background to read.
 */
export function sessionArea(memory: SessionStorage, key: string): UserArea {
  async function all(): Promise<AllRows> {
    const stored = ((await memory.get(key))[key] ?? {}) as Record<string, [string, unknown][]>;
    const rows = tables.map((table): [string, Rows] => [table, new Map(stored[table])]);
    return Object.fromEntries(rows) as AllRows;
  }
  return {
    read: async (table) => (await all())[table],
    change: (decide) =>
      inTurn(key, async () => {
        const rows = await all();
        const { changes, answer } = decide(rows);
        if (!changes) return answer;
        const next = tables.map((table) => {
          const merged = [...new Map([...rows[table], ...(changes[table] ?? [])])];
          return [table, merged.filter(([, value]) => value !== undefined)];
        });
        await memory.set({ [key]: Object.fromEntries(next) });
        return answer;
      }),
  };
}
