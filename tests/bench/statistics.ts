// Medians and percentiles of measurements.

/**
 * The value below which that share (0 to 1) of the values is, interpolated. NaN without values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const p95 = (values: readonly number[]): number => percentile(values, 0.95);

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** The largest; 0 without values. */
export const largest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), 0);
