// Checks that each id is used once and exists, and that each source is cited.
import type { Entry, PackFiles } from './pack-files.ts';
import type { FilePosition, Problem } from './problems.ts';
import { partsIn } from './roles.ts';

/** Ids that are unknown or used twice, and sources that no event cites, each with its place. */
export function checkReferences(files: PackFiles): Problem[] {
  const entities = idsOf(files.entities, files.brokenIds);
  const sources = idsOf(files.sources, files.brokenIds);
  const groups = new Set(Object.keys(files.info?.value.groups ?? {}));
  const cited = new Set(files.events.flatMap((event) => event.value.sources.map(({ id }) => id)));
  return [
    ...repeatedIds('entity', files.entities),
    ...repeatedIds('event', files.events),
    ...repeatedIds('source', files.sources),
    ...groupProblems(files, entities),
    ...subjectProblems(files, entities.union(groups)),
    // A broken pack.yaml hides its groups: report them only once it is fixed.
    ...(files.info
      ? files.entities.flatMap((entry) => unknownNeeds(entry, entities.union(groups)))
      : []),
    ...files.entities.flatMap((entry) =>
      unknownOrTwice(
        (entry.value.partOf ?? []).map((id, at) => ({ id, place: entry.placeOf('partOf', at) })),
        entities,
        'entity',
      ),
    ),
    ...files.events.flatMap((entry) => [
      ...unknownOrTwice(
        partsIn(entry.value).map(({ id, role, index }) => ({
          id,
          place: entry.placeOf('entities', role, index),
        })),
        entities,
        'entity',
      ),
      ...unknownOrTwice(
        entry.value.sources.map(({ id }, index) => ({
          id,
          place: entry.placeOf('sources', index),
        })),
        sources,
        'source',
      ),
    ]),
    ...uncited(files, cited),
  ];
}

function idsOf(
  entries: readonly Entry<{ id: string }>[],
  broken: ReadonlySet<string>,
): Set<string> {
  return new Set([...entries.map((entry) => entry.value.id), ...broken]);
}

function repeatedIds(what: string, entries: readonly Entry<{ id: string }>[]): Problem[] {
  const first = new Map<string, FilePosition>();
  return entries.flatMap((entry) => {
    const place = entry.placeOf('id');
    const earlier = first.get(entry.value.id);
    if (!earlier) {
      first.set(entry.value.id, place);
      return [];
    }
    const message = `the ${what} id "${entry.value.id}" is taken`;
    return [{ ...place, message, fix: `${earlier.file}:${earlier.line} has it; choose another` }];
  });
}

/** A group's members are entities, and its name is not one, because `needs` may name both. */
function groupProblems({ info }: PackFiles, known: ReadonlySet<string>): Problem[] {
  if (!info) return [];
  return Object.entries(info.value.groups ?? {}).flatMap(([name, ids]) => {
    const members = ids.map((id, at) => ({ id, place: info.placeOf('groups', name, at) }));
    const problems = unknownOrTwice(members, known, 'entity');
    if (!known.has(name)) return problems;
    const place = info.placeOf('groups', name);
    const message = `the group "${name}" has the id of an entity`;
    return [...problems, { ...place, message, fix: 'give the group another name' }];
  });
}

function subjectProblems({ info }: PackFiles, known: ReadonlySet<string>): Problem[] {
  const subject = info?.value.subject ?? [];
  const named = subject.map((id, at) => ({ id, place: info?.placeOf('subject', at) }));
  return unknownOrTwice(named as { id: string; place: FilePosition }[], known, 'entity');
}

function unknownNeeds(entry: PackFiles['entities'][number], known: ReadonlySet<string>): Problem[] {
  const { needs = [], aliases = {} } = entry.value;
  const wanted = needs.map((id, index) => ({ id, place: entry.placeOf('needs', index) }));
  for (const [lang, list] of Object.entries(aliases)) {
    for (const [index, alias] of list.entries()) {
      if (!('needs' in alias) || !alias.needs) continue;
      for (const [at, id] of alias.needs.entries()) {
        wanted.push({ id, place: entry.placeOf('aliases', lang, index, 'needs', at) });
      }
    }
  }
  return wanted
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) => unknown('entity', id, place));
}

function unknownOrTwice(
  used: readonly { id: string; place: FilePosition }[],
  known: ReadonlySet<string>,
  what: string,
): Problem[] {
  const seen = new Set<string>();
  return used.flatMap(({ id, place }) => {
    if (!known.has(id)) return [unknown(what, id, place)];
    if (seen.has(id)) {
      return [{ ...place, message: `${what} "${id}" stands here twice`, fix: 'remove one' }];
    }
    seen.add(id);
    return [];
  });
}

function unknown(what: string, id: string, place: FilePosition): Problem {
  const folder = what === 'source' ? 'sources/' : 'entities/';
  return {
    ...place,
    message: `unknown ${what} "${id}"`,
    fix: `add it in ${folder} or correct the id`,
  };
}

function uncited(files: PackFiles, cited: ReadonlySet<string>): Problem[] {
  // A broken event hides what it cites: report uncited sources only once it is fixed.
  if (files.problems.length > 0) return [];
  return files.sources
    .filter((entry) => !cited.has(entry.value.id))
    .map((entry) => ({
      ...entry.placeOf('id'),
      message: `no event names the source "${entry.value.id}"`,
      fix: 'name it in an event or remove it',
    }));
}
