// The stored form of a read record, and its check, for the storage and for backup files. Pure.
import { isDay, isShortText } from '../settings/checks.ts';
import type { ReadRecord, Visit } from './read-history.ts';

/**
 * Day and version of the last visit, then of the one before. Short, because it is written often.
 */
export type EncodedRecord = readonly [string, string] | readonly [string, string, string, string];

const isVersion = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 40 && /^\d+(\.\d+)+$/.test(value);

/** Whether a text can be an entity's id: longer ones are in no dataset, and no file may have them. */
export const isEntityId = isShortText;

/** The record in a stored value; null if the value is invalid. */
export function checkReadRecord(value: unknown): ReadRecord | null {
  if (!Array.isArray(value) || (value.length !== 2 && value.length !== 4)) return null;
  if (!value.every((part, at) => (at % 2 === 0 ? isDay(part) : isVersion(part)))) return null;
  const visit = (at: number): Visit => ({ day: value[at], version: value[at + 1] });
  return value.length === 2 ? { last: visit(0) } : { last: visit(0), before: visit(2) };
}

/** The stored form of a record; `checkReadRecord` reads it back. */
export const encodeReadRecord = ({ last, before }: ReadRecord): EncodedRecord =>
  before ? [last.day, last.version, before.day, before.version] : [last.day, last.version];
