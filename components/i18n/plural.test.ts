import { expect, test } from 'vitest';
import { plural } from './plural.ts';
import type { Translate } from './translate.ts';

const t: Translate = (key, ...rest) => `${key}(${rest.join('; ')})`;
const keys = { one: 'timeline_eventsOne', other: 'timeline_eventsOther' } as const;

test.each([
  ['en', 1, 'timeline_eventsOne(1)'],
  ['en', 0, 'timeline_eventsOther(0)'],
  ['nl', 5000, 'timeline_eventsOther(5.000)'],
  ['fr', 0, 'timeline_eventsOne(0)'],
  ['ru', 21, 'timeline_eventsOne(21)'],
  ['ru', 3, 'timeline_eventsFew(3)'],
  ['ru', 11, 'timeline_eventsMany(11)'],
  ['ar', 2, 'timeline_eventsTwo(2)'],
  ['ar', 0, 'timeline_eventsZero(0)'],
  ['ja', 1, 'timeline_eventsOther(1)'],
])('%s: %i', (locale, count, text) => {
  expect(plural(t, locale, count, keys)).toBe(text);
});

test('other substitutions follow the number, and numbers are written as in the locale', () => {
  expect(plural(t, 'de', 2000, keys, 1000)).toBe('timeline_eventsOther(2.000; 1.000)');
  expect(plural(t, 'en', 2, keys, 'x')).toBe('timeline_eventsOther(2; x)');
});
