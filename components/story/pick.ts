// Fills the places of one half, best first, and leaves those empty for which nothing is worth it.
import type { EventId } from '../../data/model.ts';
import { daysBetween } from '../dates/index.ts';
import type { StoryEvent } from './model.ts';
import { weights } from './weights.ts';
import type { Worth } from './worth.ts';

/** Days between two events of one story, at most. */
const STORY_DAYS = 45;

/**
 * The best of these, no more than there are places. From the place after `sure` on only what is worth nearly as
 * much as the one before. The same candidates give the same choice.
 */
export function pick(candidates: readonly Worth[], places: number, sure = places): EventId[] {
  const chosen: Worth[] = [];
  let left = candidates.filter(isEnough);
  while (chosen.length < places) {
    const best = bestOf(left, chosen);
    // All others are worth less still.
    if (!best || !isNear(best, chosen, sure)) break;
    left = left.filter(({ event }) => event !== best.event);
    if (isEnough(best)) chosen.push(best);
  }
  return chosen.map(({ event }) => event.id);
}

/** The one with the most points, without what it loses for repeating a story. Of equals, the first by id. */
function bestOf(candidates: readonly Worth[], chosen: readonly Worth[]): Worth | undefined {
  let best: Worth | undefined;
  for (const { event, points: most } of candidates) {
    // Worth no more than this: whether it repeats a story takes time to tell.
    if (best && !isBetter({ event, points: most }, best)) continue;
    const repeats = chosen.some((other) => isSameStory(event, other.event));
    const one = { event, points: most - (repeats ? weights.sameStory : 0) };
    if (!best || isBetter(one, best)) best = one;
  }
  return best;
}

const isBetter = (one: Worth, other: Worth): boolean =>
  one.points > other.points || (one.points === other.points && one.event.id < other.event.id);

/** A name of which little else is known is told by its background. */
const isEnough = ({ event, points }: Worth): boolean =>
  points >= weights.least - (event.background ? weights.background : 0);

function isNear({ points }: Worth, chosen: readonly Worth[], sure: number): boolean {
  const [first] = chosen;
  const last = chosen.at(-1);
  if (!first || !last) return true;
  if (points < first.points - weights.behindFirst) return false;
  return chosen.length < sure || points >= last.points - weights.behindLast;
}

/** Near in time, about the same, and of the same doers. */
function isSameStory(a: StoryEvent, b: StoryEvent): boolean {
  if (Math.abs(daysBetween(a.from, b.from)) > STORY_DAYS) return false;
  if (!a.tags.some((tag) => b.tags.includes(tag))) return false;
  return Object.entries(a.roles).some(
    ([id, role]) => role === 'subject' && Object.hasOwn(b.roles, id) && b.roles[id] === 'subject',
  );
}
