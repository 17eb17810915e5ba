// Works out what an extension costs on a page: visits with it less visits without any, page by page.
import { median } from '../statistics.ts';
import type { Variant } from './variants.ts';

/** What is measured at a visit. Times in ms, the heap in bytes. */
export interface Numbers {
  readonly scriptMs: number;
  readonly renderingMs: number;
  readonly longestSliceMs: number;
  readonly longestTaskMs: number;
  readonly layouts: number;
  readonly forced: number;
  readonly shift: number;
  readonly heapBytes: number;
}

export interface VisitNumbers extends Numbers {
  readonly page: string;
  readonly variant: Variant;
  readonly slowdown: number;
}

export interface Caused extends Numbers {
  readonly page: string;
  /** Script and rendering. */
  readonly mainThreadMs: number;
}

const NUMBERS = [
  'scriptMs',
  'renderingMs',
  'longestSliceMs',
  'longestTaskMs',
  'layouts',
  'forced',
  'shift',
  'heapBytes',
] as const;
/** These measure the extension alone: nothing is subtracted. */
const WHOLE: readonly string[] = ['longestSliceMs', 'longestTaskMs', 'forced'];

/** One row for each page that was opened both with the extension and without any. */
export function caused(
  visits: readonly VisitNumbers[],
  variant: Variant,
  slowdown: number,
): Caused[] {
  const of = (which: Variant, page: string): VisitNumbers[] =>
    visits.filter(
      (each) => each.page === page && each.variant === which && each.slowdown === slowdown,
    );
  return [...new Set(visits.map(({ page }) => page))].flatMap((page): Caused[] => {
    const [those, without] = [of(variant, page), of('none', page)];
    if (those.length === 0 || without.length === 0) return [];
    const middle = (from: readonly VisitNumbers[], name: (typeof NUMBERS)[number]): number =>
      median(from.map((each) => each[name]));
    const entries = NUMBERS.map((name) => [
      name,
      middle(those, name) - (WHOLE.includes(name) ? 0 : middle(without, name)),
    ]);
    const numbers = Object.fromEntries(entries) as unknown as Numbers;
    return [{ page, ...numbers, mainThreadMs: numbers.scriptMs + numbers.renderingMs }];
  });
}

/** Values below this (ms) are within the noise of rendering: a ratio to them means nothing. */
const NOISE = 0.1;

/** The ratio of two variants in one number: the medians over the pages that both have. NaN if it means nothing. */
export function ratio(
  these: readonly Caused[],
  those: readonly Caused[],
  name: 'scriptMs' | 'mainThreadMs',
): number {
  const both = those.filter(({ page }) => these.some((each) => each.page === page));
  const same = these.filter(({ page }) => both.some((each) => each.page === page));
  const divisor = median(both.map((each) => each[name]));
  return divisor > NOISE ? median(same.map((each) => each[name])) / divisor : Number.NaN;
}
