// The tables in IndexedDB and their versions. The database holds only what the bundled asset can
// give back: it is deleted and seeded anew without asking, so nothing of the reader's goes here.
import Dexie, { type EntityTable } from 'dexie';
import type { Entity, PackEvent, PackInfo, Source } from '../model.ts';

/** Raise it with every change of a table or an index: an older database is then seeded anew. */
const SCHEMA_VERSION = 1;

export interface PackRow extends PackInfo {
  /** The extension's version that looked last whether its asset has a newer pack. */
  readonly release: string;
  /** How many rows each table must have: the pack's row is written last, with its rows. */
  readonly counts: { readonly entities: number; readonly events: number; readonly sources: number };
}

/** The matcher's compiled index of a pack. */
export interface IndexRow {
  /** `id@version` of the pack. */
  readonly pack: string;
  readonly blob: ArrayBuffer;
}

export class Database extends Dexie {
  declare readonly packs: EntityTable<PackRow, 'id'>;
  declare readonly entities: EntityTable<Entity, 'id'>;
  declare readonly events: EntityTable<PackEvent, 'id'>;
  declare readonly sources: EntityTable<Source, 'id'>;
  declare readonly indexes: EntityTable<IndexRow, 'pack'>;

  constructor(name: string) {
    // Without autoOpen a connection that the browser closed fails the next query, which heals.
    // With it, Dexie would silently make a new, empty database in its place.
    super(name, { autoOpen: false });
    this.version(SCHEMA_VERSION)
      .stores({
        packs: 'id',
        entities: 'id',
        events: 'id, from, *entities',
        sources: 'id',
        indexes: 'pack',
      })
      .upgrade((transaction) =>
        // Rows of an older schema are not carried over but seeded anew: the asset has them all.
        Promise.all(transaction.storeNames.map((table) => transaction.table(table).clear())),
      );
    this.on('versionchange', () => {
      // Another context deletes or upgrades: never be the one that blocks it.
      this.close();
      return false; // Dexie's own handler would do the same and write to the console.
    });
  }

  /** Dexie opens a database of a later version without a word; its version number tells. */
  get isOfAnotherVersion(): boolean {
    return Math.floor(this.backendDB().version / 10) !== SCHEMA_VERSION;
  }
}
