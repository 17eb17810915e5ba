// What is part of what, spelled out from the single steps in which it is written.
import type { EntityId } from '../model.ts';

interface Part {
  readonly id: EntityId;
  readonly partOf?: readonly EntityId[] | undefined;
}

export interface Belonging {
  /** What an entity is part of, in any number of steps. */
  readonly wholes: readonly EntityId[];
  /** What is part of it, in any number of steps, sorted by id. */
  readonly parts: readonly EntityId[];
}

/** Returns what belongs to an entity and what it belongs to. Nothing may be part of itself. */
export function belongings(entities: readonly Part[]): (id: EntityId) => Belonging {
  const next = new Map(entities.map(({ id, partOf = [] }) => [id, partOf]));
  const wholes = new Map(entities.map(({ id }) => [id, [...reached(id, next)]]));
  const parts = new Map<EntityId, EntityId[]>();
  for (const id of [...wholes.keys()].sort()) {
    for (const whole of wholes.get(id) ?? []) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  }
  return (id) => ({ wholes: wholes.get(id) ?? [], parts: parts.get(id) ?? [] });
}

/** All that can be reached from an entity by single steps; itself only if it is part of itself. */
export function reached(
  from: EntityId,
  next: ReadonlyMap<EntityId, readonly EntityId[]>,
  found = new Set<EntityId>(),
): Set<EntityId> {
  for (const whole of next.get(from) ?? []) {
    if (found.has(whole)) continue;
    found.add(whole);
    reached(whole, next, found);
  }
  return found;
}
