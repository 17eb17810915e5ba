// Writes an EDTF date as a reader of some language would. Must not know: events, the page.
import type { EdtfDate } from '../../data/model.ts';
import { isInterval, type PartialDate, parseEdtf } from './edtf.ts';
import { dateWords, fill } from './words.ts';

export interface DateFormat {
  /** `short`: 9 Mar 2020. `long`: 9 March 2020. */
  readonly style?: 'short' | 'long';
  /** False where the year stands elsewhere (a list by year): 9 Mar. A bare year stays. */
  readonly year?: boolean;
}

/**
 * "9 Mar 2020", "Mar 2020", "c. 2021", "Feb – Mar 2020", in the order and the words of `locale`
 * (BCP 47) and always in the calendar in which the date was written, which is the Gregorian.
 * A malformed date comes back as it is.
 */
export function formatEdtf(date: EdtfDate, locale: string, format: DateFormat = {}): string {
  const parsed = parseEdtf(date);
  if (!parsed) return date;
  const text = formatParsed(parsed, locale, format);
  const { yearWord } = dateWords(locale);
  return yearWord && format.style !== 'long' ? text.replace(yearWord, '') : text;
}

function formatParsed(
  parsed: NonNullable<ReturnType<typeof parseEdtf>>,
  locale: string,
  format: DateFormat,
): string {
  if (!isInterval(parsed)) return formatPart(parsed, locale, format);
  const { start, end } = parsed;
  if (start && end) return formatInterval(start, end, locale, format);
  return start
    ? `${formatPart(start, locale, format)} –`
    : `– ${formatPart(end as PartialDate, locale, format)}`;
}

function formatPart(part: PartialDate, locale: string, format: DateFormat): string {
  const words = dateWords(locale);
  let text = formatter(part, locale, format).format(instant(part));
  if (part.season !== undefined) text = fill(words.seasons[part.season], text);
  if (part.about) text = fill(words.about, text);
  return part.unsure ? `${text}?` : text;
}

function formatInterval(
  start: PartialDate,
  end: PartialDate,
  locale: string,
  format: DateFormat,
): string {
  const sameFields = fields(start) === fields(end) && start.season === undefined;
  const plain = ![start, end].some((part) => part.about || part.unsure);
  const sameYear = start.year === end.year;
  const shown = sameYear ? format : { ...format, year: true };
  if (sameFields && plain && !han.test(locale)) {
    return formatter(start, locale, shown).formatRange(instant(start), instant(end));
  }
  const dash = han.test(locale) ? '～' : ' – ';
  const endShown = han.test(locale) && sameYear ? { ...shown, year: false } : shown;
  return `${formatPart(start, locale, shown)}${dash}${formatPart(end, locale, endShown)}`;
}

/** ICU writes a range of Chinese or Japanese dates in figures (2020/02～2020/03): joined here. */
const han = /^(ja|zh)\b/i;

type Fields = 'year' | 'month' | 'day' | 'season';
const fields = (part: PartialDate): Fields =>
  part.season !== undefined ? 'season' : part.day ? 'day' : part.month ? 'month' : 'year';

/** Noon, so that no rounding can move it to another day. */
const instant = (part: PartialDate): Date => {
  const date = new Date(0);
  date.setUTCFullYear(part.year, (part.month ?? 1) - 1, part.day ?? 1);
  date.setUTCHours(12);
  return date;
};

/** Making a formatter takes far longer than using it, and a card uses the same few. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(part: PartialDate, locale: string, format: DateFormat): Intl.DateTimeFormat {
  const precision = fields(part);
  const dated = precision === 'day' || precision === 'month';
  const style = format.style ?? 'short';
  const year = !dated || format.year !== false;
  const key = `${locale} ${precision} ${style} ${year}`;
  let found = made.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(supported(locale), {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...(year && { year: 'numeric' }),
      ...(dated && { month: style }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
    made.set(key, found);
  }
  return found;
}

/** Plain `en` is read everywhere, so the day goes first (9 Mar 2020); en-US keeps its own order. */
function supported(locale: string): string {
  if (locale === 'en') return 'en-001';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-001';
  } catch {
    return 'en-001';
  }
}
