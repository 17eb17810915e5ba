// Rules 6 and 8: which candidates of a whole page are mentions, and whose.
// Must not know: texts, names, the index. The page script imports this file alone: it stays tiny.
import type { Candidate, Interpretation, Mention } from './model.ts';

type Place = readonly [block: number, offset: number];

/** Candidates between two pauses: well under a millisecond, also where nothing is compiled yet. */
const STEP = 100;

/**
 * One list of mentions per block, sorted, never overlapping: leftmost-longest among the interpretations
 * that hold on this page. `blocks` stand in reading order, candidates by start, longest first.
 */
export function disambiguate(blocks: readonly (readonly Candidate[])[]): Mention[][] {
  const steps = disambiguateInSteps(blocks);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, for a page that must not wait for all of it; returns the mentions. */
export function* disambiguateInSteps(
  blocks: readonly (readonly Candidate[])[],
): Generator<undefined, Mention[][]> {
  const safe = yield* firstMentions(blocks, ({ needs }) => needs === null);
  const named = yield* firstMentions(blocks, (interpretation) => holds(interpretation, safe));
  const settled: Mention[][] = [];
  yield* eachBlock(blocks, (candidates, block) => {
    const mentions = leftmostLongest(candidates, ({ start, interpretations }) => {
      const here: Place = [block, start];
      const entities = unique(
        interpretations.filter((interpretation) => holds(interpretation, safe, named, here)),
      );
      if (entities.length < 2) return entities;
      const known = entities.filter((entity) => safe.has(entity));
      return known.length > 0 ? known : entities;
    });
    settled.push(mentions);
  });
  return settled;
}

/** Visits the blocks in order, with a pause now and then. */
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

/** Where each entity is first named without a doubt as to whose name it is, by interpretations that count. */
function* firstMentions(
  blocks: readonly (readonly Candidate[])[],
  counts: (interpretation: Interpretation) => boolean,
): Generator<undefined, Map<string, Place>> {
  const named = new Map<string, Place>();
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
 * Whether a reading holds: by a companion that is safely named anywhere, or, for a bare surname
 * `here`, by a full name before it that is safe or holds itself.
 */
function holds(
  { needs, order }: Interpretation,
  safe: ReadonlyMap<string, Place>,
  named?: ReadonlyMap<string, Place>,
  here?: Place,
): boolean {
  if (needs === null) return true;
  if (order !== 'before') return needs.some((entity) => safe.has(entity));
  return needs.some((entity) => {
    const first = named?.get(entity);
    if (first === undefined || here === undefined) return false;
    return first[0] < here[0] || (first[0] === here[0] && first[1] <= here[1]);
  });
}

function leftmostLongest(
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
