// What can be wrong with the database or the bundled asset. Must not know: how it is healed.
import Dexie from 'dexie';

/** The bundled asset is not a pack; healing cannot help, for it is what heals. */
export class AssetError extends Error {
  override readonly name = 'AssetError';
}

/** The database is there and not what it should be: half-written, emptied, of another version. */
export class DamagedDatabaseError extends Error {
  override readonly name = 'DamagedDatabaseError';
}

/** Whether opening the database anew may help. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof DamagedDatabaseError ||
  error instanceof Dexie.DexieError ||
  error instanceof DOMException;
