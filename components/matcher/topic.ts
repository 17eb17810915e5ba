// Whether a page is about a pack. The page script imports this file: keep it small.
import { leftmostLongest } from './disambiguate.ts';
import type { Candidate } from './model.ts';

/**
 * True if one of the blocks names an entity of the subject beyond doubt: by a safe name that is no part
 * of a longer name or decoy, and nobody else's.
 */
export const namesSubject = (
  blocks: readonly (readonly Candidate[])[],
  isSubject: (entity: string) => boolean,
): boolean =>
  blocks.some((candidates) => {
    const isSafe = ({ interpretations }: Candidate) =>
      interpretations.some(({ entity, needs }) => needs === null && isSubject(entity));
    if (!candidates.some(isSafe)) return false;
    const safe = leftmostLongest(candidates, ({ interpretations }) => [
      ...new Set(interpretations.flatMap(({ entity, needs }) => (needs ? [] : entity))),
    ]);
    return safe.some(({ entities: [entity, ...others] }) => !others.length && isSubject(entity));
  });
