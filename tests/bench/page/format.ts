// How the numbers of the tables are written.
import { median, p95 } from '../statistics.ts';

/** A number, rounded; NaN is a dash. */
export const show = (value: number, digits: number): string =>
  Number.isNaN(value) ? '–' : (Math.round(value * 10 ** digits) / 10 ** digits).toFixed(digits);

/** Median and 95th percentile. */
export const spread = (values: readonly number[], digits: number): string =>
  values.length === 0 ? '–' : `${show(median(values), digits)} / ${show(p95(values), digits)}`;
