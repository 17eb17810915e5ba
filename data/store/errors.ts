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

/** True if opening the database again may help. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof DamagedDatabaseError ||
  error instanceof Dexie.DexieError ||
  error instanceof DOMException;
