import { describe, expect, test } from 'vitest';
import { compareEvents, firstDay, lastDay, splitAt } from './index.ts';

const event = (id: string, from: string, to = from) => ({ id, from, to });

describe('first and last day', () => {
  test.each([
    ['2020-03-09', '2020-03-09', '2020-03-09'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021~', '2021-01-01', '2021-12-31'],
    ['2020-21', '2020-03-01', '2020-05-31'],
    ['2020-24', '2020-12-01', '2021-02-28'],
    ['2020-37', '2020-01-01', '2020-04-30'],
    ['2020-38~', '2020-05-01', '2020-08-31'],
    ['2020-39', '2020-09-01', '2020-12-31'],
    ['2020-02/2020-03', '2020-02-01', '2020-03-31'],
    ['2020/..', '2020-01-01', null],
    ['../2020', null, '2020-12-31'],
    ['2020-02-30', null, null],
    ['/', null, null],
  ])('%s is from %s to %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });
});

describe('compareEvents', () => {
  test('by first day, then the shorter first, then by id', () => {
    const events = [
      event('d', '2021-01-01'),
      event('b', '2020-01-01', '2020-12-31'),
      event('c', '2020-01-01'),
      event('a', '2020-01-01'),
    ];
    expect(events.sort(compareEvents).map((e) => e.id)).toEqual(['a', 'c', 'b', 'd']);
  });
});

describe('splitAt', () => {
  const events = [
    event('before', '2020-03-08'),
    event('same-day', '2020-03-09'),
    event('that-year', '2020-01-01', '2020-12-31'),
    event('after', '2020-03-10'),
  ];
  const ids = (list: readonly { id: string }[]) => list.map((e) => e.id);

  test('events that began by the article’s day are until, the others since, in the same order', () => {
    const { until, since } = splitAt(events, '2020-03-09');
    expect(ids(until)).toEqual(['before', 'same-day', 'that-year']);
    expect(ids(since)).toEqual(['after']);
  });

  test('for an article dated by its month the last day counts', () => {
    expect(ids(splitAt(events, '2020-03').since)).toEqual([]);
  });

  test('without a valid date all events are until', () => {
    expect(splitAt(events, null)).toEqual({ until: events, since: [] });
    expect(splitAt(events, 'yesterday')).toEqual({ until: events, since: [] });
  });
});
