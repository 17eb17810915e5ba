import { expect, test } from 'vitest';
import { pairUp } from './pair-up.ts';

test('words are found in one piece or in several, in the order of the page', () => {
  const pieces = ['Pyongyang', 'Air\u00a0', 'Koryo', 'Pyongyang'];
  expect(pairUp(['Pyongyang', 'Air Koryo', 'Pyongyang'], pieces)).toEqual([0, 1, 3]);
});

test('pieces of other words are passed over', () => {
  expect(pairUp(['Air Koryo'], ['Air', 'China', 'Air', 'Koryo'])).toEqual([2]);
});

test('words that are not painted are missed, and those after them found', () => {
  expect(pairUp(['Pyongyang', 'Sinuiju', 'Dandong'], ['Pyongyang', 'Dandong'])).toEqual([
    0,
    null,
    1,
  ]);
});
