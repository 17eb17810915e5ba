import { expect, test } from 'vitest';
import { emptyState, type TimelineState } from '../model.ts';
import { formatState, narrows, parseState } from './state.ts';

test('a state survives its way through an address', () => {
  const state: TimelineState = {
    q: 'köln & 50 %',
    byTime: true,
    names: ['air-koryo', 'vladivostok'],
    anyName: true,
    tags: ['rail', 'health'],
    publishers: ['The Daily Tide', 'A & B = C'],
    disputed: true,
    span: { from: '2020-01', to: '2020-06' },
    event: 'reopening',
    date: '2020-02/2020-03',
  };
  expect(parseState(formatState(state))).toEqual(state);
});

test('the empty state needs no query', () => {
  expect(formatState(emptyState)).toBe('');
  expect(parseState('')).toEqual(emptyState);
});

test('anything invalid is ignored', () => {
  expect(parseState('?entity=&entity=a&entity=a&date=yesterday&x=1&disputed=yes&tag=')).toEqual({
    ...emptyState,
    names: ['a'],
  });
});

test.each(['2020-13/2020-14', '2021-02/2020-01', '2020/2021', '2020-01'])(
  '%s is not a span of months',
  (span) => expect(parseState(`?span=${span}`).span).toBeNull(),
);

test.each([
  'q=a',
  'entity=a',
  'tag=a',
  'source=a',
  'disputed=1',
  'span=2020-01/2020-02',
  'event=a',
])('with %s all events have to be loaded', (query) =>
  expect(narrows(parseState(`?${query}`))).toBe(true),
);

test('neither an article’s date nor a blank search leaves an event out', () => {
  expect(narrows(parseState('?date=2020-03&q=+'))).toBe(false);
});
