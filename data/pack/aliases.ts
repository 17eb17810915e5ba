// The names of a hand-written entity, in one list.
// Must not know: files and places.
import type { EntityEntry } from './schema.ts';

/** A name in its full form. */
interface FullAlias {
  readonly text: string;
  readonly risky?: true | undefined;
  readonly needs?: readonly string[] | undefined;
  readonly ambiguous?: true | undefined;
}

interface PlacedAlias {
  readonly alias: FullAlias;
  /** A language, or `any`. */
  readonly lang: string;
  /** Where the name stands in the entry. */
  readonly path: readonly (string | number)[];
}

/**
 * All names of an entity: its canonical name, which counts in every language unless it is listed
 * among the aliases on other terms, and its aliases.
 */
export function aliasesOf(entity: EntityEntry): PlacedAlias[] {
  const listed: PlacedAlias[] = Object.entries(entity.aliases ?? {}).flatMap(([lang, list]) =>
    list.map((alias, index) => ({ alias, lang, path: ['aliases', lang, index] })),
  );
  if (listed.some(({ alias }) => alias.text === entity.name)) return listed;
  return [{ alias: { text: entity.name }, lang: 'any', path: ['name'] }, ...listed];
}
