// Dates by `Intl`, corrected where native writers write otherwise.
import type { PartialDate } from './edtf.ts';
import type { DateWords, Precision } from './words.ts';

interface Style {
  readonly locale: string;
  readonly words: DateWords;
  readonly style?: 'short' | 'long';
  readonly year?: boolean;
}

interface Shown {
  readonly year?: boolean;
  readonly month?: boolean;
  readonly day?: boolean;
}

/** The precision of a date: the finest part that it has. */
export const precisionOf = ({ season, third, month, day }: PartialDate): Precision =>
  season !== undefined
    ? 'season'
    : third !== undefined
      ? 'third'
      : day
        ? 'day'
        : month
          ? 'month'
          : 'year';

/** A year, a month or a day. `declined`: with the month in the form that it has beside a day. */
export function formatDate(part: PartialDate, style: Style, declined = false): string {
  const shown = shownOf(part, style);
  // Without a day, ICU abbreviates März to "Mär", which is not used.
  const beside = declined || (style.locale.startsWith('de') && shown.year === false);
  if (beside && shown.month && !shown.day) {
    return monthBesideDay(part, declined ? { ...style, style: 'long' } : style, shown);
  }
  return join(formatter(style, shown).formatToParts(instant(part)), style.words);
}

/** An interval between two dates of the same precision: two years, or dates in one year. */
export function formatRange(start: PartialDate, end: PartialDate, style: Style): string {
  const { words } = style;
  const shown = shownOf(start, style);
  const written = (part: PartialDate, what: Shown): string =>
    join(formatter(style, what).formatToParts(instant(part)), words);
  const pair = (first: Shown, last: Shown): string =>
    `${written(start, first)}${words.to}${written(end, last)}`;
  // ICU writes Chinese and Japanese ranges with numbers only: 2020/02～2020/03.
  if (words.yearFirst) {
    const sameMonth = shown.day && start.month === end.month;
    return pair(shown, shown.month ? { ...shown, year: false, month: !sameMonth } : shown);
  }
  // ICU repeats the year after each month in Russian.
  if (words.after?.month && shown.month && !shown.day)
    return pair({ ...shown, year: false }, shown);
  return join(formatter(style, shown).formatRangeToParts(instant(start), instant(end)), words);
}

function shownOf(part: PartialDate, { year }: Style): Shown {
  const precision = precisionOf(part);
  const dated = precision === 'day' || precision === 'month';
  return { year: !dated || year !== false, month: dated, day: precision === 'day' };
}

/** In Russian the month has another form beside a day and after a preposition: "с марта". */
function monthBesideDay(part: PartialDate, style: Style, shown: Shown): string {
  const parts = formatter(style, { month: true, day: true }).formatToParts(instant(part));
  const month = parts.find(({ type }) => type === 'month')?.value ?? '';
  return join(
    formatter(style, shown)
      .formatToParts(instant(part))
      .map((one) => (one.type === 'month' ? { ...one, value: month } : one)),
    style.words,
  );
}

interface DatePart {
  readonly type: string;
  readonly value: string;
}

const join = (parts: readonly DatePart[], { first }: DateWords): string =>
  parts
    .map(({ type, value }) => (first && type === 'day' && value === '1' ? first : value))
    .join('');

/** The date at noon, so that no rounding moves it to another day. */
const instant = (part: PartialDate): Date => {
  const date = new Date(0);
  date.setUTCFullYear(part.year, (part.month ?? 1) - 1, part.day ?? 1);
  date.setUTCHours(12);
  return date;
};

/** Making a formatter takes far longer than using it, and a card uses the same few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter({ locale, style = 'short' }: Style, shown: Shown): Intl.DateTimeFormat {
  // Chinese months are written as numbers; the long style of ICU spells them: 三月 for 3月.
  const month = /^zh\b/i.test(locale) ? 'short' : style;
  const key = `${locale} ${month} ${shown.year} ${shown.month} ${shown.day}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(supported(locale), {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...(shown.year && { year: 'numeric' }),
      ...(shown.month && { month }),
      ...(shown.day && { day: 'numeric' }),
    });
    formatters.set(key, found);
  }
  return found;
}

/** A locale for `Intl`. Plain `en` is international English (9 Mar 2020); `en-US` keeps its own order. */
function supported(locale: string): string {
  if (locale === 'en') return 'en-001';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-001';
  } catch {
    return 'en-001';
  }
}
