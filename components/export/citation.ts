// An event as a citation: for a text (plain, Markdown) or a reference manager (BibTeX, CSL-JSON).
import { creditOf } from '../../data/credit.ts';
import type { Fields } from '../../data/fields.ts';
import { formatEdtf } from '../dates/index.ts';
import type {
  Bookkeeping,
  CitationFormat,
  TextLanguages,
  TimelineEvent,
  TimelineSource,
} from '../timeline/model.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCsl } from './csl.ts';
import { describedTitle } from './keys.ts';

/** The event and its sources. */
type Exported = Fields<
  TimelineEvent,
  'title' | 'date' | 'summary' | 'note' | 'dispute' | 'sources',
  'names' | 'tags' | 'place' | TextLanguages | Bookkeeping
>;

const long = (date: string, locale: string): string => formatEdtf(date, locale, { style: 'long' });

/** The text with a full stop, unless it has one. */
const sentence = (text: string): string => (/[.!?。！？…]$/.test(text) ? text : `${text}.`);

function plainSource(source: TimelineSource, locale: string): string {
  const headline = source.described ? describedTitle(source) : `“${source.title}”`;
  const { date, url } = source;
  return [creditOf(source), headline, date && long(date, locale), url].filter(Boolean).join(', ');
}

function writePlain(event: Exported, locale: string): string {
  const { title, date, summary, note, dispute, sources } = event;
  const text = [
    `${title} (${long(date, locale)}).`,
    sentence(summary),
    note && sentence(note),
    dispute,
  ];
  return [
    text.filter(Boolean).join(' '),
    ...sources.map((source) => `- ${plainSource(source, locale)}`),
  ].join('\n');
}

/** Escapes the characters that have a meaning in Markdown, and joins lines. */
const literal = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');

function markdownSource(source: TimelineSource, locale: string): string {
  const headline = literal(describedTitle(source));
  // In angle brackets an address may contain anything but angle brackets and line breaks.
  const url = source.url?.replace(/[<>\s]/g, encodeURIComponent);
  const title = url ? `[${headline}](<${url}>)` : headline;
  const { date } = source;
  return [literal(creditOf(source)), title, date && long(date, locale)].filter(Boolean).join(', ');
}

function writeMarkdown(event: Exported, locale: string): string {
  const { title, date, summary, note, dispute, sources } = event;
  const text = [
    `**${literal(title)}** (${long(date, locale)}).`,
    literal(sentence(summary)),
    note && literal(sentence(note)),
    dispute && literal(dispute),
  ];
  const list = sources.map((source) => `- ${markdownSource(source, locale)}`);
  return [text.filter(Boolean).join(' '), ...(list.length ? ['', ...list] : [])].join('\n');
}

/** The event with its sources in this format; dates for reading are in the language of `locale`. */
export function writeCitation(
  event: TimelineEvent,
  format: CitationFormat,
  locale: string,
): string {
  switch (format) {
    case 'plain':
      return writePlain(event, locale);
    case 'markdown':
      return writeMarkdown(event, locale);
    case 'bibtex':
      return writeBibtex(event);
    case 'csl':
      return writeCsl(event);
  }
}
