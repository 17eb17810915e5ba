// Cuts a sorted list of events into sections by year and month, at the article's date too. Sections are
// short, so that a list can be rendered section by section.
import type { Day } from '../../../data/model.ts';
import type { TimelineEvent } from '../model.ts';

export interface Section {
  readonly key: string;
  /** The four-digit year; null if the events are not in the order of time. */
  readonly year: string | null;
  /** 1 to 12; null for events known only by their year, which open that year, and without a year. */
  readonly month: number | null;
  readonly startsMonth: boolean;
  readonly events: readonly TimelineEvent[];
  /** The article was written after the last event of this section and before the next one. */
  readonly articleAfter: boolean;
}

/** The most events in a section. */
export const SECTION_SIZE = 40;

function monthOf({ from, to }: { from: Day; to: Day }): number | null {
  const spansMonths = from.slice(0, 7) !== to.slice(0, 7);
  return spansMonths && from.endsWith('-01-01') ? null : Number(from.slice(5, 7));
}

/**
 * Sections in the order of `events`, which are sorted by their first day. `then` is the number of
 * events before the article; null if its date is unknown. `articleFirst` is true if the article is
 * older than every event.
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
    // An event known only by its year that follows dated ones stays under their heading.
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

/** Sections of events that are not in the order of time: they say nothing of years and months. */
export function inOrder(events: readonly TimelineEvent[]): Section[] {
  const sections: Section[] = [];
  for (let start = 0; start < events.length; start += SECTION_SIZE) {
    sections.push({
      key: `from-${start}`,
      year: null,
      month: null,
      startsMonth: false,
      events: events.slice(start, start + SECTION_SIZE),
      articleAfter: false,
    });
  }
  return sections;
}

/** The years of the sections, each with the index of its first section and the one after its last. */
export function yearsOf(
  sections: readonly Pick<Section, 'year'>[],
): { name: string | null; from: number; to: number }[] {
  const years: { name: string | null; from: number; to: number }[] = [];
  for (const [index, { year }] of sections.entries()) {
    const last = years.at(-1);
    if (last && last.name === year) last.to = index + 1;
    else years.push({ name: year, from: index, to: index + 1 });
  }
  return years;
}
