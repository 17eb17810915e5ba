// Checks the names of entities: none twice, none safe for two entities, none shown for two, none also a
// decoy.
import { aliasesOf } from './aliases.ts';
import { foldName } from './fold-name.ts';
import type { PackFiles } from './pack-files.ts';
import type { FilePosition, Problem } from './problems.ts';

interface Name {
  readonly entity: string;
  readonly lang: string;
  readonly text: string;
  readonly shared: boolean;
  readonly place: FilePosition;
}

/**
 * Two entities may share a name only if both mark it `risky` or `ambiguous`: otherwise each mention
 * would be a guess. A name is shared if it is equal without case, accents and hyphens, in the same
 * language or in `any`.
 */
export function checkNames(files: PackFiles): Problem[] {
  const problems: Problem[] = [];
  const byText = new Map<string, Name[]>();
  for (const name of namesOf(files)) {
    const earlier = byText.get(foldName(name.text)) ?? [];
    for (const other of earlier) {
      if (!overlap(name.lang, other.lang)) continue;
      if (other.entity === name.entity) {
        if (other.text === name.text) problems.push(twice(name, other));
      } else if (!name.shared || !other.shared) {
        problems.push(collision(name, other));
      }
    }
    byText.set(foldName(name.text), [...earlier, name]);
  }
  return [
    ...problems,
    ...decoysThatAreNames(files, byText),
    ...sameShownName(files),
    ...nativeWithoutName(files),
  ];
}

function* namesOf(files: PackFiles): Iterable<Name> {
  for (const entry of files.entities) {
    for (const { alias, lang, path } of aliasesOf(entry.value)) {
      const shared = alias.risky === true || alias.ambiguous === true;
      const place = entry.placeOf(...path);
      yield { entity: entry.value.id, lang, text: alias.text, shared, place };
    }
  }
}

function decoysThatAreNames(files: PackFiles, names: ReadonlyMap<string, Name[]>): Problem[] {
  return files.entities.flatMap((entry) =>
    Object.entries(entry.value.decoys ?? {}).flatMap(([lang, decoys]) =>
      decoys.flatMap((text, index) => {
        const name = names
          .get(foldName(text))
          ?.find((other) => other.text === text && overlap(lang, other.lang));
        if (!name) return [];
        return [
          {
            ...entry.placeOf('decoys', lang, index),
            message: `"${text}" is a decoy and a name of "${name.entity}"`,
            fix: `${name.place.file}:${name.place.line} has the name; remove one of them`,
          },
        ];
      }),
    ),
  );
}

/** In a list of names nobody could tell them apart. */
function sameShownName(files: PackFiles): Problem[] {
  const first = new Map<string, string>();
  return files.entities.flatMap((entry) =>
    Object.entries(entry.value.name).flatMap(([lang, name]) => {
      const key = `${lang} ${name}`;
      const earlier = first.get(key);
      first.set(key, entry.value.id);
      if (!earlier) return [];
      const message = `the name "${name}" is also that of "${earlier}"`;
      return [
        { ...entry.placeOf('name', lang), message, fix: 'give each entity a name of its own' },
      ];
    }),
  );
}

/**
 * Cards show the name in the native language, else the first alias there, so there must be one. A risky
 * alias is a surname, unless it has `needs`: a full name that others bear too.
 */
function nativeWithoutName(files: PackFiles): Problem[] {
  return files.entities.flatMap((entry) => {
    const { native, name } = entry.value;
    if (native === undefined || Object.hasOwn(name, native)) return [];
    const first = aliasesOf(entry.value).find(({ lang }) => lang === native)?.alias;
    if (first && (!first.risky || first.needs)) return [];
    const message = `native is "${native}", but ${first ? `its first name "${first.text}" is risky` : 'no name is listed for it'}`;
    return [
      { ...entry.placeOf('native'), message, fix: `list the full name first under ${native}` },
    ];
  });
}

function twice(name: Name, other: Name): Problem {
  const message = `"${name.text}" is listed twice for "${name.entity}"`;
  return {
    ...name.place,
    message,
    fix: `line ${other.place.line} has it (${other.lang}); remove one`,
  };
}

function collision(name: Name, other: Name): Problem {
  return {
    ...name.place,
    message: `"${name.text}" names "${name.entity}" and "${other.entity}"`,
    fix: `${other.place.file}:${other.place.line} has it too; mark both risky or ambiguous, or remove one`,
  };
}

function overlap(one: string, other: string): boolean {
  return one === other || one === 'any' || other === 'any';
}
