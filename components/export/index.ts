// What the user can export: citations, and files of events or mentions. Pages import this when it is
// needed; the libraries of a format are loaded with that format.
import type { EdtfDate } from '../../data/model.ts';
import type { ExportFormat, TimelineEvent } from '../timeline/model.ts';

export { type AnnotatedName, type AnnotatedText, writeAnnotations } from './annotations.ts';
export { writeCitation } from './citation.ts';

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface ExportOptions {
  /** The title of the calendar. */
  readonly title: string;
  readonly now: Date;
  readonly formatDate: (date: EdtfDate) => string;
  /** "Sources differ.", in the user's language. */
  readonly sourcesDiffer: string;
}

/** Events as a file of this format. */
export async function writeEvents(
  events: readonly TimelineEvent[],
  format: ExportFormat,
  options: ExportOptions,
): Promise<ExportFile> {
  switch (format) {
    case 'csv': {
      const { writeCsv } = await import('./csv.ts');
      return { name: 'sidelight.csv', type: 'text/csv', text: writeCsv(events) };
    }
    case 'ics': {
      const { writeCalendar } = await import('./icalendar.ts');
      const text = writeCalendar(events, options);
      return { name: 'sidelight.ics', type: 'text/calendar', text };
    }
    case 'jsonld': {
      const { writeJsonLd } = await import('./json-ld.ts');
      return { name: 'sidelight.jsonld', type: 'application/ld+json', text: writeJsonLd(events) };
    }
  }
}
