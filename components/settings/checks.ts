// Checks of stored values that several folders need. Pure.
import type { Day } from '../../data/model.ts';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether this can be the version of a file's format: they are counted from 1. */
export const isFileVersion = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 1;

export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** Longer than any name, entity id or site (characters): the bound of what is stored and of what is read. */
const MAX_LENGTH = 300;

export const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH;
