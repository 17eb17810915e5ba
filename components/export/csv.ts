// Events as a table (CSV, RFC 4180).

import { unparse } from 'papaparse';
import { creditOf } from '../../data/credit.ts';
import type { TimelineEvent } from '../timeline/model.ts';

/** Columns by name, in order, each with the text of an event's cell. */
type Columns = Readonly<Record<string, (event: TimelineEvent) => string>>;

const LEFT_OUT: Columns = {};

/** The columns for each field of an event. Several values become lines of one cell. */
const columnsOf: Readonly<Record<keyof TimelineEvent, Columns>> = {
  id: { id: ({ id }) => id },
  date: { date: ({ date }) => date },
  from: { first_day: ({ from }) => from },
  to: { last_day: ({ to }) => to },
  title: { title: ({ title }) => title },
  summary: { summary: ({ summary }) => summary },
  lang: { language: ({ lang }) => lang },
  summaryLang: { summary_language: ({ lang, summaryLang = lang }) => summaryLang },
  names: { names: ({ names }) => names.map(({ name }) => name).join('\n') },
  tags: { tags: ({ tags }) => tags.join('\n') },
  place: { place: ({ place }) => place ?? '' },
  dispute: { dispute: ({ dispute }) => dispute ?? '' },
  note: { note: ({ note }) => note ?? '' },
  sources: {
    sources: ({ sources }) =>
      sources
        .map((source) => [creditOf(source), source.title, source.date].filter(Boolean).join(', '))
        .join('\n'),
    addresses: ({ sources }) => sources.flatMap(({ url }) => url ?? []).join('\n'),
  },
  // These two are enough: a note or a dispute that is in the language of neither is rare.
  disputeLang: LEFT_OUT,
  noteLang: LEFT_OUT,
  // Versions of the dataset, and what the user has read: of no use outside Sidelight.
  added: LEFT_OUT,
  changed: LEFT_OUT,
  weight: LEFT_OUT,
  news: LEFT_OUT,
};

const columns: Columns = Object.assign({}, ...Object.values(columnsOf));

// A spreadsheet runs such a cell as a formula; an apostrophe before it makes it text.
// https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A header, then a row for each event. Spreadsheets recognize UTF-8 by the byte order mark. */
export function writeCsv(events: readonly TimelineEvent[]): string {
  const fields = Object.keys(columns);
  const data = events.map((event) => Object.values(columns).map((cell) => cell(event)));
  const rows = unparse([fields, ...data], { escapeFormulae: FORMULA });
  return `\ufeff${rows}\r\n`;
}
