// A user's area in memory, over a made-up storage, and what tests put into it.
import type { Key, TableName, UserArea } from '../../components/user-data/area.ts';
import { sessionArea } from '../../components/user-data/session-area.ts';

export interface MemoryStorage {
  readonly items: Record<string, unknown>;
  get(key: string | null): Promise<Record<string, unknown>>;
  set(more: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** A storage with copies of what is written, as a browser's has. */
export function memoryStorage(items: Record<string, unknown> = {}): MemoryStorage {
  return {
    items,
    get: async (key) =>
      structuredClone(key === null ? items : key in items ? { [key]: items[key] } : {}),
    set: async (more) => void Object.assign(items, structuredClone(more)),
    async remove(keys) {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

export const memoryArea = (): UserArea => sessionArea(memoryStorage(), 'test');

/** Writes rows as they are, valid or not. */
export const write = (
  area: UserArea,
  table: TableName,
  rows: readonly (readonly [Key, unknown])[],
): Promise<void> => area.change(() => ({ changes: { [table]: new Map(rows) }, answer: undefined }));
