// How a report is credited.
import { expect, test } from 'vitest';
import { creditOf } from './credit.ts';

test('who reported it first stands before who carries it', () => {
  expect(creditOf({ publisher: 'AFP' })).toBe('AFP');
  expect(creditOf({ publisher: 'AFP', via: 'The Daily Tide' })).toBe('AFP (The Daily Tide)');
});
