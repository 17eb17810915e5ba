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
  /** The largest count. */
  readonly max: number;
  /** Years to label, each with where it starts: 0 to 1, in the direction of reading. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  /** The first month, as months since the year 0, and how many months there are. */
  readonly start: number;
  readonly months: number;
  /** Where the article's day is, 0 to 1; null without one. */
  readonly article: number | null;
}

const STEPS = [1, 3, 6, 12, 24, 60, 120, 300, 1200] as const;
const MOST_LABELS = 8;

const monthNumber = (day: Day): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthName = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/**
 * Buckets for whole years, from the first to the last of the events, the article and `extent`. Each
 * bucket has 1, 3, 6, 12... months: the fewest that need no more than `mostBuckets`. `days` is sorted;
 * without days there are no buckets. `extent` keeps the scale of the strip while filters change.
 */
export function makeStrip(
  days: readonly Day[],
  articleDay: Day | null,
  extent: readonly Day[] = [],
  mostBuckets = 84,
): StripData {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) {
    return { buckets: [], max: 0, ticks: [], start: 0, months: 0, article: null };
  }
  const ends = [first, last, ...extent, ...(articleDay ? [articleDay] : [])].map(monthNumber);
  const from = Math.floor(Math.min(...ends) / 12) * 12;
  const to = Math.floor(Math.max(...ends) / 12) * 12 + 12;
  const step = STEPS.find((months) => (to - from) / months <= mostBuckets) ?? 1200;
  const size = Math.ceil((to - from) / step);

  const counts = new Uint32Array(size);
  const firsts = new Int32Array(size).fill(-1);
  for (const [index, day] of days.entries()) {
    const at = Math.floor((monthNumber(day) - from) / step);
    if (counts[at] === 0) firsts[at] = index;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const buckets = Array.from(counts, (count, at) => ({
    month: monthName(from + at * step),
    months: step,
    count,
    firstIndex: firsts[at] ?? -1,
  }));

  const span = size * step;
  const years = (to - from) / 12;
  const every = [1, 2, 5, 10, 20, 50, 100, 500].find((n) => years / n <= MOST_LABELS) ?? 1000;
  const firstLabel = Math.ceil(from / 12 / every) * every;
  const ticks = [];
  for (let year = firstLabel; year * 12 < to; year += every) {
    ticks.push({ year, at: (year * 12 - from) / span });
  }
  const article = articleDay
    ? (monthNumber(articleDay) - from + (Number(articleDay.slice(8, 10)) - 1) / 31) / span
    : null;
  return { buckets, max: Math.max(...counts), ticks, start: from, months: span, article };
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
export function stretchOf({ buckets, start }: StripData, span: Span | null): Stretch {
  const end = buckets.length - 1;
  if (!span) return { first: 0, last: end };
  const months = buckets[0]?.months ?? 1;
  const at = (month: string): number =>
    clamp(Math.floor((monthNumber(`${month}-01`) - start) / months), end);
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
