// An event's sources as BibTeX entries. `year` and `month` are for BibTeX, `date` in EDTF for biblatex,
// which understands `~` and `?`. Written by hand: the libraries for it add 100 kB and more.
import { creditOf } from '../../data/credit.ts';
import type { TimelineSource } from '../timeline/model.ts';
import { reduce } from './edtf-iso.ts';
import { type CitedEvent, citationKeys, describedTitle } from './keys.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes the characters that are commands, and joins lines. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}$&%#_]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** Percent-encodes braces, backslashes and spaces, which would end or change the field. */
const address = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function entry(event: CitedEvent, source: TimelineSource | null, key: string): string {
  const date = source ? source.date : event.date;
  const start = date ? reduce(date)?.start : null;
  const on = `On: ${event.title} (${event.date})`;
  const note = source ? on : event.note;
  const fields: [string, string | undefined][] = [
    // The inner braces keep the capitals of names.
    ['title', `{{${escaped(source ? describedTitle(source) : event.title)}}}`],
    ['howpublished', source ? `{${escaped(creditOf(source))}}` : undefined],
    ['date', date && `{${date}}`],
    ['year', start ? `{${start.year}}` : undefined],
    ['month', start?.month ? MONTHS[start.month - 1] : undefined],
    ['url', source?.url && `{${address(source.url)}}`],
    ['note', note && `{${escaped(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** An entry for each source; an event without sources gets an entry of its own. */
export function writeBibtex(event: CitedEvent): string {
  const keys = citationKeys(event);
  const entries = event.sources.map((source, index) => entry(event, source, keys[index] as string));
  return `${(entries.length ? entries : [entry(event, null, event.id)]).join('\n\n')}\n`;
}
