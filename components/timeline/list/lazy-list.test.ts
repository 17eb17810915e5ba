import { expect, test } from 'vitest';
import { addNearest } from './lazy-list.ts';

const parts = Array.from({ length: 10 }, () => ({ events: new Array(10) }));

test('the nearest parts come first, until there are enough events', () => {
  expect([...addNearest(parts, 5, 30, new Set())]).toEqual([5, 6, 4]);
  expect([...addNearest(parts, 0, 30, new Set())]).toEqual([0, 1, 2]);
});

test('parts that are rendered already do not count', () => {
  expect([...addNearest(parts, 5, 20, new Set([5, 6]))]).toEqual([5, 6, 4, 7, 3]);
});

test('every part is rendered in the end', () => {
  const into = new Set<number>();
  for (let step = 0; step < 5; step++) addNearest(parts, 9, 20, into);
  expect(into.size).toBe(10);
});
