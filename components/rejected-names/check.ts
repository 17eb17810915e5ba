// Is this a record of a name taken back? For what was kept and for files from outside. Pure: must
// not know where either comes from. Small, for the page script carries it.
import { MAX_REJECTED_NAMES, type RejectedName } from './rejected-names.ts';

/** Longer than any name, entity or site is. */
const LONGEST = 300;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** The record, with no member but its own; or the name of the first member that is wrong. */
export function checkRejectedName(value: unknown): RejectedName | keyof RejectedName | 'record' {
  if (typeof value !== 'object' || value === null) return 'record';
  const { entity, alias, surface, name, lang, site, added } = value as Record<string, unknown>;
  if (!isText(entity)) return 'entity';
  if (!isText(alias)) return 'alias';
  if (!isText(surface)) return 'surface';
  if (!isText(name)) return 'name';
  if (lang !== undefined && !isText(lang)) return 'lang';
  if (site !== undefined && !(isText(site) && !/[\s/*@?#]/.test(site))) return 'site';
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

/** Reads what was kept, of whatever shape. `sound` is false where something had to be left out. */
export function parseRejectedNames(raw: unknown): {
  marks: readonly RejectedName[];
  sound: boolean;
} {
  if (raw === undefined) return { marks: [], sound: true };
  const list = (raw as { marks?: unknown } | null)?.marks;
  if (!Array.isArray(list)) return { marks: [], sound: false };
  const marks: RejectedName[] = [];
  let sound = list.length <= MAX_REJECTED_NAMES;
  for (const each of list.slice(0, MAX_REJECTED_NAMES)) {
    const mark = checkRejectedName(each);
    if (typeof mark === 'string') sound = false;
    else marks.push(mark);
  }
  return { marks, sound };
}
