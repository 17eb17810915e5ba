import { expect, test } from 'vitest';
import { caused, ratio, type VisitNumbers } from './caused.ts';
import type { Variant } from './variants.ts';

const visit = (
  page: string,
  variant: Variant,
  scriptMs: number,
  others: Partial<VisitNumbers> = {},
): VisitNumbers => ({
  page,
  variant,
  slowdown: 1,
  scriptMs,
  renderingMs: 10,
  longestSliceMs: scriptMs,
  longestTaskMs: scriptMs,
  layouts: 3,
  forced: 0,
  shift: 0,
  heapBytes: 1000,
  ...others,
});

const visits = [
  visit('a', 'none', 1),
  visit('a', 'open', 7, { renderingMs: 12, layouts: 4 }),
  visit('a', 'open', 9, { renderingMs: 12, layouts: 4 }),
  visit('a', 'open', 50, { renderingMs: 12, layouts: 4 }),
  visit('a', 'walker', 3),
  visit('b', 'none', 1),
  visit('b', 'walker', 2),
  visit('c', 'open', 2),
  visit('a', 'open', 400, { slowdown: 4 }),
];

test('subtracts the page’s own cost, by the median of its visits', () => {
  expect(caused(visits, 'open', 1)).toMatchObject([
    { page: 'a', scriptMs: 8, renderingMs: 2, mainThreadMs: 10, layouts: 1, longestSliceMs: 9 },
  ]);
});

test('leaves out pages that were not also opened without an extension, and other speeds', () => {
  expect(caused(visits, 'walker', 1).map(({ page }) => page)).toEqual(['a', 'b']);
  expect(caused(visits, 'open', 4)).toEqual([]);
});

test('compares the pages that both variants have', () => {
  const [ours, walker] = [caused(visits, 'open', 1), caused(visits, 'walker', 1)];
  expect(ratio(ours, walker, 'scriptMs')).toBe(4);
  expect(ratio(ours, walker, 'mainThreadMs')).toBe(5);
});
