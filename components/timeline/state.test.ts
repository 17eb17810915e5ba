import { expect, test } from 'vitest';
import { emptyState } from './model.ts';
import { formatState, parseState } from './state.ts';

test('a state comes back as it went', () => {
  const state = { q: 'köln & 50 %', names: ['air-koryo', 'vladivostok'], date: '2020-02/2020-03' };
  expect(parseState(formatState(state))).toEqual(state);
});

test('the empty state needs no query', () => {
  expect(formatState(emptyState)).toBe('');
  expect(parseState('')).toEqual(emptyState);
});

test('what is no use is ignored', () => {
  expect(parseState('?entity=&entity=a&entity=a&date=yesterday&x=1')).toEqual({
    ...emptyState,
    names: ['a'],
  });
});
