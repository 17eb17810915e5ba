import { expect, test } from 'vitest';
import { belongings } from './belonging.ts';

const belonging = belongings([
  { id: 'envoy', partOf: ['embassy', 'quarter'] },
  { id: 'embassy', partOf: ['country'] },
  { id: 'quarter', partOf: ['city'] },
  { id: 'city' },
  { id: 'country' },
]);

test('spells out in any number of steps what an entity is part of', () => {
  expect(belonging('envoy')).toEqual({
    wholes: ['embassy', 'country', 'quarter', 'city'],
    parts: [],
  });
});

test('knows all parts of a whole', () => {
  expect(belonging('country')).toEqual({ wholes: [], parts: ['embassy', 'envoy'] });
  expect(belonging('city').parts).toEqual(['envoy', 'quarter']);
});
