// Makes one line of `npm run annotate` from what the page script found.
import type { EntityId, EventId } from '../../data/model.ts';
import type { Found } from '../../tests/testing/driver/tabs.ts';
import type { Document } from './document.ts';
import type { Seen } from './open-cards.ts';

export interface CardLine {
  /** The events that it shows on each side of the article, best first. */
  readonly until: readonly EventId[];
  readonly since: readonly EventId[];
  /** With `--open`: of the card as it is painted (CSS pixels); null if none could be opened. */
  readonly height?: number | null;
  /** With `--open`: the events in sight, from top to bottom. */
  readonly inSight?: readonly EventId[];
}

export interface MentionLine {
  readonly text: string;
  readonly entity: EntityId;
  /** The canonical English name. */
  readonly name: string;
  /** Further entities that it may name, if the page leaves that open. */
  readonly or?: readonly EntityId[];
  /** True if it is painted: the page is about the dataset, or `--everywhere` is given, and the density has it. */
  readonly marked: boolean;
  /** UTF-16 offsets: of the page's text as Sidelight reads it, or of a plain text file. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** With `--cards`, on a page that is not silent. */
  readonly card?: CardLine;
}

export interface Line {
  readonly file: string;
  readonly lang: string | null;
  readonly date: string | null;
  /** What on the page told the date: `json-ld`, `meta`, `microdata`, `time`, `address` or `headline`. */
  readonly dateFrom: string | null;
  /** The last day that the article may be of, where that is not `date`. */
  readonly dateUntil?: string;
  readonly mentions: readonly MentionLine[];
  readonly entities: readonly { entity: EntityId; name: string; count: number }[];
  /** Changes to the page's DOM since it was parsed; null if the page's own scripts ran. */
  readonly domChanges: number | null;
  /** The longest time for which the page script blocked the page's main thread. */
  readonly longestTaskMs: number | null;
  /** The page script's total time on the main thread. */
  readonly mainThreadMs: number | null;
  /** Why a part was left out, if the page is too large. */
  readonly leftOut?: string;
  readonly errors: readonly string[];
}

const CONTEXT = 40;

/** The line for a file that could not be read or opened. */
export const failedLine = (file: string, errors: readonly string[]): Line => ({
  file,
  lang: null,
  date: null,
  dateFrom: null,
  mentions: [],
  entities: [],
  domChanges: null,
  longestTaskMs: null,
  mainThreadMs: null,
  errors,
});

/**
 * Offsets are those of a plain text file, or of the page’s text as Sidelight read it. `seen`: of each mention’s
 * card, if they were opened.
 */
export function lineOf(
  file: string,
  found: Found,
  document: Document,
  seen: readonly (Seen | undefined)[],
  names: ReadonlyMap<EntityId, string>,
  domChanges: number | null,
  errors: readonly string[],
): Line {
  const text = document.text ?? found.text;
  const place = document.inFile?.(found.text) ?? ((offset: number) => offset);
  const mentions = found.mentions.map((mention, index): MentionLine => {
    const [entity, ...others] = mention.entities;
    const start = place(mention.start);
    const end = place(mention.end - 1) + 1;
    return {
      text: text.slice(start, end),
      entity,
      name: names.get(entity) ?? entity,
      ...(others.length > 0 ? { or: others } : {}),
      marked: mention.marked,
      start,
      end,
      before: text.slice(Math.max(0, start - CONTEXT), start),
      after: text.slice(end, end + CONTEXT),
      ...(mention.card && { card: { ...mention.card, ...seen[index] } }),
    };
  });
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return {
    file,
    lang: found.lang,
    date: found.date,
    dateFrom: found.dateFrom,
    ...(found.dateUntil ? { dateUntil: found.dateUntil } : {}),
    mentions,
    entities: [...counts].map(([id, count]) => ({ entity: id, name: names.get(id) ?? id, count })),
    domChanges,
    longestTaskMs: round(found.work.longestMs),
    mainThreadMs: round(found.work.totalMs),
    ...(found.leftOut ? { leftOut: found.leftOut } : {}),
    errors,
  };
}

const round = (ms: number): number => Math.round(ms * 100) / 100;
