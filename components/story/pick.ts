// Fills the places of one half, best first, and leaves those empty for which nothing is worth it.
import type { EventId } from '../../data/model.ts';
import type { StoryEvent } from './model.ts';
import { weights } from './weights.ts';
import type { Worth } from './worth.ts';

/** Days between two events of one story, at most. */
const STORY_DAYS = 45;
const DAY_MS = 86_400_000;

/**
 * The best of these, no more than there are places. From the place after `sure` on only what is worth nearly as
 * much as the one before. The same candidates give the same choice.
 */
export function pick(candidates: readonly Worth[], places: number, sure = places): EventId[] {
  const chosen: Worth[] = [];
  let left = candidates;
  while (chosen.length < places && left.length > 0) {
    const [best] = left
      .map((one) => ({ ...one, points: one.points - repeated(one.event, chosen) }))
      .sort((a, b) => b.points - a.points || (a.event.id < b.event.id ? -1 : 1));
    if (!best) break;
    left = left.filter(({ event }) => event !== best.event);
    if (isWorthIt(best, chosen, sure)) chosen.push(best);
  }
  return chosen.map(({ event }) => event.id);
}

/** A name of which little else is known is told by its background. */
function isWorthIt({ event, points }: Worth, chosen: readonly Worth[], sure: number): boolean {
  const [first] = chosen;
  const last = chosen.at(-1);
  if (points < weights.least - (event.background ? weights.background : 0)) return false;
  if (first && points < first.points - weights.behindFirst) return false;
  return !last || chosen.length < sure || points >= last.points - weights.behindLast;
}

const repeated = (event: StoryEvent, chosen: readonly Worth[]): number =>
  chosen.some((other) => isSameStory(event, other.event)) ? weights.sameStory : 0;

/** Near in time, about the same, and of the same doers. */
function isSameStory(a: StoryEvent, b: StoryEvent): boolean {
  if (Math.abs(Date.parse(a.from) - Date.parse(b.from)) > STORY_DAYS * DAY_MS) return false;
  if (!a.tags.some((tag) => b.tags.includes(tag))) return false;
  return Object.entries(a.roles).some(
    ([id, role]) => role === 'subject' && Object.hasOwn(b.roles, id) && b.roles[id] === 'subject',
  );
}
