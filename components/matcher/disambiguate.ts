// Rules 1, 6 and 8: which candidates of a page are mentions, and of which entities. The page script
// imports this file and nothing else of the matcher: keep it small.
import type { Candidate, Interpretation, Mention } from './model.ts';

type Position = readonly [block: number, offset: number];

/** Candidates between two pauses: well under a millisecond, also in code that is not compiled yet. */
const STEP = 100;

/**
 * The mentions of each block, sorted, never overlapping: the leftmost-longest of the interpretations
 * that hold on this page. `blocks` are in reading order, their candidates by start, the longest first.
 */
export function disambiguate(blocks: readonly (readonly Candidate[])[]): Mention[][] {
  const steps = disambiguateInSteps(blocks);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, between which a page can do other work. Returns the mentions. */
export function* disambiguateInSteps(
  blocks: readonly (readonly Candidate[])[],
): Generator<undefined, Mention[][]> {
  const safe = yield* firstMentions(blocks, ({ needs }) => needs === null);
  const named = yield* firstMentions(blocks, (interpretation) => holds(interpretation, safe));
  const mentions: Mention[][] = [];
  yield* eachBlock(blocks, (candidates, block) => {
    const ofBlock = leftmostLongest(candidates, ({ start, interpretations }) => {
      const here: Position = [block, start];
      const entities = unique(
        interpretations.filter((interpretation) => holds(interpretation, safe, named, here)),
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

/** The position at which each entity is first named, by an interpretation that counts and alone. */
function* firstMentions(
  blocks: readonly (readonly Candidate[])[],
  counts: (interpretation: Interpretation) => boolean,
): Generator<undefined, Map<string, Position>> {
  const named = new Map<string, Position>();
  yield* eachBlock(blocks, (candidates, block) => {
    const entitiesOf = ({ interpretations }: Candidate) => unique(interpretations.filter(counts));
    for (const { start, entities } of leftmostLongest(candidates, entitiesOf)) {
      const [entity] = entities;
      if (entities.length === 1 && !named.has(entity)) named.set(entity, [block, start]);
    }
  });
  return named;
}

/**
 * True if an interpretation holds on the page: if one of `needs` is safely named anywhere, or, for a
 * bare surname `here`, if the full name is before it and holds.
 */
function holds(
  { needs, order }: Interpretation,
  safe: ReadonlyMap<string, Position>,
  named?: ReadonlyMap<string, Position>,
  here?: Position,
): boolean {
  if (needs === null) return true;
  if (order !== 'before') return needs.some((entity) => safe.has(entity));
  return needs.some((entity) => {
    const first = named?.get(entity);
    if (first === undefined || here === undefined) return false;
    return first[0] < here[0] || (first[0] === here[0] && first[1] <= here[1]);
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
