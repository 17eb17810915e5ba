// An event's sources as CSL-JSON, which reference managers and citation processors read.
// https://docs.citationstyles.org/en/stable/specification.html
import type { EdtfDate } from '../../data/model.ts';
import type { PartialDate } from '../dates/edtf.ts';
import type { TimelineSource } from '../timeline/model.ts';
import { reduce } from './edtf-iso.ts';
import { type CitedEvent, citationKeys, describedTitle } from './keys.ts';

type DateParts = readonly number[];

export interface CslDate {
  readonly 'date-parts'?: readonly DateParts[];
  readonly circa?: true;
  readonly season?: number;
  readonly literal?: string;
}

export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'document' | 'event';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly source?: string;
  readonly issued?: CslDate;
  readonly 'event-date'?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

const parts = ({ year, month, day }: PartialDate): DateParts =>
  [year, month, day].filter((n) => n !== undefined);

/** The known parts of a date; `circa` for `~` and `?`; an interval with an open end as text. */
export function cslDate(date: EdtfDate): CslDate {
  const reduced = reduce(date);
  if (!reduced?.start || (!reduced.end && date.includes('/'))) return { literal: date };
  const { start, end, circa } = reduced;
  return {
    'date-parts': end ? [parts(start), parts(end)] : [parts(start)],
    ...(start.season !== undefined && { season: start.season + 1 }),
    ...(circa && { circa: true as const }),
  };
}

const about = ({ title, date }: CitedEvent): string => `On: ${title} (${date})`;

const itemOf = (event: CitedEvent, source: TimelineSource, id: string): CslItem => ({
  id,
  type: source.url ? 'webpage' : 'document',
  title: describedTitle(source),
  'container-title': source.publisher,
  ...(source.via && { source: source.via }),
  ...(source.date && { issued: cslDate(source.date) }),
  'event-date': cslDate(event.date),
  ...(source.url && { URL: source.url }),
  language: source.lang,
  note: about(event),
});

/** An item for each source; an event without sources is an item itself. */
export function cslItems(event: CitedEvent): CslItem[] {
  const keys = citationKeys(event);
  if (event.sources.length > 0) {
    return event.sources.map((source, index) => itemOf(event, source, keys[index] as string));
  }
  const { title, lang, id, date, note } = event;
  const dated = { 'event-date': cslDate(date), language: lang };
  return [{ id, type: 'event', title, ...dated, ...(note && { note }) }];
}

/** `cslItems` as JSON, indented. */
export const writeCsl = (event: CitedEvent): string => JSON.stringify(cslItems(event), null, 2);
