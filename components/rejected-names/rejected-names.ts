// Names that the reader took back: what such a record holds, which of them count on a site, and what
// is left of a page's candidates without them. Pure: must not know where they are kept. Small, for
// the page script carries it.
import type { Day, EntityId, Language } from '../../data/model.ts';
import type { Candidate } from '../matcher/model.ts';
import { siteOf } from '../sites/rules.ts';

/** "This name is not this entity": a name, folded, that is no longer read as an entity's. */
export interface WrongMark {
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
export type WrongMarkKey = Pick<WrongMark, 'entity' | 'alias' | 'site'>;

/** As many as are kept: more than anyone makes by hand, and read by each page in a moment. */
export const MOST_WRONG_MARKS = 2000;

/** Whether both take the same name from the same entity, on the same site or everywhere. */
export const isSameMark = (a: WrongMarkKey, b: WrongMarkKey): boolean =>
  a.entity === b.entity && a.alias === b.alias && a.site === b.site;

/** The record among the others; one that is there already keeps its place. Null where all is full. */
export function withMark(
  marks: readonly WrongMark[],
  mark: WrongMark,
): readonly WrongMark[] | null {
  if (marks.some((other) => isSameMark(other, mark))) return marks;
  return marks.length < MOST_WRONG_MARKS ? [...marks, mark] : null;
}

/** The records without the one meant. */
export const withoutMark = (marks: readonly WrongMark[], key: WrongMarkKey): readonly WrongMark[] =>
  marks.filter((mark) => !isSameMark(mark, key));

/** Readings that do not count on one host: how the page script asks, quickly. */
export type WrongHere = ReadonlySet<string>;

const keyOf = (entity: EntityId, alias: string): string => `${entity}\n${alias}`;

/** What was taken back on the site of this host, or everywhere. */
export const wrongOn = (hostname: string, marks: readonly WrongMark[]): WrongHere =>
  new Set(
    marks
      .filter(({ site }) => site === undefined || siteOf(hostname, (name) => name === site))
      .map(({ entity, alias }) => keyOf(entity, alias)),
  );

/**
 * The candidates without the readings that were taken back. One that is left without any goes too,
 * so that a shorter name may win in its place; a decoy stays.
 */
export function withoutWrong(
  blocks: readonly (readonly Candidate[])[],
  wrong: WrongHere,
): readonly (readonly Candidate[])[] {
  if (wrong.size === 0) return blocks;
  return blocks.map((candidates) =>
    candidates.flatMap((candidate) => {
      const readings = candidate.readings.filter(
        ({ entity, alias }) => !wrong.has(keyOf(entity, alias)),
      );
      if (readings.length === candidate.readings.length) return candidate;
      return readings.length > 0 ? { ...candidate, readings } : [];
    }),
  );
}
