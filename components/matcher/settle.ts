// Rules 6 and 8: which candidates of a whole page are mentions, and whose.
// Must not know: texts, names, the index. The page script imports this file alone: it stays tiny.
import type { Candidate, Reading, SettledMention } from './model.ts';

type Place = readonly [block: number, offset: number];

/**
 * One list of mentions per block, sorted, never overlapping: leftmost-longest among the readings
 * that hold on this page. `blocks` stand in reading order, candidates by start, longest first.
 */
export function settle(blocks: readonly (readonly Candidate[])[]): SettledMention[][] {
  const named = firstSafeMentions(blocks);
  return blocks.map((candidates, block) =>
    leftmostLongest(candidates, ({ start, readings }) => {
      const entities = unique(readings.filter((reading) => holds(reading, [block, start], named)));
      if (entities.length < 2) return entities;
      const known = entities.filter((entity) => named.has(entity));
      return known.length > 0 ? known : entities;
    }),
  );
}

/** Where each entity is first named beyond doubt. */
function firstSafeMentions(blocks: readonly (readonly Candidate[])[]): Map<string, Place> {
  const named = new Map<string, Place>();
  blocks.forEach((candidates, block) => {
    const safe = (candidate: Candidate) =>
      unique(candidate.readings.filter((reading) => reading.needs === null));
    for (const { start, entities } of leftmostLongest(candidates, safe)) {
      const [entity] = entities;
      if (entities.length === 1 && !named.has(entity)) named.set(entity, [block, start]);
    }
  });
  return named;
}

function holds({ needs, order }: Reading, place: Place, named: Map<string, Place>): boolean {
  return (
    needs === null ||
    needs.some((entity) => {
      const first = named.get(entity);
      if (first === undefined || order !== 'before') return first !== undefined;
      return first[0] < place[0] || (first[0] === place[0] && first[1] <= place[1]);
    })
  );
}

function leftmostLongest(
  candidates: readonly Candidate[],
  entitiesOf: (candidate: Candidate) => string[],
): SettledMention[] {
  const mentions: SettledMention[] = [];
  let free = 0;
  for (const candidate of candidates) {
    const { start, end, readings } = candidate;
    if (start < free) continue;
    const [entity, ...others] = entitiesOf(candidate);
    if (entity !== undefined) mentions.push({ start, end, entities: [entity, ...others] });
    if (entity !== undefined || readings.length === 0) free = end;
  }
  return mentions;
}

function unique(readings: readonly Reading[]): string[] {
  return [...new Set(readings.map((reading) => reading.entity))];
}
