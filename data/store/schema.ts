// The tables in IndexedDB and their version. The database has only what the bundled asset can restore: it
// is deleted and seeded again without asking, so nothing of the user's belongs here.
import Dexie, { type EntityTable } from 'dexie';
import type { Entity, PackInfo, Source } from '../model.ts';
import type { EventRow, Row } from './row.ts';

/** Raise it with every change of a table or an index: an older database is then seeded again. */
const SCHEMA_VERSION = 2;

/** What is kept of a pack beside its rows. */
export interface StoredPack extends PackInfo {
  /** The hash of the asset that it was seeded from. */
  readonly asset: string;
  /** How many rows each table must have. */
  readonly counts: {
    readonly entities: number;
    readonly events: number;
    readonly sources: number;
    /** The names of all events: the entries by which events are found. */
    readonly involved: number;
  };
}

/** The matcher's compiled index of a pack. */
export interface IndexRow {
  /** The hash of the asset that the pack was seeded from. */
  readonly pack: string;
  readonly blob: ArrayBuffer;
  /** The checksum of the index that was stored: another one is not that of this pack. */
  readonly sum: number | undefined;
}

export class Database extends Dexie {
  declare readonly packs: EntityTable<Row<StoredPack>, 'id'>;
  declare readonly entities: EntityTable<Row<Entity>, 'id'>;
  declare readonly events: EntityTable<EventRow, 'id'>;
  declare readonly sources: EntityTable<Row<Source>, 'id'>;
  declare readonly indexes: EntityTable<IndexRow, 'pack'>;

  constructor(name: string) {
    // Without autoOpen, the next query fails if the browser has closed the connection, and heals.
    // With autoOpen, Dexie would silently create an empty database instead.
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
        // Rows of an older schema are seeded again instead of converted: the asset has them all.
        Promise.all(transaction.storeNames.map((table) => transaction.table(table).clear())),
      );
    this.on('versionchange', () => {
      // Another context deletes or upgrades the database: do not block it.
      this.close();
      return false; // Dexie's own handler would do the same and write to the console.
    });
  }

  /** The tables that a pack fills. */
  get ofPack() {
    return [this.packs, this.entities, this.events, this.sources];
  }

  /** Dexie opens a database of a later version without an error. */
  get isOfAnotherVersion(): boolean {
    return Math.floor(this.backendDB().version / 10) !== SCHEMA_VERSION;
  }
}
