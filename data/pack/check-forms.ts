// Checks that the forms of a risky surname are risky too: "Кима" is as little of a name as "Ким".
import { aliasesOf } from './aliases.ts';
import type { Entry, PackFiles } from './pack-files.ts';
import type { Problem } from './problems.ts';
import type { EntityEntry } from './schema.ts';

type PlacedAlias = ReturnType<typeof aliasesOf>[number];

/** Between the parts of a name, a transliterated one in Chinese or Japanese too. */
const BETWEEN_PARTS = /[\s・·=＝]+/u;
/** Letters that a case ending takes away from a name, and that it adds. */
const ENDING_REPLACES = 2;
const ENDING_ADDS = 3;
/** Shorter stems are those of other words too. */
const SHORTEST_STEM = 3;

/**
 * A surname is risky in a language if it is so there or in `any`. Then each safe name of that person in
 * the language is at fault if it is a form of the risky one, or the surname of a full name.
 */
export function checkForms(files: PackFiles): Problem[] {
  return files.entities
    .filter(({ value }) => value.kind === 'person')
    .flatMap((entry) => {
      const names = aliasesOf(entry.value);
      return names.flatMap((name) => fault(entry, name, names));
    });
}

function fault(entry: Entry<EntityEntry>, name: PlacedAlias, names: PlacedAlias[]): Problem[] {
  const { text, risky } = name.alias;
  if (risky || isFullName(text)) return [];
  const there = names.filter(({ lang }) => lang === name.lang || lang === 'any');
  const surnames = there.filter(({ alias }) => alias.risky && !isFullName(alias.text));
  const like = surnames.find(({ alias }) => isForm(text, alias.text));
  const other = like ?? (endsFullName(text, there) ? surnames[0] : undefined);
  if (!other) return [];
  const message = `"${text}" is a safe name, but "${other.alias.text}" of the same person is risky`;
  return [{ ...entry.placeOf(...name.path), message, fix: 'mark both risky or none' }];
}

function isFullName(text: string): boolean {
  return BETWEEN_PARTS.test(text);
}

function endsFullName(text: string, names: readonly PlacedAlias[]): boolean {
  return names.some(
    ({ alias }) => isFullName(alias.text) && alias.text.split(BETWEEN_PARTS).at(-1) === text,
  );
}

/** True if one is the other with another ending. Only scripts with capitals have them. */
function isForm(text: string, surname: string): boolean {
  if (surname.toLowerCase() === surname) return false;
  const stem = surname.slice(0, Math.max(SHORTEST_STEM, surname.length - ENDING_REPLACES));
  return text.startsWith(stem) && text.length <= surname.length + ENDING_ADDS;
}
