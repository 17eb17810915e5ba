// Names that the reader took back: what such a record holds, which of them count on a site, and what
// is left of a page's candidates without them. Pure: must not know where they are kept. Small, for
// the page script carries it.
import type { Day, EntityId, Language } from '../../data/model.ts';
import type { Candidate } from '../matcher/model.ts';
import { mostSpecificSite } from '../sites/rules.ts';

/** "This name is not this entity": a name, folded, that is no longer read as an entity's. */
export interface RejectedName {
  readonly entity: EntityId;
  /** The name's folded form (`Reading.alias`). */
  readonly alias: string;
  /** The words on the page on which the reader said so. */
  readonly surface: string;
  /** The entity's name as it was then: a later dataset may have dropped it. */
  readonly name: string;
  /** The language of the name, where it counts in one only. */
  readonly lang?: Language;
  /** Absent: everywhere. */
  readonly site?: string;
  readonly added: Day;
}

/** Which record is meant. */
export type RejectedNameKey = Pick<RejectedName, 'entity' | 'alias' | 'site'>;

/** As many as are kept: more than anyone makes by hand, and read by each page in a moment. */
export const MAX_REJECTED_NAMES = 2000;

/** Whether both take the same name from the same entity, on the same site or everywhere. */
export const isSameName = (a: RejectedNameKey, b: RejectedNameKey): boolean =>
  a.entity === b.entity && a.alias === b.alias && a.site === b.site;

/** The record among the others; one that is there already keeps its place. Null where all is full. */
export function withName(
  marks: readonly RejectedName[],
  mark: RejectedName,
): readonly RejectedName[] | null {
  if (marks.some((other) => isSameName(other, mark))) return marks;
  return marks.length < MAX_REJECTED_NAMES ? [...marks, mark] : null;
}

/** The records without the one meant. */
export const withoutName = (
  marks: readonly RejectedName[],
  key: RejectedNameKey,
): readonly RejectedName[] => marks.filter((mark) => !isSameName(mark, key));

/** Readings that do not count on one host: how the page script asks, quickly. */
export type RejectedHere = ReadonlySet<string>;

const keyOf = (entity: EntityId, alias: string): string => `${entity}\n${alias}`;

/** What was taken back on the site of this host, or everywhere. */
export const rejectedOn = (hostname: string, marks: readonly RejectedName[]): RejectedHere =>
  new Set(
    marks
      .filter(
        ({ site }) => site === undefined || mostSpecificSite(hostname, (name) => name === site),
      )
      .map(({ entity, alias }) => keyOf(entity, alias)),
  );

/**
 * The candidates without the interpretations that were taken back. One that is left without any goes too,
 * so that a shorter name may win in its place; a decoy stays.
 */
export function withoutRejected(
  blocks: readonly (readonly Candidate[])[],
  wrong: RejectedHere,
): readonly (readonly Candidate[])[] {
  if (wrong.size === 0) return blocks;
  return blocks.map((candidates) =>
    candidates.flatMap((candidate) => {
      const interpretations = candidate.interpretations.filter(
        ({ entity, alias }) => !wrong.has(keyOf(entity, alias)),
      );
      if (interpretations.length === candidate.interpretations.length) return candidate;
      return interpretations.length > 0 ? { ...candidate, interpretations } : [];
    }),
  );
}
