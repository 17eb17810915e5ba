// Events as a table (CSV, RFC 4180). Must not know: the page, the file.
import { unparse } from 'papaparse';
import type { TimelineEvent } from '../timeline/model.ts';

/** The columns, in order. Several values of one kind stand on lines of one cell. */
const columns: Readonly<Record<string, (event: TimelineEvent) => string>> = {
  id: ({ id }) => id,
  date: ({ date }) => date,
  first_day: ({ from }) => from,
  last_day: ({ to }) => to,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  language: ({ lang }) => lang,
  names: ({ names }) => names.map(({ name }) => name).join('\n'),
  tags: ({ tags }) => tags.join('\n'),
  place: ({ place }) => place ?? '',
  dispute: ({ dispute }) => dispute ?? '',
  note: ({ note }) => note ?? '',
  sources: ({ sources }) =>
    sources
      .map(({ publisher, title, date }) => [publisher, title, date].filter(Boolean).join(', '))
      .join('\n'),
  addresses: ({ sources }) => sources.flatMap(({ url }) => url ?? []).join('\n'),
};

// A spreadsheet takes such a cell for a formula and runs it; an apostrophe before it makes it text.
// https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A header, then a row for each event. The mark at the start tells spreadsheets that it is UTF-8. */
export function writeCsv(events: readonly TimelineEvent[]): string {
  const fields = Object.keys(columns);
  const data = events.map((event) => Object.values(columns).map((cell) => cell(event)));
  const rows = unparse([fields, ...data], { escapeFormulae: FORMULA });
  return `\ufeff${rows}\r\n`;
}
