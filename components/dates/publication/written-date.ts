// Reads dates as pages write them, in any language and with the digits of any script.
import type { EdtfDate } from '../../../data/model.ts';
import { dayFirstIn } from './day-first.ts';
import { fold } from './fold.ts';
import { monthOf, WORD } from './month-names.ts';

/** A day as it is told somewhere on a page. */
export interface Told {
  /** The day (or month) in the time zone in which it is told. */
  readonly date: EdtfDate;
  /** The moment (ms since 1970), where time and zone are told too. */
  readonly at?: number;
  /** The zone told is UTC, which is the reader's on few pages. */
  readonly utc?: boolean;
}

/** What decides how a date is read. */
export interface DateReading {
  /** The language that the page declares, with its region; null if none. */
  readonly locale: string | null;
  /** Whether 03/09/2020 is in September, as other dates of the page have it; null if they do not tell. */
  readonly dayFirst: boolean | null;
  readonly now: Date;
  /** The first year that counts: 1990 if absent, when there was no page yet. */
  readonly earliest?: number;
}

/** Reads what should be nothing but a date. */
export type ReadDate = (written: string) => Told | null;

interface Found extends Told {
  /** Where it stands in the folded text. */
  readonly start: number;
  readonly end: number;
}

const DAY_MS = 86_400_000;

/** Year, month and day in this order; without a blank between them only where nothing else is written. */
const YEAR_FIRST =
  /(?<!\d)(\d{4}) ?(?:[-/.]|[年년]) ?(\d{1,2}) ?(?:[-/.]|[月월]) ?(\d{1,2})(?!\d)/g;
const DAY_OR_MONTH_FIRST =
  /(?<![\d.,:/-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}(?!\.?\d)|(?<=\d\d\.\d\d\.)\d\d(?![.\d]))/g;
const ERA = /(令和|平成|民國|民国) ?(\d+|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:t.*|(?:\d\d){2,3})?$/;
const MONTH = /^(\d{4})[-/](\d\d)$/;
/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令: 2018, 平: 1988, 民: 1911 };
const TIME =
  /^(?: ?t ?|,? | at )(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(?:(z|utc|gmt)(?![-+\w])|([-+])(\d\d):?(\d\d))?/;
/** Years digit by digit, months and days with a sign for ten: 二〇二〇年十二月三十一日. */
const HAN = /[〇○零一二三四五六七八九十]{1,4}(?=年|月|日)/g;
const HAN_DIGITS = '〇一二三四五六七八九';
const VIETNAMESE = / thang (\d{1,2}),? (?:nam )?(?=\d{4})/g;

/** `2020-03-09`; null if there is no such day, or it is before the earliest year or after tomorrow. */
function dayOf(
  y: number,
  m: number,
  d: number | undefined,
  { now, earliest = 1990 }: DateReading,
): EdtfDate | null {
  // Thai pages count from Buddha's death.
  const year = y > 2400 ? y - 543 : y;
  const date = new Date(Date.UTC(year, m - 1, d ?? 1));
  const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === (d ?? 1);
  if (!exists || year < earliest || date.getTime() > now.getTime() + DAY_MS) return null;
  return date.toISOString().slice(0, d === undefined ? 7 : 10);
}

/** `2020` for 二〇二〇, `31` for 三十一, `10` for 十. */
const hanNumber = (numeral: string): string =>
  numeral
    .replace(/[○零]/g, '〇')
    .replace(/^十/, '一十')
    .replace(/十$/, '〇')
    .replace('十', '')
    .replace(/./g, (sign) => String(HAN_DIGITS.indexOf(sign)));

/** All dates in a text, in their order, and the folded text that they stand in. */
export function datesIn(
  written: string,
  reading: DateReading,
): { text: string; dates: readonly Found[] } {
  const text = fold(written).replace(HAN, hanNumber).replace(VIETNAMESE, '.$1.');
  const dates: Found[] = [];
  const add = (y: number, m: number, d: number, start: number, end: number): void => {
    const date = dayOf(y, m, d, reading);
    const overlaps = dates.some((other) => other.start < end && start < other.end);
    if (date && !overlaps) dates.push({ date, start, end, ...momentOf(date, text.slice(end)) });
  };
  for (const { 0: all, 1: y, 2: m, 3: d, index } of text.matchAll(YEAR_FIRST)) {
    add(Number(y), Number(m), Number(d), index, index + all.length);
  }
  for (const { 0: all, 1: era, 2: y, 3: m, 4: d, index } of text.matchAll(ERA)) {
    const year = (ERAS[era?.charAt(0) ?? ''] ?? 0) + (y === '元' ? 1 : Number(y));
    add(year, Number(m), Number(d), index, index + all.length);
  }
  for (const { 0: all, 1: a, 2: sign, 3: b, 4: y, index } of text.matchAll(DAY_OR_MONTH_FIRST)) {
    const [first, second] = [Number(a), Number(b)];
    const dayFirst =
      sign === '.' || first > 12 || first === second
        ? true
        : second > 12
          ? false
          : (dayFirstIn(reading.locale) ?? reading.dayFirst);
    if (dayFirst === null) continue;
    const [d, m] = dayFirst ? [first, second] : [second, first];
    add(Number(y) + (y?.length === 2 ? 2000 : 0), m, d, index, index + all.length);
  }
  for (const { y, m, d, start, end } of inWords(text, reading.locale)) add(y, m, d, start, end);
  return { text, dates: dates.sort((a, b) => a.start - b.start) };
}

/** The time and its zone that follow a date. */
function momentOf(date: EdtfDate, rest: string): Pick<Told, 'at' | 'utc'> {
  const [, h, min, s = '0', utc, sign, zoneHours, zoneMinutes] = TIME.exec(rest) ?? [];
  if (!utc && !sign) return {};
  const offset = sign ? Number(`${sign}${Number(zoneHours) * 60 + Number(zoneMinutes)}`) : 0;
  const local = Date.parse(date) + ((Number(h) * 60 + Number(min)) * 60 + Number(s)) * 1000;
  return { at: local - offset * 60_000, utc: offset === 0 };
}

interface Numbers {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly start: number;
  readonly end: number;
}

const TOKENS = new RegExp(String.raw`\d+|${WORD}`, 'gu');
const isDay = (token: string): boolean => /^\d\d?$/.test(token);
const isYear = (token: string): boolean => /^\d{4}$/.test(token);
/** Between the parts of a date stand at most two of such words: "9 de marzo de 2020", "9th of March". */
const FILLER = /^(?:de?|del|of|the|st|nd|rd|th|er|e|г|го|m|พ\.ศ|عام|سنه)$/;

/** Dates with the month as a word: "9 March 2020", "March 9, 2020", "2020 március 9". */
function* inWords(text: string, locale: string | null): Generator<Numbers> {
  if (!/\d{4}/.test(text)) return;
  const tokens = [...text.matchAll(TOKENS)];
  const said = (i: number): string => tokens[i]?.[0] ?? '';
  const startOf = (i: number): number => tokens[i]?.index ?? 0;
  const endOf = (i: number): number => startOf(i) + said(i).length;
  /** The nearest number before or after token `i`. */
  const number = (i: number, step: 1 | -1): number => {
    let at = i + step;
    // The month by its other name: "آذار/مارس".
    if (
      !/^\d/.test(said(at)) &&
      /^ ?\/ ?$/.test(text.slice(endOf(Math.min(i, at)), startOf(Math.max(i, at))))
    )
      at += step;
    for (let words = 0; words < 2 && FILLER.test(said(at)); words++) at += step;
    const gap = text.slice(endOf(Math.min(i, at)), startOf(Math.max(i, at)));
    const isTime = text.charAt(startOf(at) - 1) === ':';
    return /^\d+$/.test(said(at)) && !isTime && !/[;|!?]/.test(gap) && gap.length < 12 ? at : -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (/^\d/.test(said(i)) || said(i).length < 2 || FILLER.test(said(i))) continue;
    const [before, after] = [number(i, -1), number(i, 1)];
    const day = isDay(said(after)) ? after : before;
    // "Mar 09 08:15:00 UTC 2020" has the time in between.
    const late = /^ \d\d?:\d\d(?::\d\d)? \S+ (\d{4})/.exec(text.slice(endOf(after)));
    const year = isDay(said(after)) ? (isYear(said(before)) ? before : number(after, 1)) : after;
    const y = late && day === after ? late[1] : said(year);
    if (!isDay(said(day)) || !isYear(y ?? '')) continue;
    const m = monthOf(said(i), locale);
    if (!m) continue;
    const [start, end] = [Math.min(day, year < 0 ? i : year, i), Math.max(day, year, i)];
    yield { y: Number(y), m, d: Number(said(day)), start: startOf(start), end: endOf(end) };
  }
}

/** The first date in what should be nothing but a date: an attribute, a property. Null if there is none. */
export function readDate(written: string, reading: DateReading): Told | null {
  const text = fold(written).trim().slice(0, 200);
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    // Seconds or milliseconds since 1970.
    const at = Number(text) * (text.length > 10 ? 1 : 1000);
    const date = new Date(at).toISOString().slice(0, 10);
    return { date, at, utc: true };
  }
  const [, y, m, d] = COMPACT.exec(text) ?? MONTH.exec(text) ?? [];
  if (y && m) {
    const date = dayOf(Number(y), Number(m), d ? Number(d) : undefined, reading);
    return date ? { date } : null;
  }
  return datesIn(text, reading).dates[0] ?? null;
}
