import { expect, test } from 'vitest';
import { isDay, isRecord } from './checks.ts';

test.each([
  ['2026-11-20', true],
  ['2024-02-29', true],
  ['2026-13-01', false],
  ['2026-11-32', false],
  ['2026-11', false],
  ['20 Nov 2026', false],
  ['2026-11-20T00:00', false],
  [20261120, false],
  [undefined, false],
])('%j as a day: %s', (value, expected) => {
  expect(isDay(value)).toBe(expected);
});

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['{}', false],
  [undefined, false],
])('%j as a record: %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected);
});
