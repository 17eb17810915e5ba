import { expect, test } from 'vitest';
import { largest, median, p95, percentile, sum } from './statistics.ts';

test('the median of an even count is between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
});

test('a percentile is interpolated between its neighbours', () => {
  expect(p95(Array.from({ length: 101 }, (_, i) => 100 - i))).toBe(95);
  expect(percentile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(percentile([7], 0.95)).toBe(7);
});

test('without values the median is NaN and the largest is 0', () => {
  expect(median([])).toBeNaN();
  expect(sum([])).toBe(0);
  expect(largest([])).toBe(0);
});

test('the given values are not reordered', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
