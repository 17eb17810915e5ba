// Checks records of rejected names, stored or from a file. Pure.
import { isDay, isShortText } from '../settings/checks.ts';
import { isSite } from '../sites/rules.ts';
import type { RejectedName } from './rejected-names.ts';

/** The record without unknown members; or, if it is invalid, the first member that is wrong. */
export function checkRejectedName(value: unknown): RejectedName | keyof RejectedName | 'record' {
  if (typeof value !== 'object' || value === null) return 'record';
  const { entity, alias, surface, name, lang, site, added } = value as Record<string, unknown>;
  if (!isShortText(entity)) return 'entity';
  if (!isShortText(alias)) return 'alias';
  if (!isShortText(surface)) return 'surface';
  if (!isShortText(name)) return 'name';
  if (lang !== undefined && !isShortText(lang)) return 'lang';
  if (site !== undefined && !(isShortText(site) && isSite(site))) return 'site';
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
