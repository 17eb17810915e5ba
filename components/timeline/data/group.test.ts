import { expect, test } from 'vitest';
import { event } from '../../../tests/testing/timeline-events.ts';
import { groupByMonth, inOrder, SECTION_SIZE, yearsOf } from './group.ts';

const shape = (...args: Parameters<typeof groupByMonth>) =>
  groupByMonth(...args).sections.map(
    ({ year, month, startsMonth, events, articleAfter }) =>
      `${year}/${month}${startsMonth ? '!' : ''} ${events.map(({ id }) => id).join('')}${
        articleAfter ? ' |' : ''
      }`,
  );

const events = [
  event('a', '2020-03-01'),
  event('b', '2020-03-09'),
  event('c', '2020-03-20'),
  event('d', '2020-05-01'),
  event('e', '2021-05-01'),
];

test('a section for each month of each year', () => {
  expect(shape(events, null)).toEqual(['2020/3! abc', '2020/5! d', '2021/5! e']);
});

test('the article divides the month in which it was written, without a second heading', () => {
  expect(shape(events, 2)).toEqual(['2020/3! ab |', '2020/3 c', '2020/5! d', '2021/5! e']);
});

test('an article before or after all events', () => {
  expect(groupByMonth(events, 0).articleFirst).toBe(true);
  expect(shape(events, 0).join()).not.toContain('|');
  expect(shape(events, 5).at(-1)).toBe('2021/5! e |');
});

test('an event known only by its year opens that year, or stays where it is', () => {
  const year = { from: '2020-01-01', to: '2020-12-31' };
  expect(shape([event('y', '2020', year), events[0] as never], null)).toEqual([
    '2020/null! y',
    '2020/3! a',
  ]);
  const newYear = event('n', '2020-01-01');
  expect(shape([newYear, event('y', '2020', year), event('z', '2020-01-02')], null)).toEqual([
    '2020/1! nyz',
  ]);
});

test('a full month is cut into sections that are rendered one by one', () => {
  const busy = Array.from({ length: SECTION_SIZE + 1 }, (_, n) => event(`e${n}`, '2020-03-01'));
  const { sections } = groupByMonth(busy, null);
  expect(sections.map(({ events, startsMonth }) => [events.length, startsMonth])).toEqual([
    [SECTION_SIZE, true],
    [1, false],
  ]);
  expect(new Set(sections.map(({ key }) => key)).size).toBe(2);
});

test('no events, no sections', () => {
  expect(groupByMonth([], null)).toEqual({ sections: [], articleFirst: false });
});

test('years span their sections', () => {
  expect(yearsOf(groupByMonth(events, 2).sections)).toEqual([
    { name: '2020', from: 0, to: 3 },
    { name: '2021', from: 3, to: 4 },
  ]);
});

test('what is not in the order of time has sections without years and months', () => {
  const busy = Array.from({ length: SECTION_SIZE + 2 }, (_, n) => event(`e${n}`, '2020-03-01'));
  const sections = inOrder(busy.toReversed());
  expect(sections.map(({ events }) => events.length)).toEqual([SECTION_SIZE, 2]);
  expect(sections.flatMap((section) => section.events)).toEqual(busy.toReversed());
  expect(yearsOf(sections)).toEqual([{ name: null, from: 0, to: 2 }]);
});
