// What can be wrong with the database or the bundled asset.
import Dexie from 'dexie';

/** The bundled asset is not a pack. Healing cannot help, because it seeds from this asset. */
export class AssetError extends Error {
  override readonly name = 'AssetError';
}

/** The database exists, but is half-written, emptied or of another version. */
export class DamagedDatabaseError extends Error {
  override readonly name = 'DamagedDatabaseError';
}

/** A row is not what was stored. */
export class DamagedRowError extends Error {
  override readonly name = 'DamagedRowError';

  constructor(id: string) {
    super(`The row ${id} of the database is damaged.`);
  }
}

/**
 * True if opening the database again, with all rows counted, finds what is wrong and heals it: the connection
 * is gone, or rows are. After any other error of a query what is stored cannot be trusted, whatever its counts.
 */
export const isFoundOnOpening = (error: unknown): boolean =>
  error instanceof DamagedDatabaseError ||
  error instanceof Dexie.DexieError ||
  error instanceof DOMException;
