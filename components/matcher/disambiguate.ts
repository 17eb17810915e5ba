// Rules 1, 6 and 8: which candidates of a page are mentions, and of which entities. The page script
// imports this file and nothing else of the matcher: keep it small.
import type { Candidate, Interpretation, Mention } from './model.ts';

type Position = readonly [block: number, offset: number];
/** Where each entity is named: the blocks, in order, each with the offset of the first mention in it. */
type Named = Map<string, Map<number, number>>;
/** Whether a block directly follows the one before it in the list: blocks without a name may be missing. */
export type IsNext = (block: number) => boolean;

/** Candidates between two pauses: well under a millisecond, also in code that is not compiled yet. */
const STEP = 100;

/**
 * The mentions of each block, sorted, never overlapping: the leftmost-longest of the interpretations
 * that hold on this page. `blocks` are in reading order, their candidates by start, the longest first.
 * Without `isNext` no block of the page is missing.
 */
export function disambiguate(
  blocks: readonly (readonly Candidate[])[],
  isNext?: IsNext,
): Mention[][] {
  const steps = disambiguateInSteps(blocks, isNext);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, between which a page can do other work. Returns the mentions. */
export function* disambiguateInSteps(
  blocks: readonly (readonly Candidate[])[],
  isNext: IsNext = () => true,
): Generator<undefined, Mention[][]> {
  const safe = yield* namedBy(blocks, ({ needs }) => needs === null);
  const named = yield* namedBy(blocks, (interpretation, block) =>
    holds(interpretation, [block, 0], isNext, safe),
  );
  const mentions: Mention[][] = [];
  yield* eachBlock(blocks, (candidates, block) => {
    const ofBlock = leftmostLongest(candidates, ({ start, interpretations }) => {
      const entities = unique(
        interpretations.filter((interpretation) =>
          holds(interpretation, [block, start], isNext, safe, named),
        ),
      );
      if (entities.length < 2) return entities;
      const known = entities.filter((entity) => safe.has(entity));
      return known.length > 0 ? known : entities;
    });
    mentions.push(ofBlock);
  });
  return mentions;
}

/** Visits the blocks in order, and pauses after each `STEP` candidates. */
function* eachBlock(
  blocks: readonly (readonly Candidate[])[],
  visit: (candidates: readonly Candidate[], block: number) => void,
): Generator<undefined, void> {
  let left = STEP;
  for (const [block, candidates] of blocks.entries()) {
    visit(candidates, block);
    left -= candidates.length;
    if (left > 0) continue;
    left = STEP;
    yield;
  }
}

/** Where each entity is named, by an interpretation that counts and alone. */
function* namedBy(
  blocks: readonly (readonly Candidate[])[],
  counts: (interpretation: Interpretation, block: number) => boolean,
): Generator<undefined, Named> {
  const named: Named = new Map();
  yield* eachBlock(blocks, (candidates, block) => {
    const entitiesOf = ({ interpretations }: Candidate) =>
      unique(interpretations.filter((interpretation) => counts(interpretation, block)));
    for (const { start, entities } of leftmostLongest(candidates, entitiesOf)) {
      const [entity] = entities;
      if (entities.length > 1) continue;
      const places = named.get(entity) ?? new Map<number, number>();
      named.set(entity, places);
      if (!places.has(block)) places.set(block, start);
    }
  });
  return named;
}

/**
 * True if an interpretation holds `here`: if one of `needs` is safely named anywhere or near by, or,
 * for a bare surname, if the full name is before it and holds.
 */
function holds(
  { needs, where }: Interpretation,
  [block, offset]: Position,
  isNext: IsNext,
  safe: Named,
  named?: Named,
): boolean {
  if (needs === null) return true;
  return needs.some((entity) => {
    const places = (where === 'before' ? named : safe)?.get(entity);
    const [first] = places ?? [];
    if (places === undefined || first === undefined) return false;
    if (where === 'near') return places.has(block) || (places.has(block - 1) && isNext(block));
    if (where !== 'before') return true;
    return first[0] < block || (first[0] === block && first[1] <= offset);
  });
}

/** The mentions in one block: of the candidates that mean an entity, the leftmost, of those the longest. */
export function leftmostLongest(
  candidates: readonly Candidate[],
  entitiesOf: (candidate: Candidate) => string[],
): Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (const candidate of candidates) {
    const { start, end, interpretations } = candidate;
    if (start < free) continue;
    const [entity, ...others] = entitiesOf(candidate);
    if (entity !== undefined) mentions.push({ start, end, entities: [entity, ...others] });
    if (entity !== undefined || interpretations.length === 0) free = end;
  }
  return mentions;
}

function unique(interpretations: readonly Interpretation[]): string[] {
  return [...new Set(interpretations.map((interpretation) => interpretation.entity))];
}
