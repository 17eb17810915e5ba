// Builds the one asset that ships from the hand-written files of a pack.
import type { Complete, Fields } from '../fields.ts';
import type { Alias, Day, Entity, Localized, Pack, PackEvent, PackInfo, Source } from '../model.ts';
import { aliasesOf } from './aliases.ts';
import { type Belonging, belongings } from './belonging.ts';
import { checkForms } from './check-forms.ts';
import { checkNames } from './check-names.ts';
import { checkOrder } from './check-order.ts';
import { checkPartOf } from './check-part-of.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkVersions } from './check-versions.ts';
import { daysOf } from './date.ts';
import { type Groups, spellOut } from './groups.ts';
import { type PackFiles, readPackFiles } from './pack-files.ts';
import { PackError } from './problems.ts';
import { partsIn } from './roles.ts';
import type { EntityEntry, EventEntry, PackInfoEntry, SourceEntry } from './schema.ts';

/**
 * Reads, checks and builds the pack in `folder`. Entities and sources are sorted by id, events by
 * their first day, then by id, so that the same files always give the same pack.
 * @throws PackError with every problem, each naming file, line and column.
 */
export function buildPack(folder: string): Pack {
  const files = readPackFiles(folder);
  const problems = [
    ...files.problems,
    ...checkReferences(files),
    ...checkOrder(files),
    ...checkNames(files),
    ...checkForms(files),
    ...checkVersions(files),
    ...checkPartOf(files),
    ...checkSources(files),
  ];
  if (problems.length > 0 || !files.info) throw new PackError(problems);
  const { groups = {}, subject, begins } = files.info.value;
  const subjects = new Set(spellOut(subject ?? [], groups));
  const belonging = belongings(valuesOf(files.entities));
  return {
    ...infoOf(files.info.value),
    entities: valuesOf(files.entities)
      .map((entry) => entityOf(entry, groups, subjects.has(entry.id), belonging(entry.id)))
      .sort(byId),
    events: valuesOf(files.events)
      .map((entry) => eventOf(entry, begins))
      .sort(byTime),
    sources: valuesOf(files.sources).map(sourceOf).sort(byId),
  };
}

/** The text of the asset. The same pack always has the same text. */
export function packJson(pack: Pack): string {
  return `${JSON.stringify(pack)}\n`;
}

function valuesOf<T>(entries: PackFiles[keyof PackFiles] & readonly { value: T }[]): T[] {
  return entries.map((entry) => entry.value);
}

function infoOf(entry: PackInfoEntry): PackInfo {
  const { about, id, version, title, licence, covers, checked } = entry;
  return {
    ...{ id, version, licence, covers, checked },
    title: localized(title),
    ...(about && { about: localized(about) }),
  };
}

function entityOf(
  entry: EntityEntry,
  groups: Groups,
  subject: boolean,
  { wholes, parts }: Belonging,
): Entity {
  const { en: name, ...names } = entry.name;
  return {
    id: entry.id,
    kind: entry.kind,
    name,
    ...(Object.keys(names).length > 0 && { names }),
    description: localized(entry.description),
    aliases: aliasesOf(entry).map(({ alias, lang }) => ({
      text: alias.text,
      ...(lang !== 'any' && { lang }),
      ...(alias.risky && {
        risky: true,
        ...needsOf(entry, alias.needs, groups),
        ...(alias.near && { near: true }),
      }),
    })),
    decoys: Object.entries(entry.decoys ?? {}).flatMap(([lang, list]) =>
      list.map((text) => ({ text, ...(lang !== 'any' && { lang }) })),
    ),
    common: entry.common ?? false,
    ...(subject && { subject }),
    ...(entry.wikidata !== undefined && { wikidata: entry.wikidata }),
    ...(wholes.length > 0 && { wholes }),
    ...(parts.length > 0 && { parts }),
    ...(entry.native !== undefined && { native: entry.native }),
  };
}

/**
 * The companions of a risky name: its own, else those of its entity; the entity itself always counts as
 * one. None if the name needs only the entity: then a surname counts from the first full mention on.
 */
function needsOf(
  entry: EntityEntry,
  own: readonly string[] | undefined,
  groups: Groups,
): Pick<Alias, 'needs'> {
  const needs = spellOut(own ?? entry.needs ?? [], groups);
  return needs.some((id) => id !== entry.id) ? { needs } : {};
}

type Handled = Fields<
  EventEntry,
  | 'id'
  | 'date'
  | 'added'
  | 'changed'
  | 'title'
  | 'summary'
  | 'place'
  | 'weight'
  | 'entities'
  | 'tags'
  | 'dispute'
  | 'note'
  | 'sources'
>;

function eventOf(entry: Handled, begins?: Day): PackEvent {
  const days = daysOf(entry.date);
  if (!days) throw new TypeError(`The schema let the date ${entry.date} through.`);
  const parts = partsIn(entry);
  const made = {
    id: entry.id,
    date: entry.date,
    ...days,
    title: localized(entry.title),
    summary: localized(entry.summary),
    entities: parts.map(({ id }) => id),
    roles: Object.fromEntries(parts.map(({ id, role }) => [id, role])),
    weight: entry.weight,
    ...(begins !== undefined && days.to < begins && { background: true }),
    citations: entry.sources.map((citation) => ({
      source: citation.id,
      ...('says' in citation && citation.says && { says: localized(citation.says) }),
    })),
    tags: entry.tags,
    added: entry.added,
    ...(entry.changed !== undefined && { changed: entry.changed }),
    ...(entry.place !== undefined && { place: entry.place }),
    ...(entry.dispute && { dispute: localized(entry.dispute) }),
    ...(entry.note && { note: localized(entry.note) }),
  };
  return made satisfies Complete<PackEvent, typeof made>;
}

function sourceOf(entry: SourceEntry): Source {
  return {
    id: entry.id,
    publisher: entry.publisher,
    ...(entry.via !== undefined && { via: entry.via }),
    title: entry.title,
    ...(entry.describedTitle && { describedTitle: true }),
    ...(entry.date !== undefined && { date: entry.date }),
    ...(entry.url !== undefined && { url: entry.url }),
    lang: entry.lang,
  };
}

function localized(entry: { en: string } & Record<string, string>): Localized {
  return entry;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byTime(a: PackEvent, b: PackEvent): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : byId(a, b);
}
