// Groups of companions: written once in `pack.yaml`, named in `needs`, spelled out in what ships.
// Must not know: whether ids exist, what a need means.
import type { PackInfoEntry } from './schema.ts';

export type Groups = NonNullable<PackInfoEntry['groups']>;

/** The needs with each group's members in its place, every id once, in the order written. */
export function spellOut(needs: readonly string[], groups: Groups): string[] {
  return [
    ...new Set(needs.flatMap((id) => (Object.hasOwn(groups, id) ? groups[id] : undefined) ?? [id])),
  ];
}
