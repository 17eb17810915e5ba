// Checks that the first source of an event is the strongest, as far as a pack tells how strong one is.
import type { PackFiles } from './pack-files.ts';
import type { Problem } from './problems.ts';

/** Events whose first source is a weak one although they have another, each with the place of the first. */
export function checkSources({ events, sources }: PackFiles): Problem[] {
  const weak = new Set(sources.flatMap(({ value }) => (value.weak ? [value.id] : [])));
  return events.flatMap((entry) => {
    const cited = entry.value.sources.map(({ id }) => id);
    const stronger = cited.find((id) => !weak.has(id));
    const first = cited[0];
    if (first === undefined || !weak.has(first) || stronger === undefined) return [];
    return [
      {
        ...entry.placeOf('sources', 0),
        message: `the weak source "${first}" stands before "${stronger}"`,
        fix: 'put the strongest first, or leave the weak one out',
      },
    ];
  });
}
