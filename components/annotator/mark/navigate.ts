// Going from mark to mark.
import type { EntityId } from '../../../data/model.ts';
import { type Mark, rangeOf } from './highlighter.ts';

export interface Jump {
  readonly mark: Mark;
  readonly range: Range;
  /** Which of `count` it is, from 0. */
  readonly index: number;
  readonly count: number;
}

/**
 * The next mark after `last` (or the previous one): of one entity, or of any (null); with `at`,
 * the one of that number. Wraps around, and skips marks whose words are gone. Null if there is none.
 */
export function jumpFrom(
  last: Mark | null,
  marks: readonly Mark[],
  entity: EntityId | null,
  back: boolean,
  at?: number,
): Jump | null {
  const from = last ? marks.indexOf(last) : -1;
  const places = marks.flatMap(({ mention }, i) =>
    !entity || mention.entities.includes(entity) ? [i] : [],
  );
  const count = places.length;
  const after = places.findIndex((i) => i > from);
  const before = places.findLastIndex((i) => i < from);
  const first = at ?? (back ? (before < 0 ? count - 1 : before) : Math.max(after, 0));
  for (let step = 0; step < count; step++) {
    const index = (first + (back ? count - step : step)) % count;
    const mark = marks[places[index] as number] as Mark;
    const range = rangeOf(mark);
    if (range) return { mark, range, index, count };
  }
  return null;
}
