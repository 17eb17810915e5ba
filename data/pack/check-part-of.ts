// Checks what entities are part of: others that exist, and never, in any number of steps, themselves.
import { reached } from './belonging.ts';
import type { Entry, PackFiles } from './pack-files.ts';
import type { Problem } from './problems.ts';
import type { EntityEntry } from './schema.ts';

/** Entities that belong to themselves, each with the place where it says so. Unknown ids are found elsewhere. */
export function checkPartOf({ entities }: PackFiles): Problem[] {
  const wholes = new Map(entities.map(({ value }) => [value.id, value.partOf ?? []]));
  return entities.flatMap((entry) => circles(entry, wholes));
}

function circles(
  entry: Entry<EntityEntry>,
  wholes: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const { id, partOf = [] } = entry.value;
  return partOf.flatMap((whole, index) => {
    if (whole !== id && !reached(whole, wholes).has(id)) return [];
    const through = whole === id ? '' : ` by way of "${whole}"`;
    return [
      {
        ...entry.placeOf('partOf', index),
        message: `"${id}" is part of itself${through}`,
        fix: 'name only what it belongs to, and take out the way back',
      },
    ];
  });
}
