// Which mentions are painted, by the density that the user has chosen.
import type { Density, EntityId, Mention } from '../../../data/model.ts';

export interface Placed {
  readonly mention: Mention;
  /** The number of its section on the page; needed for the density `section` alone. */
  readonly section: number;
  /** It cannot be seen, so it takes no mark from one that can. */
  readonly hidden?: boolean;
}

/** For each mention, in reading order: whether it is painted. */
export function choose(
  mentions: readonly Placed[],
  density: Density,
  isCommon: (entity: EntityId) => boolean,
): boolean[] {
  const seenOnPage = new Set<EntityId>();
  let seenInSection = new Set<EntityId>();
  let section: number | undefined;
  return mentions.map(({ mention: { entities }, section: current, hidden = false }) => {
    if (current !== section) seenInSection = new Set();
    section = current;
    const isNew = (seen: Set<EntityId>) => entities.some((entity) => !seen.has(entity));
    const specific = entities.some((entity) => !isCommon(entity));
    const paint =
      isNew(seenOnPage) ||
      (specific && (density === 'every' || (density === 'section' && isNew(seenInSection))));
    if (hidden) return paint;
    for (const entity of entities) {
      seenOnPage.add(entity);
      seenInSection.add(entity);
    }
    return paint;
  });
}
