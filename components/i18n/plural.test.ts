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
])('%s: %i', (locale, count, text) => {
  expect(plural(t, locale, count, keys)).toBe(text);
});

test('other substitutions follow the number', () => {
  expect(plural(t, 'en', 2, keys, 'x')).toBe('timeline_eventsOther(2; x)');
});
