// What is new about a name since the user last read its card: the record of that, and what it says
// of an event. Pure.
import type { Day, EntityId, News } from '../../data/model.ts';
import { compareVersions } from '../../data/version.ts';

/** A day on which the user read a name's card, and the version of the dataset then. */
export interface Visit {
  readonly day: Day;
  readonly version: string;
}

/** The last day on which a name's card was read, and the one before that. */
export interface ReadRecord {
  readonly last: Visit;
  readonly before?: Visit;
}

export type ReadHistory = ReadonlyMap<EntityId, ReadRecord>;
/** For each name, the visit that news is counted from. */
export type Baselines = ReadonlyMap<EntityId, Visit>;

/** The most names that are stored; those read longest ago are dropped first. */
export const MAX_NAMES_READ = 1000;

/** The day in the user's time zone. */
export const dayOf = (date: Date): Day =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The record after another visit. Visits on one day count as one, with the later version. */
export function withVisit(record: ReadRecord | undefined, visit: Visit): ReadRecord {
  if (!record) return { last: visit };
  if (record.last.day === visit.day) return { ...record, last: visit };
  return { last: visit, before: record.last };
}

/**
 * The visit that today's news is counted from: the last one before today, so that what was new in
 * the morning is still marked in the evening. None for a name that is first read today.
 */
export function baselineOf(record: ReadRecord | undefined, today: Day): Visit | undefined {
  return record && record.last.day < today ? record.last : record?.before;
}

/** `baselineOf` for several names, without those that have none. */
export function baselinesOf(records: ReadHistory, today: Day): Baselines {
  const visits = new Map<EntityId, Visit>();
  for (const [id, record] of records) {
    const visit = baselineOf(record, today);
    if (visit) visits.set(id, visit);
  }
  return visits;
}

/** The versions of the dataset in which an event was added and last changed. */
interface Dated {
  readonly added?: string;
  readonly changed?: string;
}

/** Whether an event was added or changed after a visit, by the dataset's versions. */
export function newsSince({ added, changed }: Dated, { day, version }: Visit): News | null {
  if (added && compareVersions(added, version) > 0) return { kind: 'new', since: day };
  return changed && compareVersions(changed, version) > 0 ? { kind: 'changed', since: day } : null;
}

/**
 * The events with their news. For an event of several names, the news since the latest visit.
 * Events without news stay the same objects.
 */
export function withNews<T extends Dated & { readonly names: readonly { id: EntityId }[] }>(
  events: readonly T[],
  baselines: Baselines,
): readonly (T & { readonly news?: News })[] {
  if (baselines.size === 0) return events;
  return events.map((event) => {
    let latest: News | null = null;
    for (const { id } of event.names) {
      const visit = baselines.get(id);
      const news = visit ? newsSince(event, visit) : null;
      if (news && (!latest || news.since > latest.since)) latest = news;
    }
    return latest ? { ...event, news: latest } : event;
  });
}

/** By day, then by version. */
const byTime = (a: Visit, b: Visit): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : compareVersions(a.version, b.version);

/** One record of a name from two: the later visits. */
export function mergeRecords(a: ReadRecord | undefined, b: ReadRecord): ReadRecord {
  const visits = [a?.last, a?.before, b.last, b.before].filter((visit) => visit !== undefined);
  let merged: ReadRecord | undefined;
  for (const visit of visits.sort(byTime)) merged = withVisit(merged, visit);
  return merged as ReadRecord;
}
