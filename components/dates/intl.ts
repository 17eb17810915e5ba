// The part of writing a date that `Intl` does, and where a native writes otherwise than it.
// Must not know: EDTF, the words around a date.
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

/** How exact a date is: the finest part that it has. */
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

/** A year, a month or a day. `declined`: the month as it stands beside a day. */
export function formatDate(part: PartialDate, style: Style, declined = false): string {
  const shown = shownOf(part, style);
  // German alone has "Mär" where everybody writes "März".
  const beside = declined || (style.locale.startsWith('de') && shown.year === false);
  if (beside && shown.month && !shown.day) {
    return monthBesideDay(part, declined ? { ...style, style: 'long' } : style, shown);
  }
  return join(formatter(style, shown).formatToParts(instant(part)), style.words);
}

/** Two dates of the same precision: of two years, or of one year that both share. */
export function formatRange(start: PartialDate, end: PartialDate, style: Style): string {
  const { words } = style;
  const shown = shownOf(start, style);
  const written = (part: PartialDate, what: Shown): string =>
    join(formatter(style, what).formatToParts(instant(part)), words);
  const pair = (first: Shown, last: Shown): string =>
    `${written(start, first)}${words.to}${written(end, last)}`;
  // ICU writes Chinese and Japanese ranges in figures: 2020/02～2020/03.
  if (words.yearFirst) {
    const sameMonth = shown.day && start.month === end.month;
    return pair(shown, shown.month ? { ...shown, year: false, month: !sameMonth } : shown);
  }
  // In Russian it repeats the year after each month.
  if (words.after?.month && shown.month && !shown.day)
    return pair({ ...shown, year: false }, shown);
  return join(formatter(style, shown).formatRangeToParts(instant(start), instant(end)), words);
}

function shownOf(part: PartialDate, { year }: Style): Shown {
  const precision = precisionOf(part);
  const dated = precision === 'day' || precision === 'month';
  return { year: !dated || year !== false, month: dated, day: precision === 'day' };
}

/** Russian declines the month beside a day, and so behind a preposition: "с марта". */
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

interface Piece {
  readonly type: string;
  readonly value: string;
}

const join = (parts: readonly Piece[], { first }: DateWords): string =>
  parts
    .map(({ type, value }) => (first && type === 'day' && value === '1' ? first : value))
    .join('');

/** Noon, so that no rounding can move it to another day. */
const instant = (part: PartialDate): Date => {
  const date = new Date(0);
  date.setUTCFullYear(part.year, (part.month ?? 1) - 1, part.day ?? 1);
  date.setUTCHours(12);
  return date;
};

/** Making a formatter takes far longer than using it, and a card uses the same few. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter({ locale, style = 'short' }: Style, shown: Shown): Intl.DateTimeFormat {
  // Chinese months are numbers; in full, ICU spells them: 三月 beside 2020年2月.
  const month = /^zh\b/i.test(locale) ? 'short' : style;
  const key = `${locale} ${month} ${shown.year} ${shown.month} ${shown.day}`;
  let found = made.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(supported(locale), {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...(shown.year && { year: 'numeric' }),
      ...(shown.month && { month }),
      ...(shown.day && { day: 'numeric' }),
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
