// An event's sources as BibTeX entries. Must not know: the page, the clipboard.
// `year` and `month` are for BibTeX, `date` in EDTF for biblatex, which knows about and unsure.
// Written here: the libraries for it parse and format whole bibliographies, at 100 kB and more.
import type { TimelineSource } from '../timeline/model.ts';
import { reduce } from './edtf-iso.ts';
import { type CitedEvent, citationKeys, describedTitle } from './keys.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which no sign is a command. White space is one blank: an entry's line is a line. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}$&%#_]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** Braces and backslashes would end or change the field; in an address they have a code. */
const address = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function entry(event: CitedEvent, source: TimelineSource | null, key: string): string {
  const date = source ? source.date : event.date;
  const start = date ? reduce(date)?.start : null;
  const on = `On: ${event.title} (${event.date})`;
  const note = source ? on : event.note;
  const fields: [string, string | undefined][] = [
    // Inner braces keep the capitals of names.
    ['title', `{{${escaped(source ? describedTitle(source) : event.title)}}}`],
    ['howpublished', source ? `{${escaped(source.publisher)}}` : undefined],
    ['date', date && `{${date}}`],
    ['year', start ? `{${start.year}}` : undefined],
    ['month', start?.month ? MONTHS[start.month - 1] : undefined],
    ['url', source?.url && `{${address(source.url)}}`],
    ['note', note && `{${escaped(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** One entry for each source; an event without any is an entry itself. */
export function writeBibtex(event: CitedEvent): string {
  const keys = citationKeys(event);
  const entries = event.sources.map((source, index) => entry(event, source, keys[index] as string));
  return `${(entries.length ? entries : [entry(event, null, event.id)]).join('\n\n')}\n`;
}
