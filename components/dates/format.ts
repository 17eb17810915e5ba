// Writes an EDTF date in the user's language.
import type { EdtfDate } from '../../data/model.ts';
import { isInterval, type PartialDate, parseEdtf } from './edtf.ts';
import { formatDate, formatRange, precisionOf } from './intl.ts';
import { type DateWords, dateWords, fill, patternFor } from './words.ts';

export interface DateFormat {
  /** `short`: 9 Mar 2020. `long`: 9 March 2020. */
  readonly style?: 'short' | 'long';
  /** False leaves out the year (for a list by year): 9 Mar. A date that is only a year keeps it. */
  readonly year?: boolean;
  /** For a narrow column: a line may end after *around* or a dash, and nowhere within a date. */
  readonly unbroken?: boolean;
}

/** The requested format with the words of the language. */
interface Style extends DateFormat {
  readonly locale: string;
  readonly words: DateWords;
}

/**
 * "9 Mar 2020", "Mar 2020", "around 2021", "early 2020", "Feb – Mar 2020", "since 2020", in the language
 * of `locale` (BCP 47) and always in the Gregorian calendar. A malformed date is returned unchanged.
 */
export function formatEdtf(date: EdtfDate, locale: string, format: DateFormat = {}): string {
  const parsed = parseEdtf(date);
  if (!parsed) return date;
  const words = dateWords(locale);
  const style = { ...format, locale, words };
  const text = isInterval(parsed)
    ? formatInterval(parsed.start, parsed.end, style)
    : formatPart(parsed, style);
  return words.yearWord && format.style !== 'long' ? text.replace(words.yearWord, '') : text;
}

function formatPart(part: PartialDate, style: Style): string {
  const { about, unsure } = style.words;
  const text = part.about ? withWord(about, part, style) : whole(bare(part, style), style);
  return part.unsure ? fill(unsure, text) : text;
}

/** The date without `~` and `?`. `after`: in the form it has after a word such as *since*. */
function bare(part: PartialDate, style: Style, after = false): string {
  const { words } = style;
  const form = after ? words.after : undefined;
  const { season, third } = part;
  if (season !== undefined)
    return fill((form?.seasons ?? words.seasons)[season], yearOf(part, style));
  if (third !== undefined) return fill((form?.thirds ?? words.thirds)[third], yearOf(part, style));
  return formatDate(part, style, form?.month);
}

const yearOf = ({ year }: PartialDate, style: Style): string =>
  formatDate({ year, about: false, unsure: false }, style);

/** The date after a word such as *about* or *since*, in the form that this word requires. */
const withWord = (pattern: DateWords['about'], part: PartialDate, style: Style): string =>
  fill(patternFor(pattern, precisionOf(part)), whole(bare(part, style, true), style));

/** With spaces at which no line ends, if that is asked for. */
const whole = (text: string, { unbroken }: Style): string =>
  unbroken ? text.replace(/(?<!–)\s/g, '\u00a0') : text;

function formatInterval(start: PartialDate | null, end: PartialDate | null, style: Style): string {
  const { words } = style;
  if (!start) return withWord(words.until, end as PartialDate, style);
  if (!end) return withWord(words.since, start, style);
  const certain = [start, end].every((part) => !part.about && !part.unsure);
  if (certain) return whole(span(start, end, style), style);
  if (start.about && end.about && !start.unsure && !end.unsure) {
    // "about" is written once for both.
    const both = whole(span(start, end, style, true), style);
    return fill(patternFor(words.about, precisionOf(start)), both);
  }
  const dated = { ...style, year: true };
  return `${formatPart(start, dated)}${words.to}${formatPart(end, dated)}`;
}

/** Two dates; a year that they share is written once, where the language puts it. */
function span(start: PartialDate, end: PartialDate, style: Style, after = false): string {
  const { words } = style;
  const [precision, alike] = [precisionOf(start), precisionOf(start) === precisionOf(end)];
  const oneYear = start.year === end.year && precision !== 'year' && precisionOf(end) !== 'year';
  const declined = after && words.after?.month === true;
  if (alike && (oneYear || precision === 'year') && !inWords(start) && !declined) {
    return formatRange(start, end, style);
  }
  const dated = oneYear ? style : { ...style, year: true };
  const [first, last] = [start, end].map((part) => bare(part, dated, after)) as [string, string];
  if (!oneYear || style.year === false) return `${first}${words.to}${last}`;
  const lone = (part: PartialDate, text: string): string =>
    inWords(part) ? withoutYear(text, part, style) : bare(part, { ...style, year: false }, after);
  return words.yearFirst
    ? `${first}${words.to}${lone(end, last)}`
    : `${lone(start, first)}${words.to}${last}`;
}

const inWords = ({ season, third }: PartialDate): boolean =>
  season !== undefined || third !== undefined;

/** "spring 2020" without its year and the word between the two. */
const withoutYear = (text: string, part: PartialDate, style: Style): string =>
  text
    .replace(yearOf(part, style), '')
    .replace(/\s+/g, ' ')
    .replace(/(?: (?:de|van|года|عام))?[ -]*$/, '')
    .trim();
