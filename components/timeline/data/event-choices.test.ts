import { expect, test } from 'vitest';
import { event } from '../../../tests/testing/timeline-events.ts';
import { emptyState } from '../model.ts';
import { around, opened } from './event-choices.ts';

test('the event that was opened last is kept until it closes itself', () => {
  const first = opened(emptyState, 'a', true);
  const second = opened(first, 'b', true);
  expect(second).toEqual({ ...emptyState, event: 'b' });
  expect(opened(second, 'a', false)).toBe(second);
  expect(opened(second, 'b', false)).toEqual(emptyState);
});

test('around an event there are all events of its months, whatever was chosen before', () => {
  const before = { ...emptyState, q: 'ferry', names: ['ada'], disputed: true, date: '2021-03-04' };
  expect(around(before, event('a', '2020-01-02'))).toEqual({
    ...emptyState,
    date: '2021-03-04',
    span: { from: '2019-12', to: '2020-02' },
    event: 'a',
  });
});
