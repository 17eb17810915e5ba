// Writes an EDTF date as a reader of some language would. Must not know: events, the page.
import type { EdtfDate } from '../../data/model.ts';
import { isInterval, type PartialDate, parseEdtf } from './edtf.ts';
import { formatDate, formatRange, precisionOf } from './intl.ts';
import { type DateWords, dateWords, fill, patternFor } from './words.ts';

export interface DateFormat {
  /** `short`: 9 Mar 2020. `long`: 9 March 2020. */
  readonly style?: 'short' | 'long';
  /** False where the year stands elsewhere (a list by year): 9 Mar. A bare year stays. */
  readonly year?: boolean;
}

/** What is asked for, with the language's words at hand. */
interface Writer extends DateFormat {
  readonly locale: string;
  readonly words: DateWords;
}

/**
 * "9 Mar 2020", "Mar 2020", "c. 2021", "early 2020", "Feb – Mar 2020", "since 2020", in the order and
 * the words of `locale` (BCP 47) and always in the calendar in which the date was written, which is
 * the Gregorian. A malformed date comes back as it is.
 */
export function formatEdtf(date: EdtfDate, locale: string, format: DateFormat = {}): string {
  const parsed = parseEdtf(date);
  if (!parsed) return date;
  const words = dateWords(locale);
  const writer = { ...format, locale, words };
  const text = isInterval(parsed)
    ? formatInterval(parsed.start, parsed.end, writer)
    : formatPart(parsed, writer);
  return words.yearWord && format.style !== 'long' ? text.replace(words.yearWord, '') : text;
}

function formatPart(part: PartialDate, writer: Writer): string {
  const { about, unsure } = writer.words;
  const text = part.about ? behind(about, part, writer) : bare(part, writer);
  return part.unsure ? fill(unsure, text) : text;
}

/** The date alone, without what is said of its certainty; `after` words that want another form. */
function bare(part: PartialDate, writer: Writer, after = false): string {
  const { words } = writer;
  const form = after ? words.after : undefined;
  const { season, third } = part;
  if (season !== undefined)
    return fill((form?.seasons ?? words.seasons)[season], yearOf(part, writer));
  if (third !== undefined) return fill((form?.thirds ?? words.thirds)[third], yearOf(part, writer));
  return formatDate(part, writer, form?.month);
}

const yearOf = ({ year }: PartialDate, writer: Writer): string =>
  formatDate({ year, about: false, unsure: false }, writer);

/** The date behind words such as about and since, in the form that they want. */
const behind = (pattern: DateWords['about'], part: PartialDate, writer: Writer): string =>
  fill(patternFor(pattern, precisionOf(part)), bare(part, writer, true));

function formatInterval(
  start: PartialDate | null,
  end: PartialDate | null,
  writer: Writer,
): string {
  const { words } = writer;
  if (!start) return behind(words.until, end as PartialDate, writer);
  if (!end) return behind(words.since, start, writer);
  const certain = [start, end].every((part) => !part.about && !part.unsure);
  if (certain) return span(start, end, writer);
  if (start.about && end.about && !start.unsure && !end.unsure) {
    // One "about" for both.
    return fill(patternFor(words.about, precisionOf(start)), span(start, end, writer, true));
  }
  const whole = { ...writer, year: true };
  return `${formatPart(start, whole)}${words.to}${formatPart(end, whole)}`;
}

/** Two dates, with what they share said once: first or last, as the language has it. */
function span(start: PartialDate, end: PartialDate, writer: Writer, after = false): string {
  const { words } = writer;
  const [precision, alike] = [precisionOf(start), precisionOf(start) === precisionOf(end)];
  const oneYear = start.year === end.year && precision !== 'year' && precisionOf(end) !== 'year';
  const declined = after && words.after?.month === true;
  if (alike && (oneYear || precision === 'year') && !inWords(start) && !declined) {
    return formatRange(start, end, writer);
  }
  const whole = oneYear ? writer : { ...writer, year: true };
  const [first, last] = [start, end].map((part) => bare(part, whole, after)) as [string, string];
  if (!oneYear || writer.year === false) return `${first}${words.to}${last}`;
  const lone = (part: PartialDate, text: string): string =>
    inWords(part) ? withoutYear(text, part, writer) : bare(part, { ...writer, year: false }, after);
  return words.yearFirst
    ? `${first}${words.to}${lone(end, last)}`
    : `${lone(start, first)}${words.to}${last}`;
}

const inWords = ({ season, third }: PartialDate): boolean =>
  season !== undefined || third !== undefined;

/** "spring 2020" without its year and what ties the two. */
const withoutYear = (text: string, part: PartialDate, writer: Writer): string =>
  text
    .replace(yearOf(part, writer), '')
    .replace(/\s+/g, ' ')
    .replace(/(?: (?:de|van|года|عام))?[ -]*$/, '')
    .trim();
