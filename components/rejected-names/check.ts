// Checks records of rejected names, stored or from a file. Small, because the page script carries it.
import { isDay } from '../settings/checks.ts';
import { isSite } from '../sites/rules.ts';
import { MAX_REJECTED_NAMES, type RejectedName } from './rejected-names.ts';

/** Longer than any name, entity id or site (characters). */
const MAX_LENGTH = 300;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH;

/** The record without unknown members; or, if it is invalid, the first member that is wrong. */
export function checkRejectedName(value: unknown): RejectedName | keyof RejectedName | 'record' {
  if (typeof value !== 'object' || value === null) return 'record';
  const { entity, alias, surface, name, lang, site, added } = value as Record<string, unknown>;
  if (!isText(entity)) return 'entity';
  if (!isText(alias)) return 'alias';
  if (!isText(surface)) return 'surface';
  if (!isText(name)) return 'name';
  if (lang !== undefined && !isText(lang)) return 'lang';
  if (site !== undefined && !(isText(site) && isSite(site))) return 'site';
  if (!isDay(added)) return 'added';
  return {
    entity,
    alias,
    surface,
    name,
    ...(lang !== undefined && { lang }),
    ...(site !== undefined && { site }),
    added,
  };
}

/** Reads the stored value, whatever its shape. `sound` is false if something had to be left out. */
export function parseRejectedNames(raw: unknown): {
  value: readonly RejectedName[];
  sound: boolean;
} {
  if (raw === undefined) return { value: [], sound: true };
  const list = (raw as { marks?: unknown } | null)?.marks;
  if (!Array.isArray(list)) return { value: [], sound: false };
  const names: RejectedName[] = [];
  let sound = list.length <= MAX_REJECTED_NAMES;
  for (const each of list.slice(0, MAX_REJECTED_NAMES)) {
    const name = checkRejectedName(each);
    if (typeof name === 'string') sound = false;
    else names.push(name);
  }
  return { value: names, sound };
}
