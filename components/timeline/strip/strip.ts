// Counts events by equal stretches of time, for the strip above the list.
import type { Day, EdtfDate } from '../../../data/model.ts';
import type { Span } from '../model.ts';

export interface Bucket {
  /** First month of the stretch: `2020-03`. */
  readonly month: string;
  /** How many months it spans. */
  readonly months: number;
  readonly count: number;
  /** Index of its first event in the sorted list; -1 if it has none. */
  readonly firstIndex: number;
}

export interface StripData {
  readonly buckets: readonly Bucket[];
  /** The largest count; that of a tail, which would dwarf the others, only if it is alone. */
  readonly max: number;
  /** Years to label, each with where it starts: 0 to 1, in the direction of reading. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  /** Where the article's day is, 0 to 1; null without one. */
  readonly article: number | null;
}

const STEPS = [1, 3, 6, 12, 24, 60, 120, 300, 1200] as const;
const MOST_LABELS = 8;
/** The share of a strip that a year needs for its label. */
const LABEL = 1 / 11;

const monthNumber = (day: Day): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthName = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The days between which all events lie, filtered or not: they keep the scale while filters change. */
export interface Extent {
  readonly first: Day;
  readonly last: Day;
  /** The year before which little happened for long: all of that is one bar. */
  readonly tail?: number;
}

/** The share of the events that a tail may have. */
const TAIL = 1 / 4;
/** As many years fit by months: no tail is needed. */
const SHORT = 7;

/** The extent of the sorted `days`, with a tail if a small part of them takes more than half of a long time. */
export function extentOf(days: readonly Day[]): Extent | null {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const tail = Number(days[Math.floor(days.length * TAIL)]?.slice(0, 4));
  const before = tail - Number(first.slice(0, 4));
  const after = Number(last.slice(0, 4)) + 1 - tail;
  return { first, last, ...(before > after && before + after > SHORT && { tail }) };
}

/**
 * Buckets from the first to the last of the events, the article and `extent`. Each bucket has 1, 3, 6, 12...
 * months: the fewest that need no more than `mostBuckets`. A year begins with a bucket. One bucket of whole
 * years goes before the others where the extent has a tail. `days` is sorted; without days there are no
 * buckets.
 */
export function makeStrip(
  days: readonly Day[],
  articleDay: Day | null,
  extent: Extent | null = null,
  mostBuckets = 84,
): StripData {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) {
    return { buckets: [], max: 0, ticks: [], article: null };
  }
  const all = [first, last, extent?.first, extent?.last, articleDay];
  const ends = all.flatMap((day) => (day ? [monthNumber(day)] : []));
  const [start, end] = [Math.min(...ends), Math.max(...ends) + 1];
  const tailEnd = (extent?.tail ?? 0) * 12;
  const lead = start < tailEnd ? 1 : 0;
  const earliest = Math.floor(start / 12) * 12;
  const boundsFor = (months: number) => {
    const whole = Math.min(months, 12);
    const begin = lead ? tailEnd : Math.floor(start / whole) * whole;
    return { from: begin, to: Math.max(Math.ceil(end / whole) * whole, begin + whole) };
  };
  const fits = (months: number): boolean => {
    const { from, to } = boundsFor(months);
    return (to - from) / months <= mostBuckets;
  };
  const step = STEPS.find(fits) ?? 1200;
  const { from, to } = boundsFor(step);
  const size = lead + Math.ceil((to - from) / step);
  /** Where a month is, counted in bars. */
  const placeOf = (month: number): number =>
    month < from ? (month - earliest) / (from - earliest) : lead + (month - from) / step;

  const counts = new Uint32Array(size);
  const firsts = new Int32Array(size).fill(-1);
  for (const [index, day] of days.entries()) {
    const at = Math.floor(placeOf(monthNumber(day)));
    if (counts[at] === 0) firsts[at] = index;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const buckets = Array.from(counts, (count, at) => ({
    month: monthName(at < lead ? earliest : from + (at - lead) * step),
    months: at < lead ? from - earliest : step,
    count,
    firstIndex: firsts[at] ?? -1,
  }));

  const years = (to - from) / 12;
  const every = [1, 2, 5, 10, 20, 50, 100, 500].find((n) => years / n <= MOST_LABELS) ?? 1000;
  const firstLabel = Math.ceil(from / 12 / every) * every;
  const ticks = [];
  const firstYear = firstLabel * 12;
  if (!lead && from % 12 > 0 && placeOf(Math.min(firstYear, to)) / size >= LABEL) {
    ticks.push({ year: Math.floor(from / 12), at: 0 });
  }
  for (let year = firstLabel; year * 12 < to; year += every) {
    ticks.push({ year, at: placeOf(year * 12) / size });
  }
  const article = articleDay
    ? placeOf(monthNumber(articleDay) + (Number(articleDay.slice(8, 10)) - 1) / 31) / size
    : null;
  const max = Math.max(...counts.subarray(lead)) || (counts[0] ?? 0);
  return { buckets, max, ticks, article };
}

/** The months of a bucket as EDTF: a month, a year or an interval of months. */
export function spanOf(month: string, months: number): EdtfDate {
  if (months === 1) return month;
  if (months === 12) return month.slice(0, 4);
  return `${month}/${monthName(monthNumber(`${month}-01`) + months - 1)}`;
}

/** Adjacent bars: the indexes of the first and the last one. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const clamp = (n: number, most: number): number => Math.max(0, Math.min(n, most));

/** The bars of a span, clipped to the strip; all bars without a span. */
export function stretchOf({ buckets }: StripData, span: Span | null): Stretch {
  const end = buckets.length - 1;
  if (!span) return { first: 0, last: end };
  const at = (month: string): number =>
    clamp(
      buckets.findLastIndex((bucket) => bucket.month <= month),
      end,
    );
  return { first: at(span.from), last: at(span.to) };
}

/** The months of some bars; null for all bars, which leave no event out. */
export function spanOfStretch({ buckets }: StripData, { first, last }: Stretch): Span | null {
  const [from, to] = [buckets[first], buckets[last]];
  if (!from || !to || (first === 0 && last === buckets.length - 1)) return null;
  return { from: from.month, to: monthName(monthNumber(`${to.month}-01`) + to.months - 1) };
}

/** A span as EDTF: a month, or an interval of months. */
export const edtfOfSpan = ({ from, to }: Span): EdtfDate => (from === to ? from : `${from}/${to}`);

/** The index of the bar at `place`, from 0 (start) to 1 (end). */
export const barAt = ({ buckets }: StripData, place: number): number =>
  clamp(Math.floor(place * buckets.length), buckets.length - 1);
