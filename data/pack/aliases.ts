// The names of a hand-written entity, in one list.
import type { EntityEntry } from './schema.ts';

/** A name in its full form. */
interface FullAlias {
  readonly text: string;
  readonly risky?: true | undefined;
  readonly needs?: readonly string[] | undefined;
  readonly near?: true | undefined;
  readonly ambiguous?: true | undefined;
}

interface PlacedAlias {
  readonly alias: FullAlias;
  /** A language, or `any`. */
  readonly lang: string;
  /** The path of the name in the entry. */
  readonly path: readonly (string | number)[];
}

/**
 * All names of an entity that are found on a page: its aliases, and its canonical name, which counts in
 * every language unless it is among the aliases, which may restrict it.
 */
export function aliasesOf(entity: EntityEntry): PlacedAlias[] {
  const listed: PlacedAlias[] = Object.entries(entity.aliases ?? {}).flatMap(([lang, list]) =>
    list.map((alias, index) => ({ alias, lang, path: ['aliases', lang, index] })),
  );
  if (listed.some(({ alias }) => alias.text === entity.name.en)) return listed;
  return [{ alias: { text: entity.name.en }, lang: 'any', path: ['name', 'en'] }, ...listed];
}
