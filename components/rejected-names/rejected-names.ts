// Rejected names ("this name is not this entity"): the record, which of them apply on a site, and a
// page's candidates without them. Pure.
import type { Day, EntityId, Language } from '../../data/model.ts';
import type { Candidate } from '../matcher/model.ts';
import { mostSpecificSite } from '../sites/rules.ts';

/** A name that is no longer taken for an entity's. */
export interface RejectedName {
  readonly entity: EntityId;
  /** The name's folded form (`Interpretation.alias`). */
  readonly alias: string;
  /** The words on the page on which the user rejected it. */
  readonly surface: string;
  /** The entity's name at that time: a later dataset may lack it. */
  readonly name: string;
  /** The language of the name, if the dataset has it in one language only. */
  readonly lang?: Language;
  /** Rejected on this site and its subdomains; absent: everywhere. */
  readonly site?: string;
  readonly added: Day;
}

/** What identifies a record. */
export type RejectedNameKey = Pick<RejectedName, 'entity' | 'alias' | 'site'>;

/** The most that are stored: more than anyone adds by hand, and quick to read on each page. */
export const MAX_REJECTED_NAMES = 2000;

/** Whether both reject the same name of the same entity, on the same site or everywhere. */
export const isSameName = (a: RejectedNameKey, b: RejectedNameKey): boolean =>
  a.entity === b.entity && a.alias === b.alias && a.site === b.site;

/** The list with `name` at its end; the same list if it has it already, null if it is full. */
export function withName(
  names: readonly RejectedName[],
  name: RejectedName,
): readonly RejectedName[] | null {
  if (names.some((other) => isSameName(other, name))) return names;
  return names.length < MAX_REJECTED_NAMES ? [...names, name] : null;
}

/** The list without the record that `key` identifies. */
export const withoutName = (
  names: readonly RejectedName[],
  key: RejectedNameKey,
): readonly RejectedName[] => names.filter((name) => !isSameName(name, key));

/** The rejected interpretations on one host, for a quick lookup. */
export type RejectedHere = ReadonlySet<string>;

const keyOf = (entity: EntityId, alias: string): string => `${entity}\n${alias}`;

/** What is rejected on the site of this host, or everywhere. */
export const rejectedOn = (hostname: string, names: readonly RejectedName[]): RejectedHere =>
  new Set(
    names
      .filter(
        ({ site }) => site === undefined || mostSpecificSite(hostname, (suffix) => suffix === site),
      )
      .map(({ entity, alias }) => keyOf(entity, alias)),
  );

/**
 * The candidates without the rejected interpretations. A candidate that has none left is dropped,
 * so that a shorter name may win in its place; decoys, which have none, stay.
 */
export function withoutRejected(
  blocks: readonly (readonly Candidate[])[],
  rejected: RejectedHere,
): readonly (readonly Candidate[])[] {
  if (rejected.size === 0) return blocks;
  return blocks.map((candidates) =>
    candidates.flatMap((candidate) => {
      const interpretations = candidate.interpretations.filter(
        ({ entity, alias }) => !rejected.has(keyOf(entity, alias)),
      );
      if (interpretations.length === candidate.interpretations.length) return candidate;
      return interpretations.length > 0 ? { ...candidate, interpretations } : [];
    }),
  );
}
