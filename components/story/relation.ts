// Which events an entity has part in, and as what.
import type { EntityId, Role } from '../../data/model.ts';
import type { StoryEntity, StoryEvent } from './model.ts';

/** Who takes part. One who only told of an event, or is only spoken of, does not. */
export type Part = Extract<Role, 'subject' | 'involved' | 'place'>;

export const isPart = (role: Role | undefined): role is Part =>
  role === 'subject' || role === 'involved' || role === 'place';

export interface Related {
  readonly event: StoryEvent;
  /** What the entity is to the event, or else the first of its parts that is something to it. */
  readonly as: Part;
  /** It is one of its parts, not the entity itself. */
  readonly byPart: boolean;
}

/** The events in which an entity or a part of it takes part. */
export function relatedTo({ id, parts }: StoryEntity, events: readonly StoryEvent[]): Related[] {
  const partIds = new Set<EntityId>(parts);
  const related: Related[] = [];
  for (const event of events) {
    const { roles } = event;
    const own = Object.hasOwn(roles, id) ? roles[id] : undefined;
    const as = isPart(own) ? own : roleOfPart(roles, partIds);
    if (as) related.push({ event, as, byPart: as !== own });
  }
  return related;
}

/** What the first of these is that takes part. Roles are listed with the subjects first. */
function roleOfPart(roles: StoryEvent['roles'], ids: ReadonlySet<EntityId>): Part | undefined {
  if (ids.size === 0) return undefined;
  for (const id in roles) {
    const role = ids.has(id) ? roles[id] : undefined;
    if (isPart(role)) return role;
  }
  return undefined;
}
