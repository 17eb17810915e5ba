// What is new of a name since the reader last read its card: what is kept for that, and what it says
// of an event. Pure: must not know where it is kept, how it is shown.
import type { Day, EntityId } from '../../data/model.ts';
import { compareVersions } from '../../data/version.ts';

/** A day on which the reader read a name's card, and the version of the dataset that it showed. */
export interface Visit {
  readonly day: Day;
  readonly version: string;
}

/** The last day on which a name's card was read, and the one before it. */
export interface ReadRecord {
  readonly last: Visit;
  readonly before?: Visit;
}

/** An event that came, or changed, after a visit. */
export interface News {
  readonly kind: 'new' | 'changed';
  /** The day of that visit. */
  readonly since: Day;
}

export type ReadHistory = ReadonlyMap<EntityId, ReadRecord>;
/** By name: the visit after which everything is new. */
export type Baselines = ReadonlyMap<EntityId, Visit>;

/** As many names as are kept; those read longest ago make room. */
export const MAX_NAMES_READ = 1000;

/** The reader's own day. */
export const dayOf = (date: Date): Day =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The record after one more visit. Visits of one day count as one, with the later version. */
export function withVisit(record: ReadRecord | undefined, visit: Visit): ReadRecord {
  if (!record) return { last: visit };
  if (record.last.day === visit.day) return { ...record, last: visit };
  return { last: visit, before: record.last };
}

/**
 * The visit after which things are new today: the last one before today, so that what was new in the
 * morning is still marked in the evening. None for a name that is read for the first time.
 */
export function baselineOf(record: ReadRecord | undefined, today: Day): Visit | undefined {
  return record && record.last.day < today ? record.last : record?.before;
}

/** Of several names; those without a visit before today are left out. */
export function baselinesOf(records: ReadHistory, today: Day): Baselines {
  const visits = new Map<EntityId, Visit>();
  for (const [id, record] of records) {
    const visit = baselineOf(record, today);
    if (visit) visits.set(id, visit);
  }
  return visits;
}

/** What the pack says of when an event came into it. */
interface Dated {
  readonly added?: string;
  readonly changed?: string;
}

/** Whether an event came or changed after a visit. */
export function newsSince({ added, changed }: Dated, { day, version }: Visit): News | null {
  if (added && compareVersions(added, version) > 0) return { kind: 'new', since: day };
  return changed && compareVersions(changed, version) > 0 ? { kind: 'changed', since: day } : null;
}

/**
 * The events with what is new about them. An event of several names is news for each; the latest day
 * is told. Events without news stay the same objects.
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

/** By day, and of one day by version. */
const byTime = (a: Visit, b: Visit): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : compareVersions(a.version, b.version);

/** Both records of a name in one: the later visits. */
export function mergeRecords(a: ReadRecord | undefined, b: ReadRecord): ReadRecord {
  const visits = [a?.last, a?.before, b.last, b.before].filter((visit) => visit !== undefined);
  let merged: ReadRecord | undefined;
  for (const visit of visits.sort(byTime)) merged = withVisit(merged, visit);
  return merged as ReadRecord;
}
