// Groups of companions: defined in `pack.yaml`, named in `needs`, replaced by their members in the asset.
import type { PackInfoEntry } from './schema.ts';

export type Groups = NonNullable<PackInfoEntry['groups']>;

/** The needs with each group replaced by its members, each id once, in the order written. */
export function spellOut(needs: readonly string[], groups: Groups): string[] {
  return [
    ...new Set(needs.flatMap((id) => (Object.hasOwn(groups, id) ? groups[id] : undefined) ?? [id])),
  ];
}
