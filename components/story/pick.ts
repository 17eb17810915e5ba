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
  while (chosen.length < places && left.length > 0) {
    const best = bestOf(left, chosen);
    // All others are worth less still.
    if (!isNear(best, chosen, sure)) break;
    left = left.filter(({ event }) => event !== best.event);
    if (isEnough(best)) chosen.push(best);
  }
  return chosen.map(({ event }) => event.id);
}

/** The one with the most points, without what it loses for repeating a story. Of equals, the first by id. */
function bestOf(candidates: readonly Worth[], chosen: readonly Worth[]): Worth {
  const repeats = (event: StoryEvent) => chosen.some((other) => isSameStory(event, other.event));
  return candidates
    .map(({ event, points }) => ({
      event,
      points: points - (repeats(event) ? weights.sameStory : 0),
    }))
    .reduce((best, one) =>
      one.points > best.points || (one.points === best.points && one.event.id < best.event.id)
        ? one
        : best,
    );
}

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
