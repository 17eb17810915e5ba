// Cuts a sorted list of events into sections by year and month, with the article's place among them.
// Must not know: how a section looks. No section is long, so that a list can be painted bit by bit.
import type { Day } from '../../../data/model.ts';
import type { TimelineEvent } from '../model.ts';

export interface Section {
  readonly key: string;
  /** The four-digit year. */
  readonly year: string;
  /** 1 to 12; null for what is known by year only and therefore opens the year. */
  readonly month: number | null;
  readonly startsMonth: boolean;
  readonly events: readonly TimelineEvent[];
  /** The article was written after the last event of this section and before the next one. */
  readonly articleAfter: boolean;
}

/** Most events that a section holds. */
export const SECTION_SIZE = 40;

function monthOf({ from, to }: { from: Day; to: Day }): number | null {
  const spansMonths = from.slice(0, 7) !== to.slice(0, 7);
  return spansMonths && from.endsWith('-01-01') ? null : Number(from.slice(5, 7));
}

/**
 * Sections in the order of `events`, which are sorted by their first day.
 * `then` is how many of them lie before the article; null draws no line.
 * An article older than every event has its line before the first section: `articleFirst`.
 */
export function groupByMonth(
  events: readonly TimelineEvent[],
  then: number | null,
): { sections: Section[]; articleFirst: boolean } {
  const sections: Section[] = [];
  let start = 0;
  while (start < events.length) {
    const first = events[start] as TimelineEvent;
    const year = first.from.slice(0, 4);
    const previous = sections.at(-1);
    // What is known by year only and comes late is no reason for another heading.
    const month = monthOf(first) ?? (previous?.year === year ? previous.month : null);
    let end = start + 1;
    while (
      end < events.length &&
      end !== then &&
      end - start < SECTION_SIZE &&
      (events[end] as TimelineEvent).from.startsWith(year) &&
      (monthOf(events[end] as TimelineEvent) ?? month) === month
    ) {
      end++;
    }
    sections.push({
      key: `${year}-${month ?? 0}-${first.id}`,
      year,
      month,
      startsMonth: previous?.year !== year || previous.month !== month,
      events: events.slice(start, end),
      articleAfter: end === then,
    });
    start = end;
  }
  return { sections, articleFirst: then === 0 };
}

/** Each year's stretch of the sections: from `from` up to, not including, `to`. */
export function yearsOf(
  sections: readonly Pick<Section, 'year'>[],
): { name: string; from: number; to: number }[] {
  const years: { name: string; from: number; to: number }[] = [];
  for (const [index, { year }] of sections.entries()) {
    const last = years.at(-1);
    if (last?.name === year) last.to = index + 1;
    else years.push({ name: year, from: index, to: index + 1 });
  }
  return years;
}
