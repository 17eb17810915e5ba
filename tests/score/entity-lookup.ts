// Finds a pack's entity by its English name in a gold file.
import type { Entity, EntityId } from '../../data/model.ts';

export interface EntityLookup {
  /** The entities with this canonical name, else those with this English alias. */
  idsOf(name: string): readonly EntityId[];
  nameOf(id: EntityId): string;
  kindOf(id: EntityId): string;
}

export function lookUpEntities(entities: readonly Entity[]): EntityLookup {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byName = group(entities.map(({ id, name }) => [name, id]));
  const byAlias = group(
    entities.flatMap(({ id, aliases }) =>
      aliases
        .filter(({ lang }) => lang === undefined || lang === 'en')
        .map(({ text }): [string, EntityId] => [text, id]),
    ),
  );
  return {
    idsOf: (name) => byName.get(name) ?? byAlias.get(name) ?? [],
    nameOf: (id) => byId.get(id)?.name ?? id,
    kindOf: (id) => byId.get(id)?.kind ?? 'unknown',
  };
}

function group(pairs: readonly (readonly [string, EntityId])[]): Map<string, EntityId[]> {
  const groups = new Map<string, EntityId[]>();
  for (const [name, id] of pairs) groups.set(name, [...(groups.get(name) ?? []), id]);
  return groups;
}
