// Events as a calendar (iCalendar, RFC 5545).

import ical, { ICalEventTransparency } from 'ical-generator';
import { creditOf } from '../../data/credit.ts';
import type { Fields } from '../../data/fields.ts';
import type { EdtfDate } from '../../data/model.ts';
import type { Bookkeeping, TextLanguages, TimelineEvent } from '../timeline/model.ts';
import { dayAfter, isExactDay } from './edtf-iso.ts';

export interface CalendarOptions {
  readonly title: string;
  /** When the file is written. */
  readonly now: Date;
  /** A date in the user's language. */
  readonly formatDate: (date: EdtfDate) => string;
  /** "Sources differ.", in the user's language. */
  readonly sourcesDiffer: string;
}

/** A calendar has no field for names and languages. */
type Exported = Fields<
  TimelineEvent,
  | 'id'
  | 'date'
  | 'from'
  | 'to'
  | 'title'
  | 'summary'
  | 'note'
  | 'dispute'
  | 'sources'
  | 'tags'
  | 'place',
  'names' | TextLanguages | Bookkeeping
>;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * All-day events that do not block time. Calendars have only days: an event known by its month spans
 * that month, its description says so, and X-EDTF-DATE has the date as it is known.
 */
export function writeCalendar(
  events: readonly Exported[],
  { title, now, formatDate, sourcesDiffer }: CalendarOptions,
): string {
  const calendar = ical({ name: title, prodId: { company: 'Sidelight', product: 'Timeline' } });
  for (const event of events) {
    const { sources, note, dispute, date } = event;
    const description = [
      ...(isExactDay(date) ? [] : [`${formatDate(date)} (${date})`]),
      event.summary,
      ...(note ? [note] : []),
      ...(dispute ? [`${sourcesDiffer} ${dispute}`] : []),
      ...sources.map((source) =>
        [creditOf(source), source.title, source.url].filter(Boolean).join(', '),
      ),
    ].join('\n');
    const url = sources.find((source) => source.url)?.url;
    calendar.createEvent({
      id: `${event.id}@sidelight`,
      stamp: now,
      allDay: true,
      timezone: 'UTC',
      start: midnight(event.from),
      end: midnight(dayAfter(event.to)),
      summary: event.title,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: event.tags.map((name) => ({ name })),
      ...(event.place && { location: event.place }),
      ...(url && { url }),
      x: [{ key: 'X-EDTF-DATE', value: date }],
    });
  }
  return calendar.toString();
}
